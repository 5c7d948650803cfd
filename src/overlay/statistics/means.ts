import type {
  Course,
  Endings,
  Finding,
  Flow,
  Holdings,
  Mix,
  Topic,
  Trend,
} from '../../model/statistics/survey.ts';

/** Rows as they stand in the page and in a file. The first cell of a row names it. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows behind each picture. */
export interface Tables {
  finding(finding: Finding): Table;
  mix(mix: Mix): Table;
  topic(topic: Topic): Table;
  trend(trend: Trend): Table;
  flow(flow: Flow): Table;
  course(course: Course): Table;
  endings(endings: Endings): Table;
  holdings(holdings: Holdings): Table;
}

/** What every chart needs beside its values. */
export interface Means {
  readonly tables: Tables;
  /** Hands a table out as a CSV file. */
  readonly save: (table: Table) => void;
  /** Says sentences in the page's live region. */
  readonly say: (sentences: readonly string[]) => void;
  /** Counts under this many are withheld. */
  readonly threshold: number;
}
