import { list } from '../group/spoken.ts';
import { called } from './say.ts';
import type { Mix, Series } from './survey.ts';

/** Of fewer rooms than this a count of votes is a room's own. */
const ROOMS_FROM = 2;

/** What a mix tells outside of the rooms that it comes from. */
export interface Opening {
  readonly mix: Mix;
  readonly sentence: string;
}

/**
 * A mix as it may be shared: without the votes of a single room, and in a sentence of its own. Nothing where no answer
 * can be said to come first among plays alone.
 */
export function openingOf(mix: Mix): Opening | undefined {
  const columns = mix.columns.filter(({ rooms }) => rooms === undefined || rooms >= ROOMS_FROM);
  const kept = new Set<Series>(columns.map(({ series }) => series));
  const lead = (series: Series): Lead | undefined => (kept.has(series) ? leadOf(mix, series) : undefined);
  const [first, later, rooms] = [lead('first'), lead('later'), lead('two') ?? lead('one')];
  if (first === undefined) return undefined;
  const said = [
    `Alone, ${begins(first)} at ${called(mix.decision)}: ${countOf(first)}.`,
    ...(later === undefined ? [] : [`Later plays ${leans(later)}: ${countOf(later)}.`]),
    ...(rooms === undefined
      ? []
      : [`Rooms ${leans(rooms)}: ${countOf(rooms)}${rooms.letters.length > 1 ? '' : ' votes'}.`]),
  ];
  const folds = mix.folds.filter(({ series }) => kept.has(series));
  const rows = mix.rows.map(({ option, counts }) => ({
    option,
    counts: Object.fromEntries(
      Object.entries(counts).filter(([series]) => columns.some((column) => column.series === series)),
    ),
  }));
  return { mix: { ...mix, columns, rows, folds }, sentence: said.join(' ') };
}

interface Lead {
  /** More than one where they are level. */
  readonly letters: readonly string[];
  readonly count: number;
  readonly total: number;
}

/** What comes first in a column, unless something that is withheld could. */
function leadOf({ columns, rows }: Mix, series: Series): Lead | undefined {
  const total = columns.find((column) => column.series === series)?.total ?? 'withheld';
  if (total === 'withheld') return undefined;
  const told = rows.flatMap(({ option, counts }) => {
    const count = counts[series];
    return option.older || typeof count !== 'number' ? [] : [{ letter: option.letter, count }];
  });
  const most = Math.max(0, ...told.map(({ count }) => count));
  const withheld = total - told.reduce((sum, { count }) => sum + count, 0);
  if (most === 0 || withheld >= most) return undefined;
  return {
    letters: told.filter(({ count }) => count === most).map(({ letter }) => letter),
    count: most,
    total,
  };
}

const begins = ({ letters, count, total }: Lead): string =>
  letters.length > 1
    ? `${list(letters)} draw level`
    : count * 2 > total
      ? `most take ${list(letters)}`
      : `${list(letters)} comes first`;

const leans = ({ letters }: Lead): string =>
  letters.length > 1 ? `are level between ${list(letters)}` : `lean to ${list(letters)}`;

const countOf = ({ letters, count, total }: Lead): string =>
  letters.length > 1 ? `${count} each` : `${count} of ${total}`;
