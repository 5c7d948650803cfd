import type { Talk } from '../../model/cues.ts';
import type { Zone } from '../../model/meters.ts';

/** Something that has to change before the story is fair, in words for whoever wrote it. */
export interface Finding {
  /** As compiled: `s2_basically_done.ink`; absent where no one line is to blame. */
  readonly file?: string;
  readonly line?: number;
  readonly text: string;
}

/** One figure, named. */
export interface Row {
  readonly name: string;
  readonly text: string;
}

export interface StoryReport {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** What the rules over the whole shelf need of it; absent where the story could not be played. */
  readonly share?: Share;
}

/** One story's part in what is measured over the shelf. */
export interface Share {
  readonly decisions: readonly {
    readonly id: string;
    readonly talk: Talk | undefined;
    readonly lead: number;
  }[];
  /** Words of each option and what it moves accountability at once, by the mean over its wordings. */
  readonly options: readonly { readonly id: string; readonly words: number; readonly account: number }[];
  /** Where somebody ends who always takes the largest sum. */
  readonly greedy: Zone | undefined;
  /** Keys of `because.json` that the story uses. */
  readonly keys: readonly string[];
}

export interface ShelfReport {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly stories: readonly StoryReport[];
  /** Absent where only one story was asked for. */
  readonly shelf?: ShelfReport;
}

export const hasFailed = ({ stories, shelf }: Report): boolean =>
  [...stories, ...(shelf ? [shelf] : [])].some(({ findings }) => findings.length > 0);

/** The report as it is read in a terminal. */
export function reportText({ stories, shelf }: Report): string {
  const blocks = stories.map(({ id, title, seconds, rows, findings }) =>
    block(`${id}  ${title}`, `${seconds.toFixed(1)} s`, rows, findings),
  );
  return [...blocks, ...(shelf ? [block('The shelf', '', shelf.rows, shelf.findings)] : [])].join('\n\n');
}

function block(title: string, time: string, rows: readonly Row[], findings: readonly Finding[]): string {
  const state = findings.length === 0 ? 'in order' : `${findings.length} to mend`;
  const head = [title, state, time].filter((part) => part !== '').join(' · ');
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const figures = rows.map(({ name, text }) => `  ${name.padEnd(width)}  ${text}`);
  return [head, ...figures, ...findings.map((finding) => `  ✗ ${findingText(finding)}`)].join('\n');
}

/** "stories/s2.ink:14: …", as terminals make clickable. */
export function findingText({ file, line, text }: Finding): string {
  if (file === undefined) return text;
  return `stories/${file}${line === undefined || line === 0 ? '' : `:${line}`}: ${text}`;
}
