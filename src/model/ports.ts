import type { DecisionRecord, PlayRecord, Save } from './record.ts';
import type { Command, Refusal, Session } from './session.ts';

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

/** Time comes in from outside, so that the rules can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that only ever grow, for durations. */
  elapsed(): number;
}

/** All that one step of a play has to store, written together or not at all. */
export interface Kept {
  readonly play: PlayRecord;
  readonly decision?: DecisionRecord;
  readonly save: Save;
}

/** What became of a write: `memory` means that it will not outlive this page. */
export type Keeping = 'kept' | 'memory';

/** A save as it was found. A damaged one has been set aside, whole, under another key. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'save'; readonly save: Save }
  | { readonly kind: 'damaged'; readonly setAside: string };

/** Where plays are kept. Every method settles; none throws for a full or forbidden disk. */
export interface Store {
  keep(step: Kept): Promise<Keeping>;
  find(story: string): Promise<Found>;
  /** Ids of the endings that were reached in a story on this device. */
  endings(story: string): Promise<readonly string[]>;
  /** Deletes every play, decision and save on this device; `false` where the disk would not let go of them. */
  clear(): Promise<boolean>;
}
