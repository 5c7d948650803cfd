import type { ChoiceId } from '../script.ts';
import type { Session } from '../session.ts';
import type { Ballot, DecidedBy, Due, Landing, Payer } from './ballot.ts';
import type { Alone } from './alone.ts';
import type { Plan } from './plan.ts';
import type { Screen } from './screen.ts';
import type { Countable } from './tally.ts';

/** One picture of a group at its meeting. Plain data, never changed; two windows can show the same one. */
export interface Room {
  /** How many commands were accepted so far. A command carries the number that its sender saw. */
  readonly version: number;
  readonly plan: Plan;
  readonly session: Session;
  /** The framing card, the story, a decision on the table, or the talk afterward. */
  readonly at: 'frame' | 'scene' | 'ballot' | 'talk';
  /** The decision on the table. Kept while the room looks back at the scene, so that no count is lost. */
  readonly ballot?: Ballot;
  /** Every decision that was played, oldest first. */
  readonly taken: readonly Ballot[];
  /** The page of the talk that is on show, from 0, as `talkPagesOf` lists them. */
  readonly page: number;
  /** The decision, by its turn, at which the room is asked which other road to look down. */
  readonly fork?: { readonly turn: number };
  /** The road not taken, while it is on show. The room's own road stands still meanwhile. */
  readonly detour?: { readonly turn: number; readonly choice: ChoiceId; readonly page: number };
  /** Every road not taken that was looked down, oldest first. They are not choices, and never counted as any. */
  readonly detours: readonly Look[];
  /** What people had answered alone, before the meeting; never who. */
  readonly alone: readonly Alone[];
  readonly screen: Screen;
}

/** A road that was looked down: at which decision, and instead of which option. */
export interface Look {
  readonly decision: string;
  readonly instead: ChoiceId;
  readonly choice: ChoiceId;
}

/** What the facilitator asked for, in whichever window. */
export type RoomCommand = { readonly version: number } & (
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'skip' }
  | { readonly type: 'again' }
  | { readonly type: 'undo' }
  | { readonly type: 'bookmark' }
  | { readonly type: 'home' }
  | { readonly type: 'count'; readonly what: Countable; readonly by: 1 | -1 }
  | { readonly type: 'type'; readonly what: Countable; readonly count: number }
  /** Puts right a count of a vote that was shown: `turn` names the decision, `round` the vote, from 1. */
  | {
      readonly type: 'correct';
      readonly turn: number;
      readonly round: number;
      readonly what: Countable;
      readonly count: number;
    }
  | {
      readonly type: 'decide';
      readonly choice: ChoiceId;
      readonly by: Exclude<DecidedBy, 'majority'>;
    }
  /** What most of the room said before the reveal; the same again takes it back. */
  | { readonly type: 'predict'; readonly said: Payer | Due }
  | { readonly type: 'landed'; readonly landing: Landing }
  /** Asks which other road to look down, at this turn's decision or at the one that is at hand. */
  | { readonly type: 'fork'; readonly at?: number | undefined }
  | { readonly type: 'detour'; readonly turn: number; readonly choice: ChoiceId }
  /** To a page of the talk, from 0. */
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'alone'; readonly plays: readonly Alone[] }
  | { readonly type: 'headcount'; readonly count: number }
  | { readonly type: 'screen'; readonly change: Partial<Screen> }
);

export type CommandOf<Type extends RoomCommand['type']> = Extract<RoomCommand, { readonly type: Type }>;

export type RoomRefusal =
  | 'stale'
  | 'nothing-before'
  | 'nothing-after'
  | 'nothing-to-undo'
  | 'not-voting'
  | 'already-voting'
  | 'no-votes'
  | 'needs-a-letter'
  | 'no-such-choice'
  | 'no-such-count'
  | 'below-nobody'
  | 'too-many'
  | 'too-few'
  | 'no-change'
  | 'not-decided'
  | 'nothing-to-correct'
  | 'no-such-page'
  | 'on-a-detour';

export type RoomStep =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly why: RoomRefusal };

export const accept = (room: Room): RoomStep => ({ ok: true, room });
export const refuse = (why: RoomRefusal): RoomStep => ({ ok: false, why });
