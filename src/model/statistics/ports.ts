import type { Archive } from './archive.ts';
import type { Columns } from './columns.ts';
import type { Book, Filter, Holdings, Survey } from './survey.ts';

/** Authors' words by their wording's fingerprint, so that a count still knows what it was a count of. */
export type Texts = ReadonlyMap<string, string>;

/** What became of a write: all of it, or nothing at all, and why. */
export type Written =
  | { readonly ok: true; readonly plays: number }
  | { readonly ok: false; readonly why: 'full' | 'refused' };

/** Which plays. */
export type Which =
  | { readonly of: 'play'; readonly id: string }
  | { readonly of: 'plays'; readonly ids: readonly string[] }
  | { readonly of: 'label'; readonly label: string }
  | { readonly of: 'everything' };

/** Taken out, and held so that it can be put back. */
export interface Removed {
  readonly segments: readonly Columns[];
  readonly texts: Texts;
  /** Places in stories and meetings that went with it. */
  readonly places: readonly unknown[];
}

/** Records as the statistics need them. Every method settles. */
export interface Records {
  /** Everything that is recorded. Plays that nobody goes on with are packed on the way. */
  read(): Promise<readonly Columns[]>;
  texts(): Promise<Texts>;
  /** Of these ids of plays, those that are there already. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Adds plays; all of them or none. Those that are there already have to be left out by the caller. */
  add(segments: readonly Columns[], texts: Texts): Promise<Written>;
  /** Nothing where the disk would not let go of it. */
  remove(which: Which): Promise<Removed | undefined>;
  restore(removed: Removed): Promise<Written>;
}

/** What a choice counts toward in a table of single choices. */
export interface Cell {
  readonly story: string;
  readonly decision: string;
  readonly option: string;
  /** Absent where it was not recorded. */
  readonly wording?: string;
  /** A first play on its device, a later one, or a room's. */
  readonly series: 'first' | 'later' | 'room';
  readonly attempt: number;
  /** Of the play: "2026-11". */
  readonly month: string;
}

/** Answers for one archive and one threshold. */
export interface Engine {
  holdings(): Holdings;
  survey(filter: Filter): Survey;
  /** Whether what was chosen has to stay untold where single choices under a filter are shown. */
  withheld(filter: Filter): (cell: Cell) => boolean;
}

/** Makes the statistics of an archive. Fewer than `threshold` are withheld; with `demo`, nobody played this. */
export type SurveyEngine = (
  archive: Archive,
  books: readonly Book[],
  options: { readonly threshold: number; readonly demo: boolean; readonly texts: Texts },
) => Engine;

/** A file that somebody picked: what a browser calls a File. */
export interface Picked {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What came of files that were brought in, told in numbers. */
export interface Intake {
  readonly files: readonly {
    readonly name: string;
    readonly read: number;
    readonly fresh: number;
    readonly known: number;
    readonly left: number;
  }[];
  /** Why something was left out: "records 9 and 17", "line 3", or the whole file. */
  readonly problems: readonly { readonly file: string; readonly where: string; readonly why: string }[];
  /** Nothing was written: why, in words for whoever picked the files. */
  readonly refused?: string;
  /** To be given to `undo` within ten seconds; absent where nothing changed. */
  readonly undo?: string;
}

/** What was taken out, to be told and taken back. */
export interface TakenOut {
  readonly plays: number;
  readonly undo?: string;
  readonly refused?: string;
}

/** How long something that was done can be undone, in milliseconds. */
export const UNDO_FOR = 10_000;

/** How far a long piece of work has come, from 0 to 1. */
export type Progress = (done: number) => void;

/** One play or meeting in a list of what can be deleted: never with what was chosen in it. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly group: boolean;
  readonly label?: string;
  readonly started: number;
  readonly decisions: number;
}

/** What the page of statistics asks for, wherever it is worked out: in the page, or in a worker beside it. */
export interface Desk {
  /** What there is; made-up plays instead of one's own with `demo`. */
  open(demo: boolean): Promise<Holdings>;
  survey(filter: Filter): Promise<Survey>;
  /** Fewer than this are withheld; answers with what there is under the new one. */
  raise(threshold: number): Promise<Holdings>;
  take(files: readonly Picked[], progress: Progress, stop: AbortSignalLike): Promise<Intake>;
  undo(token: string): Promise<boolean>;
  kept(): Promise<readonly Kept[]>;
  remove(which: Which): Promise<TakenOut>;
  /** Every record, as a file for another device or for safekeeping. */
  backup(): Promise<string>;
  /** Every decision as a row, with counts that are withheld masked. */
  decisions(filter: Filter): Promise<string>;
  close(): void;
}

/** As much of an AbortSignal as the rules need. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
