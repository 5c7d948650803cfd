import type { Played } from '../record.ts';
import { type Columns, MOST_ROWS } from './columns.ts';
import { pack } from './pack.ts';
import type { Which } from './ports.ts';
import { unpack } from './unpack.ts';

/** Whether a play fits a segment at all. */
export const fits = ({ decisions }: Played): boolean => decisions.length <= MOST_ROWS;

/** Packs any number of plays, each as long as a segment at most, into as few segments as their order allows. */
export function segmentsOf(all: readonly Played[]): readonly Columns[] {
  const groups: Played[][] = [];
  let rows = 0;
  for (const played of all) {
    const group = groups.at(-1);
    rows += played.decisions.length;
    if (group && group.length < MOST_ROWS && rows <= MOST_ROWS) group.push(played);
    else {
      groups.push([played]);
      rows = played.decisions.length;
    }
  }
  return groups.map(pack);
}

/** A segment in two: the plays that were asked for, and the others; each absent where it would hold none. */
export function divide(
  columns: Columns,
  asked: (id: string) => boolean,
): { readonly taken?: Columns; readonly left?: Columns } {
  const taken = columns.ids.filter(asked).length;
  if (taken === 0) return columns.ids.length === 0 ? {} : { left: columns };
  if (taken === columns.ids.length) return { taken: columns };
  const all = unpack(columns);
  return {
    taken: pack(all.filter(({ play }) => asked(play.id))),
    left: pack(all.filter(({ play }) => !asked(play.id))),
  };
}

/** Which plays of a segment are meant. */
export function meaning(which: Which): (columns: Columns) => (id: string) => boolean {
  switch (which.of) {
    case 'everything':
      return () => () => true;
    case 'play':
      return () => (id) => id === which.id;
    case 'plays': {
      const ids = new Set(which.ids);
      return () => (id) => ids.has(id);
    }
    case 'label':
      return ({ ids, words, plays }) => {
        const label = words.indexOf(which.label);
        const meant = new Set(label < 0 ? [] : ids.filter((_, place) => plays.label[place] === label));
        return (id) => meant.has(id);
      };
  }
}

/** Segments without plays that are there already, those that come twice included; `there` is not changed. */
export function missing(segments: readonly Columns[], there: ReadonlySet<string>): readonly Columns[] {
  const known = new Set(there);
  return segments.flatMap((columns) => {
    const fresh = new Set(columns.ids.filter((id) => !known.has(id)));
    for (const id of fresh) known.add(id);
    return divide(columns, (id) => fresh.has(id)).taken ?? [];
  });
}

/** How many plays segments hold. */
export const playsIn = (segments: readonly Columns[]): number =>
  segments.reduce((sum, { ids }) => sum + ids.length, 0);
