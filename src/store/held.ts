import type { Columns } from '../model/statistics/columns.ts';
import type { Records } from '../model/statistics/ports.ts';
import { divide, meaning, missing, playsIn } from '../model/statistics/segment.ts';

/** The same as `records.ts` where the disk is refused: what is brought in can be looked at, and is gone with the page. */
export function openMemoryRecords(): Records {
  let segments: readonly Columns[] = [];
  let texts: ReadonlyMap<string, string> = new Map();
  const ids = (): ReadonlySet<string> => new Set(segments.flatMap((columns) => columns.ids));
  const add: Records['add'] = async (more, words) => {
    const fresh = missing(more, ids());
    segments = [...segments, ...fresh];
    texts = new Map([...words, ...texts]);
    return { ok: true, plays: playsIn(fresh) };
  };
  return {
    read: async () => segments,
    texts: async () => texts,
    async known(asked) {
      const there = ids();
      return new Set(asked.filter((id) => there.has(id)));
    },
    add,
    async remove(which) {
      const meant = meaning(which);
      const parts = segments.map((columns) => divide(columns, meant(columns)));
      const words = texts;
      segments = parts.flatMap(({ left }) => left ?? []);
      if (which.of !== 'everything')
        return { segments: parts.flatMap(({ taken }) => taken ?? []), texts: new Map(), places: [] };
      texts = new Map();
      return { segments: parts.flatMap(({ taken }) => taken ?? []), texts: words, places: [] };
    },
    restore: ({ segments: more, texts: words }) => add(more, words),
  };
}
