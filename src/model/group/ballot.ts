import type { ChoiceId } from '../script.ts';
import type { Thresholds } from './split.ts';
import { emptyTally, leaders, type Tally } from './tally.ts';
import type { Manner } from './plan.ts';

/** The steps of one decision, in the order in which a room takes them. */
export const STEPS = ['think', 'vote', 'smallest', 'pairs', 'sides', 'curious', 'predict', 'reveal'] as const;
export type Step = (typeof STEPS)[number];

/** How the option that was played came to be played. */
export const DECIDED_BY = ['majority', 'agreement', 'curiosity', 'override'] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

/** Whether it landed on whom the room had said. */
export const LANDINGS = ['yes', 'partly', 'no'] as const;
export type Landing = (typeof LANDINGS)[number];

/** On whom a room says that it will land: the person it plays, a colleague of theirs, a patron, or all of the team. */
export const PAYERS = ['self', 'colleague', 'patron', 'team'] as const;
export type Payer = (typeof PAYERS)[number];

/** When a room says that it will: on the spot, or when nobody thinks of it any more. */
export const DUES = ['soon', 'later'] as const;
export type Due = (typeof DUES)[number];

/** What most of a room said before it saw what came of its letter; as much of it as anybody entered. */
export interface Prediction {
  readonly who?: Payer | undefined;
  readonly when?: Due | undefined;
}

/** An earlier state of what is being counted, or, with `round`, of a vote that was shown and then put right. */
export interface Edit extends Tally {
  readonly round?: number | undefined;
}

/** One decision of a room, from its options to what came of them. Plain data: it can be kept, sent and undone. */
export interface Ballot {
  readonly decision: string;
  readonly manner: Manner;
  /** The turn of the session at which it was put, from 1. */
  readonly turn: number;
  readonly offered: readonly ChoiceId[];
  readonly step: Step;
  /** Steps that led here, and how many votes had been shown at each, so that a step back loses nothing. */
  readonly trail: readonly { readonly step: Step; readonly rounds: number }[];
  /** What is being counted now, covered until it is shown. */
  readonly entry: Tally;
  /** Every vote that was shown, oldest first. */
  readonly rounds: readonly Tally[];
  /** Counts of later votes that wait while an earlier one is put right; the next vote first. */
  readonly later: readonly Tally[];
  /** Earlier states of the counts, for taking back one change at a time. */
  readonly edits: readonly Edit[];
  readonly decided?: { readonly choice: ChoiceId; readonly by: DecidedBy };
  readonly predicted?: Prediction;
  readonly landed?: Landing;
  readonly bookmarked: boolean;
  /** From when it is clear, and from when one is alone; as usual where it does not say. */
  readonly thresholds?: Thresholds;
}

export function openBallot(
  decision: string,
  manner: Manner,
  turn: number,
  offered: readonly ChoiceId[],
  thresholds?: Thresholds,
): Ballot {
  return {
    decision,
    manner,
    turn,
    offered,
    step: manner === 'full' ? 'think' : manner === 'quick' ? 'vote' : 'predict',
    trail: [],
    entry: emptyTally(offered.length),
    rounds: [],
    later: [],
    edits: [],
    bookmarked: false,
    ...(thresholds === undefined ? {} : { thresholds }),
  };
}

/** The vote that stands: the last one shown. */
export const standing = (ballot: Ballot): Tally | undefined => ballot.rounds.at(-1);

/** The letter that most votes went to; none where there was no vote, or the room is level. */
export function leading(ballot: Ballot): ChoiceId | undefined {
  const vote = standing(ballot);
  const [top, level] = vote === undefined ? [] : leaders(vote);
  return top === undefined || level !== undefined ? undefined : ballot.offered[top];
}

/** The letter that the next key would play: the one that was named, or else the one that leads. */
export const letterToPlay = (ballot: Ballot): ChoiceId | undefined =>
  ballot.decided?.choice ?? leading(ballot);

/** Whether nothing goes on until somebody names a letter. */
export const letterIsDue = (ballot: Ballot): boolean =>
  (ballot.step === 'curious' || ballot.step === 'predict') && letterToPlay(ballot) === undefined;

/** Letters that can be named where one is due: those that are level, or all of them. */
export function nameable(ballot: Ballot): readonly ChoiceId[] {
  const vote = standing(ballot);
  const top = ballot.step === 'curious' && vote !== undefined ? leaders(vote) : [];
  return top.length > 1 ? ballot.offered.filter((_, place) => top.includes(place)) : ballot.offered;
}

/** How a letter that somebody names now comes to be played. */
export function namedBy({ step, manner }: Ballot): Exclude<DecidedBy, 'majority'> {
  if (step === 'curious') return 'curiosity';
  return manner === 'agree' ? 'agreement' : 'override';
}

/**
 * How the letter came to be played by the counts as they now stand. A count that is put right afterward can take the
 * majority from a letter: then it was the facilitator who had it played. And who names the letter that leads overrules
 * nobody.
 */
export function decidedBy(ballot: Ballot): DecidedBy | undefined {
  const { decided, offered } = ballot;
  const vote = standing(ballot);
  if (decided === undefined || vote === undefined || decided.by === 'agreement') return decided?.by;
  if (leading(ballot) === decided.choice) return 'majority';
  const level = leaders(vote).length > 1 && leaders(vote).includes(offered.indexOf(decided.choice));
  return decided.by === 'curiosity' && level ? 'curiosity' : 'override';
}
