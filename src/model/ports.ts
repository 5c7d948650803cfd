import type { Room, RoomCommand, RoomRefusal } from './group/room.ts';
import type { DecisionRecord, MeetingSave, PlayRecord, Save } from './record.ts';
import type { Command, Refusal, Session } from './session.ts';
import type { Texts } from './statistics/ports.ts';

/** Shows a session. `now === before` when it has just been opened: set the scene, play nothing. */
export type View = (now: Session, before: Session) => void;

/** A session in progress, wherever it runs: in this page, or one day behind a socket. */
export interface Play {
  now(): Session;
  /** Gives the reason where a command does not apply; nothing has changed then. */
  send(command: Command): Refusal | undefined;
  /** Calls the view at once, then after every change, until the returned function is called. */
  watch(view: View): () => void;
}

/** Shows a room. `now === before` when it has just been opened. */
export type RoomView = (now: Room, before: Room) => void;

/** A group at its meeting, wherever its one owner is: in this window, or in the one next to it. */
export interface Meeting {
  now(): Room;
  /** Gives the reason where a command does not apply; nothing has changed then. */
  send(command: RoomCommand): RoomRefusal | undefined;
  /** Calls the view at once, then after every change, until the returned function is called. */
  watch(view: RoomView): () => void;
}

/** Time comes in from outside, so that the rules can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that only ever grow, for durations. */
  elapsed(): number;
}

/** All that one step of a play has to store, written together or not at all. */
export interface Kept {
  /**
   * Absent before its first decision, as a story that was opened and closed again is not a play; and where nothing is to
   * be recorded. The store adds what it knows already, such as `later`.
   */
  readonly play?: PlayRecord;
  readonly decision?: DecisionRecord;
  /** Of the options that were on offer at the decision. */
  readonly texts?: Texts;
  readonly save: Save;
}

/** All that one step of a meeting has to store, written together or not at all. */
export interface KeptMeeting {
  /** As in a `Kept`. */
  readonly play?: PlayRecord;
  /** Those that are new or were put right. */
  readonly decisions: readonly DecisionRecord[];
  /** Of the options that were on offer at them. */
  readonly texts?: Texts;
  /** How many decisions stand; records past that were taken back. */
  readonly standing: number;
  readonly save: MeetingSave;
}

/** What became of a write: `memory` means that it will not outlive this page. */
export type Keeping = 'kept' | 'memory';

/**
 * A save as it was found. A damaged one has been set aside, whole, under another key; one is out of reach where what reads it
 * did not arrive.
 */
export type Found =
  | { readonly kind: 'none' | 'out-of-reach' }
  | { readonly kind: 'save'; readonly save: Save }
  | { readonly kind: 'damaged'; readonly setAside: string };

/** A meeting as it was found, like a save. */
export type FoundMeeting =
  | { readonly kind: 'none' | 'out-of-reach' }
  | { readonly kind: 'save'; readonly save: MeetingSave }
  | { readonly kind: 'damaged'; readonly setAside: string };

/** Where plays are kept. Every method settles; none throws for a full or forbidden disk. */
export interface Store {
  keep(step: Kept): Promise<Keeping>;
  find(story: string): Promise<Found>;
  keepMeeting(step: KeptMeeting): Promise<Keeping>;
  /** The meeting that was left last and had not come to its end. */
  findMeeting(): Promise<FoundMeeting>;
  /** The option first taken at each decision of a play; none where the disk does not tell. */
  firsts(play: string): Promise<ReadonlyMap<string, string>>;
  /** Ids of the endings that were reached in a story on this device. */
  endings(story: string): Promise<readonly string[]>;
  /** Deletes every play, decision and save on this device; `false` where the disk would not let go of them. */
  clear(): Promise<boolean>;
}

/** Whether the browser keeps what is stored until somebody deletes it; `unknown` where it does not say. */
export type Lasting = 'kept' | 'may-be-cleared' | 'unknown';
