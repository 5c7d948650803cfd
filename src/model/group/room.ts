import type { ChoiceId } from '../script.ts';
import type { Session } from '../session.ts';
import type { Ballot, DecidedBy, Landing } from './ballot.ts';
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
  /** The page of the talk that is on show, from 0: one for each talking point, then the card that everybody writes. */
  readonly page: number;
  /** The road not taken, while it is on show. The room's own road stands still meanwhile. */
  readonly detour?: { readonly turn: number; readonly choice: ChoiceId; readonly page: number };
  readonly screen: Screen;
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
  | { readonly type: 'landed'; readonly landing: Landing }
  | { readonly type: 'detour'; readonly turn: number; readonly choice: ChoiceId }
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
  | 'not-decided'
  | 'on-a-detour';

export type RoomStep =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly why: RoomRefusal };

export const accept = (room: Room): RoomStep => ({ ok: true, room });
export const refuse = (why: RoomRefusal): RoomStep => ({ ok: false, why });
