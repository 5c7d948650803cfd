import type { ChoiceId } from '../script.ts';
import { emptyTally, type Tally } from './tally.ts';
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
  /** Earlier states of `entry`, for taking back one count at a time. */
  readonly edits: readonly Tally[];
  readonly decided?: { readonly choice: ChoiceId; readonly by: DecidedBy };
  readonly landed?: Landing;
  readonly bookmarked: boolean;
}

export function openBallot(
  decision: string,
  manner: Manner,
  turn: number,
  offered: readonly ChoiceId[],
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
  };
}

/** The vote that stands: the last one shown. */
export const standing = (ballot: Ballot): Tally | undefined => ballot.rounds.at(-1);
