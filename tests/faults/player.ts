/** Something that the person was shown, and that is gone; or a place where they cannot go on. */
export class Loss extends Error {}

/** A person at a play, who makes up their mind by chance and remembers what they were shown. */
export interface Player {
  readonly mode: 'alone' | 'room';
  /** Where the play is. */
  readonly hash: string;
  /** Begins on a device that has nothing of it. */
  begin(): Promise<void>;
  /** Where the story would soon be over, begins it anew. */
  renew(): Promise<void>;
  /** Decides so many times more; ends right after the last one is shown. */
  decide(times: number): Promise<void>;
  /** Goes on until something is asked of them again. */
  settle(): Promise<void>;
  /** Comes back to the play in a page that has just been loaded at its address. */
  back(): Promise<void>;
  /** Holds what is shown now to what was shown before, and throws a `Loss` where anything is gone. */
  check(): Promise<void>;
  /** How many decisions were shown as made on this device, each of which has to be recorded. */
  made(): number;
  /** From now on nothing is owed but what is shown now: the page said in words that the rest is gone. */
  excuse(): Promise<void>;
  /** What is owed now, to be asked for again once a promise of less is over. */
  owed(): Debt;
  owe(debt: Debt): void;
}

/** What a player expects to find again. */
export interface Debt {
  readonly shown: readonly string[];
  readonly made: number;
}
