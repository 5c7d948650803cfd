import type { Cue } from '../../model/cues.ts';
import type { Change, Meters } from '../../model/meters.ts';
import type { ChoiceId } from '../../model/script.ts';

/** Every way through one story. Places from which everything that can follow is the same are one place. */
export interface Explored {
  /** What is said before the first options. */
  readonly opening: Passage;
  /** The first is where the opening leads. Where the story goes in no circles, every way leads to a later place. */
  readonly places: readonly Place[];
}

/** Where a story stands still: before options, at an end, or where it broke off. */
export interface Place {
  readonly number: number;
  /** The `# decision` that put these options; undefined at an end, and where a story forgot to say. */
  readonly decision: string | undefined;
  /** How many POV cards have been shown. */
  readonly act: number;
  readonly meters: Meters;
  /** The last `# ending` on the way here. */
  readonly ending: string | undefined;
  /** The engine's own words for an error. */
  readonly fault: string | undefined;
  /** None at an end. */
  readonly ways: readonly Way[];
}

/** One option as it was offered at one place, and what follows from it. */
export interface Way {
  readonly choice: ChoiceId;
  /** As the player reads it there. */
  readonly text: string;
  /** Of being taken here by somebody who picks at random. */
  readonly chance: number;
  readonly passage: Passage;
  /** The number of the place it leads to. */
  readonly to: number;
}

/** What is said between two places. Equal passages are the same object. */
export interface Passage {
  readonly lines: readonly Said[];
  readonly words: number;
}

export interface Said {
  readonly text: string;
  readonly tags: readonly string[];
  readonly cues: readonly Cue[];
  readonly change?: Change;
}
