import { list } from '../group/spoken.ts';
import type { Grid } from './cells.ts';
import type { Counting } from './counting.ts';
import { fold } from './disclosure.ts';
import type { Book, Endings } from './survey.ts';

/**
 * How plays alone ended, by the book's endings; those that too few came to are told together. Beside each, how often it
 * would have come in as many plays by chance. Nothing under as many plays as the threshold.
 */
export function endingsOf(grid: Grid, { threshold }: Counting): Endings | undefined {
  const { book } = grid;
  const counts = [...endedOf(grid)];
  const plays = counts.reduce((sum, count) => sum + count, 0);
  if (plays < threshold) return undefined;
  const chances = chancesOf(book, plays);
  const places = book.endings.map((_, place) => place);
  const rows = fold(places, (place) => counts[place] ?? 0, threshold).map(({ items, count }): Row => {
    const chance = items.reduce((sum, place) => sum + (chances?.[place] ?? 0), 0);
    const titles = items.flatMap((place) => book.endings[place]?.title ?? []);
    return { titles, count, ...(chances === undefined ? {} : { chance }) };
  });
  return { plays, rows, sentence: sentenceOf(rows, plays), caution: 'Compare with chance first.' };
}

/** How many plays alone of the story came to each of its endings, in the book's order. */
export function endedOf(grid: Grid): Uint32Array {
  const counts = new Uint32Array(grid.book.endings.length);
  for (const { segment, alone } of grid.sheets) {
    const { words, plays } = segment.columns;
    const here = endingsAmong(grid.book, words);
    for (let play = 0; play < alone.length; play += 1) {
      if (alone[play] !== 1 || plays.story[play] !== here.story) continue;
      const place = here.endings[plays.ending[play] ?? 0] ?? -1;
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** By the place of a segment's word: which of the story's endings it is, or -1; and the place of the story itself. */
export function endingsAmong(
  book: Book,
  words: readonly string[],
): { readonly story: number; readonly endings: Int16Array } {
  const places = new Map(book.endings.map(({ id }, place) => [id, place]));
  return {
    story: words.indexOf(book.story),
    endings: Int16Array.from(words, (word) => places.get(word) ?? -1),
  };
}

/** How often each ending comes in so many plays by chance: whole plays that add up to as many. */
function chancesOf({ endings, chance }: Book, plays: number): readonly number[] | undefined {
  if (chance === undefined || chance.plays === 0) return undefined;
  const parts = endings.map(({ id }) =>
    Object.hasOwn(chance.endings, id) ? ((chance.endings[id] ?? 0) * plays) / chance.plays : 0,
  );
  const whole = parts.map(Math.floor);
  const ended = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const missing = ended - whole.reduce((sum, part) => sum + part, 0);
  const next = parts
    .map((part, place) => ({ place, rest: part - Math.floor(part) }))
    .toSorted((one, other) => other.rest - one.rest)
    .slice(0, missing);
  return whole.map((part, place) => (next.some((each) => each.place === place) ? part + 1 : part));
}

type Row = Endings['rows'][number];

/** The ending that differs most from chance; without chance, the one that came first. */
function sentenceOf(rows: readonly Row[], plays: number): string {
  const told = rows.flatMap(({ titles, count, chance }) =>
    count === 'withheld' ? [] : [{ name: list(titles, 'or'), count, chance }],
  );
  const differs = ({ count, chance = 0 }: (typeof told)[number]): number => Math.abs(count - chance);
  const [most] = told.toSorted((one, other) => differs(other) - differs(one));
  if (most === undefined || rows.length === 1)
    return `${plays} plays came to an ending, too few of each to tell apart.`;
  const { name, count, chance } = most;
  if (chance !== undefined) return `${name} came up ${count} times; chance alone would give ${chance}.`;
  return count * 2 > plays
    ? `Most plays end with ${name}: ${count} of ${plays}.`
    : `${name} comes first: ${count} of ${plays}.`;
}
