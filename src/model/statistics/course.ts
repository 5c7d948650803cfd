import { bandWord, METER_TITLES, type MeterName, METERS } from '../meters.ts';
import { type Grid, NOWHERE } from './cells.ts';
import type { Counting } from './counting.ts';
import type { Course } from './survey.ts';

/** A meter's values, 0 to 100. */
const VALUES = 101;

/** So near to a band's border is at its edge. */
const EDGE = 2;

type Mark = Course['marks'][number];

/**
 * The course of both meters in plays alone, at the start and after each decision that stands: the median and the
 * quartiles. What fewer plays than the threshold came to is left out.
 */
export function coursesOf(grid: Grid, { threshold }: Counting): readonly Course[] {
  const values = valuesOf(grid);
  const names = ['Start', ...grid.book.decisions.map(({ name }) => name)];
  return METERS.flatMap((meter) => {
    const own = names.map((name, step) => ({ name, ...spread(values[meter], step) }));
    const told = own.filter(({ plays }) => plays >= threshold);
    if (told.length < 2) return [];
    const marks = told.map(({ name, low, median, high }) => ({ name, low, median, high }));
    return {
      meter,
      marks,
      plays: Math.max(...told.map(({ plays }) => plays)),
      sentence: sentenceOf(meter, marks),
      caution: 'The meters belong to the branch in the story, not to the people who played it.',
    };
  });
}

type Values = Readonly<Record<MeterName, Uint32Array>>;

/** By step, the start first: how many plays had each value. */
function valuesOf(grid: Grid): Values {
  const length = (grid.book.decisions.length + 1) * VALUES;
  const morale = new Uint32Array(length);
  const account = new Uint32Array(length);
  const add = (values: Uint32Array, at: number): void => {
    values[at] = (values[at] ?? 0) + 1;
  };
  for (const { segment, decisions } of grid.sheets) {
    const { standing, columns } = segment;
    const rows = columns.decisions;
    for (let row = 0; row < decisions.length; row += 1) {
      const decision = decisions[row] ?? NOWHERE;
      if (decision === NOWHERE || standing[row] !== 1) continue;
      if (decision === 0) {
        add(morale, rows.moraleBefore[row] ?? 0);
        add(account, rows.accountBefore[row] ?? 0);
      }
      const step = (decision + 1) * VALUES;
      add(morale, step + (rows.morale[row] ?? 0));
      add(account, step + (rows.account[row] ?? 0));
    }
  }
  return { morale, account };
}

/** The quartiles and the median of one step, between two values where they fall between two plays. */
function spread(values: Uint32Array, step: number): Omit<Mark, 'name'> & { readonly plays: number } {
  const own = values.subarray(step * VALUES, (step + 1) * VALUES);
  const plays = own.reduce((sum, count) => sum + count, 0);
  const at = (rank: number): number => {
    let passed = 0;
    return own.findIndex((count) => (passed += count) > rank);
  };
  const quantile = (share: number): number => {
    const rank = (plays - 1) * share;
    const below = at(Math.floor(rank));
    return below + (at(Math.ceil(rank)) - below) * (rank - Math.floor(rank));
  };
  if (plays === 0) return { plays, low: 0, median: 0, high: 0 };
  return { plays, low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) };
}

/** Where the meter stays and where it ends, in the words of its bands: never in numbers. */
function sentenceOf(meter: MeterName, marks: readonly Mark[]): string {
  const word = (value: number): string => bandWord(meter, value);
  const words = marks.map(({ median }) => word(median));
  const [start = ''] = words;
  const last = marks.at(-1) ?? { low: 0, median: 0, high: 0 };
  const end = word(last.median);
  const title = METER_TITLES[meter];
  const left = words.findIndex((each) => each !== start);
  if (left < 0) {
    const [low, high] = [word(last.low), word(last.high)];
    if (low !== high) return `${title} spreads: half of all plays end between “${low}” and “${high}”.`;
    return `${title} stays at “${start}” from the start to the end.`;
  }
  if (end === start) {
    return `${title} starts and ends at “${start}”, by way of “${words[left] ?? ''}” at “${marks[left]?.name ?? ''}”.`;
  }
  const near = [-EDGE, EDGE].some((step) => word(last.median + step) === start);
  const ends = near ? `at the edge of “${end}”` : `at “${end}”`;
  return `${title} stays at “${start}” till “${marks[left]?.name ?? ''}” and ends ${ends}.`;
}
