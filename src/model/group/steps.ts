import type { Ballot, Step } from './ballot.ts';
import { standing } from './ballot.ts';
import type { Plan } from './plan.ts';
import { splitOf } from './split.ts';
import { emptyTally } from './tally.ts';

/** The step that fits next: offered to the facilitator, never forced. Absent where a letter has to be named first. */
export function fittingStep(ballot: Ballot, plan: Plan): Step | undefined {
  switch (ballot.step) {
    case 'think':
    case 'pairs':
    case 'sides':
      return 'vote';
    case 'vote':
    case 'smallest':
      return afterVote(ballot, plan);
    case 'curious':
      return ballot.decided === undefined ? undefined : 'predict';
    case 'predict':
      return 'reveal';
    case 'reveal':
      return undefined;
  }
}

/** What follows a vote that was shown, and the words of those with the fewest votes. */
function afterVote(ballot: Ballot, plan: Plan): Step {
  const vote = standing(ballot);
  const split = vote === undefined ? { kind: 'none' as const } : splitOf(vote, ballot.thresholds);
  const first = ballot.rounds.length === 1;
  if (split.kind === 'level') {
    if (first && ballot.manner === 'full') return 'pairs';
    return ballot.trail.some(({ step }) => step === 'sides') ? 'curious' : 'sides';
  }
  if (!first || ballot.manner !== 'full') return 'predict';
  if (ballot.step === 'vote') return 'smallest';
  const talk = split.kind === 'split' || (split.kind === 'leaning' && plan.minutes === 60);
  return talk ? 'pairs' : 'predict';
}

/** The step after the one that would fit: what "skip" goes to. */
export function stepPast(ballot: Ballot): Step | undefined {
  switch (ballot.step) {
    case 'think':
    case 'smallest':
    case 'pairs':
      return 'vote';
    case 'sides':
      return 'curious';
    case 'vote':
      return 'predict';
    default:
      return undefined;
  }
}

/** A vote that was put right stays as it is from the next step on; what is being counted can still be taken back. */
const settled = (ballot: Ballot): Ballot => ({
  ...ballot,
  edits: ballot.edits.filter(({ round }) => round === undefined),
});

export const toStep = (ballot: Ballot, step: Step): Ballot => ({
  ...settled(ballot),
  step,
  trail: [...ballot.trail, { step: ballot.step, rounds: ballot.rounds.length }],
});

/** Shows what was counted: it stands as a vote, and the next one is counted from nothing, or from what waits. */
export function shown(ballot: Ballot): Ballot {
  const [waiting, ...later] = ballot.later;
  // A letter that was named before this vote was named by other counts.
  const { decided: _named, predicted: _said, ...open } = ballot;
  return {
    ...open,
    rounds: [...ballot.rounds, ballot.entry],
    entry: waiting ?? emptyTally(ballot.offered.length),
    later,
    edits: [],
  };
}

/** Covers the last vote again; what was being counted since then waits for its turn. */
export function covered(ballot: Ballot): Ballot {
  const last = standing(ballot);
  if (last === undefined) return ballot;
  return {
    ...ballot,
    rounds: ballot.rounds.slice(0, -1),
    entry: last,
    later: [ballot.entry, ...ballot.later],
    edits: [],
  };
}

/** One step back along the way that was taken. Votes that were shown since then are covered again. */
export function stepBack(ballot: Ballot): Ballot | undefined {
  const last = ballot.trail.at(-1);
  if (last === undefined) return undefined;
  let back: Ballot = { ...settled(ballot), step: last.step, trail: ballot.trail.slice(0, -1) };
  while (back.rounds.length > last.rounds) back = covered(back);
  return back;
}

/** Where a decision stands among its steps: those behind it, and those that would fit from here on. */
export interface Progress {
  readonly of: number;
  /** From 0. */
  readonly at: number;
}

export function progressOf(ballot: Ballot, plan: Plan): Progress {
  // To agree and to say who pays are one step of two halves: the letter is named in between.
  if (ballot.manner === 'agree' && ballot.rounds.length === 0 && ballot.step !== 'vote') {
    return { of: 3, at: ballot.step === 'reveal' ? 2 : ballot.decided === undefined ? 0 : 1 };
  }
  const at = ballot.trail.length;
  return { of: at + 1 + ahead(ballot, plan), at };
}

/** How many steps follow, as far as the votes that were shown can tell. */
function ahead(ballot: Ballot, plan: Plan): number {
  switch (ballot.step) {
    case 'think':
      return 6;
    case 'vote':
      // Before the first vote of a whole round: the smallest group, pairs, another vote, who pays, the reveal.
      return ballot.rounds.length === 0 && ballot.manner === 'full' ? 5 : 2;
    case 'smallest':
      return fittingStep(ballot, plan) === 'pairs' ? 4 : 2;
    case 'pairs':
    case 'sides':
      return 3;
    case 'curious':
      return 2;
    case 'predict':
      return 1;
    case 'reveal':
      return 0;
  }
}
