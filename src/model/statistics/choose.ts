import type { Archive, Segment } from './archive.ts';
import type { Filter } from './survey.ts';
import { NONE } from './words.ts';

/** What a play is to a filter. A play of which it is not known whether it was the first on its device counts as one. */
export const OUT = 0;
export const FIRST = 1;
export const LATER = 2;
export const ROOM = 3;

/** By segment, by play: one of the four above. */
export type Chosen = readonly Uint8Array[];

export function choose(archive: Archive, filter: Filter): Chosen {
  const asked = (word: string | undefined): number | undefined =>
    word === undefined ? undefined : archive.place(word);
  const wanted = {
    story: asked(filter.story),
    label: asked(filter.label),
    edition: asked(filter.edition),
    since: filter.since ?? Number.NEGATIVE_INFINITY,
    alone: filter.mode !== 'group' && filter.label === undefined,
    rooms: filter.mode !== 'solo',
  };
  return archive.segments.map((segment) => chosenIn(segment, wanted));
}

interface Wanted {
  readonly story: number | undefined;
  readonly label: number | undefined;
  readonly edition: number | undefined;
  readonly since: number;
  readonly alone: boolean;
  readonly rooms: boolean;
}

function chosenIn({ columns, codes }: Segment, wanted: Wanted): Uint8Array {
  const { story, label, fingerprint, started, group, later } = columns.plays;
  const chosen = new Uint8Array(columns.ids.length);
  const is = (place: number | undefined, code: number | undefined): boolean =>
    code === undefined || (place !== undefined && place !== NONE && codes[place] === code);
  for (let play = 0; play < chosen.length; play += 1) {
    if ((started[play] ?? 0) < wanted.since) continue;
    if (!is(story[play], wanted.story) || !is(fingerprint[play], wanted.edition)) continue;
    if (group[play] === 1) chosen[play] = wanted.rooms && is(label[play], wanted.label) ? ROOM : OUT;
    else if (wanted.alone) chosen[play] = later[play] === 1 ? LATER : FIRST;
  }
  return chosen;
}
