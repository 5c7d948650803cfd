import type { MeterName } from '../meters.ts';
import type { Talk } from '../cues.ts';

/** What the page shows, as the sentence at its head says it. A part that is absent is not asked for. */
export interface Filter {
  readonly story?: string;
  readonly mode: 'both' | 'solo' | 'group';
  /** Only plays that began then or later: one of the moments in `Menus.since`. */
  readonly since?: number;
  /** Only meetings of the group of this name. */
  readonly label?: string;
  /** Only plays of the story's text with this fingerprint; without it, each option is counted as it is worded now. */
  readonly edition?: string;
}

/** A count; or that there is one which could point at somebody, or give one away that could. */
export type Count = number | 'withheld';

export interface DecisionName {
  readonly story: string;
  readonly id: string;
  /** As it is called in sentences; a decision never goes by its id. */
  readonly name: string;
  /** From 1, in its story. */
  readonly number: number;
  readonly talk: Talk;
  readonly core: boolean;
}

export interface OptionName {
  readonly id: string;
  /** Where it stands among the decision's options as its author wrote them, from 0: its letter, shape and pattern. */
  readonly place: number;
  readonly letter: string;
  /** Its words where they are known, as they were when it was counted. */
  readonly text: string | undefined;
  /** Counted while it was worded otherwise than now. */
  readonly older: boolean;
}

/** Whose answers a column holds: plays alone by their order on a device, a room's votes, answers brought to a meeting. */
export const SERIES = ['first', 'later', 'one', 'two', 'brought'] as const;
export type Series = (typeof SERIES)[number];

export interface Column {
  readonly series: Series;
  /** Plays, or votes cast. */
  readonly total: Count;
  /** How many rooms cast them. */
  readonly rooms?: number;
}

/** What was chosen at one decision. Rows and columns stand in the order in which they are read. */
export interface Mix {
  readonly decision: DecisionName;
  /** Its place in the story's time and people, such as "Tuesday 4:40, as Gus". */
  readonly when: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly option: OptionName;
    readonly counts: Readonly<Partial<Record<Series, Count>>>;
  }[];
  /** What a reader is told of withheld counts: which letters, and their sum where that may be known. */
  readonly folds: readonly {
    readonly series: Series;
    readonly letters: readonly string[];
    readonly together: Count;
  }[];
  /** The finding, and what to consider before concluding. */
  readonly sentence: string;
  readonly caution: string;
}

export const FINDINGS = ['closest', 'talk', 'warm', 'nobody', 'predicted', 'back', 'again', 'long'] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** One mark of a finding's chart, and one row of its table. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** What the count is a part of; its bar is as long as the share. */
  readonly of?: number;
  /** What is written on the mark: "43 in 100", "7 of 168", "102". */
  readonly mark: string;
  /** An option's own pattern, the pattern of what came back later or of what is not told, plain, or ink. */
  readonly look: OptionName | 'late' | 'held' | 'plain' | 'ink';
}

/** Something worth talking about, as a card tells it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly story: string;
  /** Where to talk next, if it is about one decision. */
  readonly decision?: DecisionName;
  /** On the card's upper edge: what it is about, and whose answers it comes from. */
  readonly about: string;
  readonly from: string;
  readonly sentence: string;
  readonly caution: string;
  readonly bars: readonly Bar[];
  /** A room's own counts: for the room's own device, and left out of everything that is shared. */
  readonly own: boolean;
}

/** The ways through a story's core decisions to its endings; the same for its table. */
export interface Flow {
  readonly steps: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    /** The way that the sentence is about. */
    readonly told: boolean;
  }[];
  /** Steps that are not shown, of all of them. */
  readonly left: { readonly steps: Count; readonly of: Count };
  readonly sentence: string;
  readonly caution: string;
}

export interface FlowNode {
  readonly id: string;
  /** Which of the steps, from 0. */
  readonly step: number;
  readonly option?: OptionName;
  readonly title: string;
  readonly count: number;
}

/** The course of one meter over a story: the middle half of the plays and the one in the middle, after each decision. */
export interface Course {
  readonly meter: MeterName;
  readonly marks: readonly {
    readonly name: string;
    readonly low: number;
    readonly median: number;
    readonly high: number;
  }[];
  readonly plays: number;
  readonly sentence: string;
  readonly caution: string;
}

/** How plays ended, beside what chance would give. */
export interface Endings {
  readonly plays: number;
  readonly rows: readonly {
    /** More than one where one alone was too few. */
    readonly titles: readonly string[];
    readonly count: Count;
    /** In as many plays by chance alone; absent where it is not known yet. */
    readonly chance?: number;
  }[];
  readonly sentence: string;
  readonly caution: string;
}

/** One of the training's talking points, with what was chosen at its decisions, across stories. */
export interface Topic {
  readonly talk: Talk;
  readonly mixes: readonly Mix[];
  readonly sentence: string;
}

/** How much was played, by stretches of time that each hold enough plays to be told. */
export interface Trend {
  readonly stretches: readonly {
    readonly name: string;
    readonly alone: Count;
    readonly rooms: Count;
    /** The share, in 100, that first answered as most do at first; only from 20 plays up. */
    readonly share?: number;
  }[];
  /** What the shares are of. */
  readonly of?: { readonly decision: DecisionName; readonly option: OptionName };
  readonly sentence: string;
  readonly caution: string;
}

/**
 * All that one filter shows. The parts about a single story are absent where the filter names none. Flow, courses, endings
 * and findings about plays alone are of the whole time and every text, whatever part of it the filter asks for.
 */
export interface Survey {
  readonly filter: Filter;
  readonly alone: Count;
  readonly rooms: number;
  /** Plays whose options were worded otherwise. */
  readonly older: Count;
  readonly findings: readonly Finding[];
  readonly mixes: readonly Mix[];
  readonly flow?: Flow;
  readonly courses: readonly Course[];
  readonly endings?: Endings;
  readonly topics: readonly Topic[];
  readonly trend?: Trend;
}

/** What there is, and what can be asked for. */
export interface Holdings {
  readonly rows: readonly {
    readonly titles: readonly string[];
    readonly alone: Count;
    readonly rooms: number;
    /** When it was last played, in milliseconds since 1970. */
    readonly last: number;
  }[];
  readonly alone: Count;
  readonly rooms: number;
  readonly from: number;
  readonly to: number;
  readonly menus: Menus;
  readonly threshold: number;
  /** Nobody played this. */
  readonly demo: boolean;
  /** Enough for anything to be shown: one meeting, or as many plays alone as the threshold. */
  readonly enough: boolean;
}

export interface Menus {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly since: readonly number[];
  readonly labels: readonly string[];
  /** By story: texts that were played, newest first, and since when. */
  readonly editions: readonly {
    readonly story: string;
    readonly fingerprint: string;
    readonly since: number;
  }[];
}

/** What the statistics have to know of a story beside its records. */
export interface Book {
  readonly story: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly decisions: readonly (DecisionName & {
    readonly when: string;
    /** In the order in which its author wrote them; `wording` as records have it. */
    readonly options: readonly {
      readonly id: string;
      readonly text: string;
      readonly wording: string;
      /** Wordings that it has in other plays of the same text, where it answers what happened before. */
      readonly also?: readonly string[];
    }[];
  })[];
  readonly endings: readonly { readonly id: string; readonly title: string }[];
  /** How often each ending came up in plays by chance; absent before they were played. */
  readonly chance?: { readonly plays: number; readonly endings: Readonly<Record<string, number>> };
}
