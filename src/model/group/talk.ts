import type { Talk } from '../cues.ts';
import type { Debrief } from '../papers.ts';
import { type Decision, decisionsOf } from '../path.ts';
import type { Session } from '../session.ts';
import { type Ballot, standing } from './ballot.ts';
import { moved, type Tally, votes } from './tally.ts';

/** A decision as the room took it, to be talked about. */
export interface Taken {
  readonly ballot: Ballot;
  readonly decision: Decision;
  /** 1 where two options were level, 0 where everybody agreed; absent where nobody counted. */
  readonly closeness: number | undefined;
  /** At least how many people changed their letter between the first vote and the last. */
  readonly moved: number;
}

/** One talking point of the meeting: what was played of it, and what to ask. */
export interface Topic {
  readonly talk: Talk;
  /** The closest call comes first. */
  readonly taken: readonly Taken[];
  readonly questions: readonly string[];
}

/** The talk after the story: by talking point, not in the story's order; where the room was closest comes first. */
export function topicsOf(road: Session, ballots: readonly Ballot[], debrief: Debrief): readonly Topic[] {
  const taken = takenAll(road, ballots);
  return talksAmong(taken)
    .map((talk) => ({
      talk,
      taken: taken.filter(({ decision }) => decision.talk === talk).toSorted(closestFirst),
      questions: debrief.questions[talk] ?? [],
    }))
    .toSorted((one, other) => urgency(other) - urgency(one));
}

/** The talking points that were played. */
export const talksOf = (road: Session, ballots: readonly Ballot[]): readonly Talk[] =>
  talksAmong(takenAll(road, ballots));

/** 1 − (most − second) / votes of the last vote (`statistics.md`): how near the room was to another letter. */
export function closeness(tally: Tally): number | undefined {
  const cast = votes(tally);
  if (cast === 0) return undefined;
  const [most = 0, second = 0] = tally.counts.toSorted((one, other) => other - one);
  return 1 - (most - second) / cast;
}

const talksAmong = (taken: readonly Taken[]): readonly Talk[] => [
  ...new Set(taken.flatMap(({ decision }) => decision.talk ?? [])),
];

function takenAll(road: Session, ballots: readonly Ballot[]): readonly Taken[] {
  const decisions = decisionsOf(road);
  return ballots.flatMap((ballot) => {
    const decision = decisions.find(({ turn }) => turn === ballot.turn);
    return decision === undefined ? [] : [takenOf(ballot, decision)];
  });
}

function takenOf(ballot: Ballot, decision: Decision): Taken {
  const first = ballot.rounds[0];
  const last = standing(ballot);
  return {
    ballot,
    decision,
    closeness: last && closeness(last),
    moved: first && last ? moved(first, last) : 0,
  };
}

/** What the room marked is always talked about before what it did not. */
const urgency = ({ taken }: Topic): number =>
  Math.max(...taken.map(({ ballot, closeness: near }) => (ballot.bookmarked ? 2 : 0) + (near ?? 0)));

const closestFirst = (one: Taken, other: Taken): number => (other.closeness ?? -1) - (one.closeness ?? -1);
