import type { Columns } from './columns.ts';
import type { Kept } from './ports.ts';
import type { Book } from './survey.ts';
import { rowsOf, wordAt } from './unpack.ts';

/** Every play and meeting that could be deleted, the newest first: when it was and how long, never what was chosen. */
export function keptIn(segments: readonly Columns[], books: readonly Book[]): readonly Kept[] {
  const titles = new Map(books.map(({ story, title }) => [story, title]));
  return segments
    .flatMap((columns) => {
      const { words, ids, plays } = columns;
      return ids.map((id, place): Kept => {
        const story = wordAt(words, plays.story[place]) ?? '';
        const label = wordAt(words, plays.label[place]);
        const [from, to] = rowsOf(columns, place);
        return {
          id,
          title: titles.get(story) ?? story,
          group: plays.group[place] === 1,
          ...(label === undefined ? {} : { label }),
          started: plays.started[place] ?? 0,
          decisions: to - from,
        };
      });
    })
    .toSorted((one, other) => other.started - one.started);
}
