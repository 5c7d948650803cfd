/** A figure with how it was got: medians, so that one slow round does not count. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bound that the project holds itself to, if it has one. */
  readonly limit?: number;
  /** The same where more is better. */
  readonly least?: number;
  /** How many rounds, and their smallest and largest. */
  readonly rounds?: { readonly count: number; readonly least: number; readonly most: number };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

export function figure(name: string, unit: string, values: readonly number[], limit?: number): Figure {
  const rounds = { count: values.length, least: Math.min(...values), most: Math.max(...values) };
  return { name, unit, value: median(values), rounds, ...(limit === undefined ? {} : { limit }) };
}

export function print(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, limit, least, rounds }) => [
    name,
    `${round(value)} ${unit}`,
    bound(value, limit, least),
    rounds ? `${rounds.count} rounds, ${round(rounds.least)} to ${round(rounds.most)}` : '',
  ]);
  const head = ['figure', 'median', 'limit', 'spread'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function bound(value: number, limit: number | undefined, least: number | undefined): string {
  if (limit !== undefined) return `${value <= limit ? 'within' : 'PAST'} ${round(limit)}`;
  return least === undefined ? '' : `${value >= least ? 'above' : 'UNDER'} ${round(least)}`;
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
