import type { Archive, Segment } from './archive.ts';
import { ROUNDS } from './met.ts';
import type { Roster } from './roster.ts';
import type { Menus } from './survey.ts';
import { add, addVotes } from './votes.ts';
import { NONE } from './words.ts';

/** What is counted of a place in a cube: first answers and later plays' alone, and a room's votes. */
export const KINDS = ['first', 'later', ...ROUNDS] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Counts by everything that a filter can ask for: stretches of time between the moments on offer, groups on offer and
 * all others, texts on offer and all others. The last of each kind is "all others".
 */
export interface Cube {
  readonly stretches: number;
  readonly labels: number;
  readonly editions: number;
  /** Every combination of them. */
  readonly corners: readonly Where[];
  /** Of an option by its place. */
  count(place: number, kind: Kind, at: Where): number;
  /** Rooms that voted on a decision, by its place among the entries. */
  rooms(entry: number, kind: Kind, at: Where): number;
  /** Plays alone of a story, by its place among the books; those of texts that word something otherwise apart. */
  alone(book: number, older: boolean, at: Where): number;
}

export interface Where {
  readonly stretch: number;
  /** 0 for plays alone. */
  readonly label: number;
  readonly edition: number;
}

/** Counts everything once. `stories` are in the order of the books. */
export function cubeOf(archive: Archive, roster: Roster, menus: Menus, stories: readonly string[]): Cube {
  const { since, labels } = menus;
  const texts = stories.map((story) => menus.editions.filter((edition) => edition.story === story));
  const dimensions = {
    stretches: since.length + 1,
    labels: labels.length + 1,
    editions: Math.max(0, ...texts.map(({ length }) => length)) + 1,
  };
  const corners = dimensions.stretches * dimensions.labels * dimensions.editions;
  const stride = corners * KINDS.length;
  const counts = new Uint32Array((roster.size + 1) * stride);
  const rooms = new Uint32Array(roster.entries.length * stride);
  const alone = new Uint32Array(stories.length * 2 * corners);
  const cornerOf = ({ stretch, label, edition }: Where): number =>
    (stretch * dimensions.labels + label) * dimensions.editions + edition;

  archive.segments.forEach((segment, index) => {
    const where = cornersIn(segment);
    const { plays, decisions, ids } = segment.columns;
    const rows = roster.rows[index] ?? new Uint16Array();
    const changed = segment.columns.words.map((word) => Number(roster.changed.has(word)));
    for (let row = 0; row < rows.length; row += 1) {
      const play = decisions.play[row] ?? 0;
      const place = rows[row] ?? roster.size;
      if (plays.group[play] === 1 || decisions.attempt[row] !== 1) continue;
      const kind = plays.later[play] === 1 ? 1 : 0;
      add(counts, place * stride + kind * corners + (where[play] ?? 0), 1);
    }
    const bookOf = segment.columns.words.map((word) => stories.indexOf(word));
    for (let play = 0; play < ids.length; play += 1) {
      const story = bookOf[plays.story[play] ?? 0] ?? -1;
      if (story < 0 || plays.group[play] === 1) continue;
      add(
        alone,
        (story * 2 + (changed[plays.fingerprint[play] ?? NONE] ?? 0)) * corners + (where[play] ?? 0),
        1,
      );
    }
    for (const [round, name] of ROUNDS.entries()) {
      const cast = roster.votes[index]?.[name];
      const cellOf = (play: number): number =>
        plays.group[play] === 1 ? (2 + round) * corners + (where[play] ?? 0) : -1;
      if (cast) addVotes(cast, roster, cellOf, { counts, rooms, stride });
    }
  });

  return {
    ...dimensions,
    corners: all(dimensions.stretches).flatMap((stretch) =>
      all(dimensions.labels).flatMap((label) =>
        all(dimensions.editions).map((edition) => ({ stretch, label, edition })),
      ),
    ),
    count: (place, kind, at) => counts[place * stride + KINDS.indexOf(kind) * corners + cornerOf(at)] ?? 0,
    rooms: (entry, kind, at) => rooms[entry * stride + KINDS.indexOf(kind) * corners + cornerOf(at)] ?? 0,
    alone: (book, changed, at) => alone[(book * 2 + Number(changed)) * corners + cornerOf(at)] ?? 0,
  };

  /** By play: its corner of the cube. */
  function cornersIn({ columns: { words, ids, plays } }: Segment): Uint32Array {
    const labelOf = words.map((word) => otherwiseLast(labels.indexOf(word), labels.length));
    const bookOf = words.map((word) => stories.indexOf(word));
    const editionOf = stories.map((_, book) =>
      words.map((word) => {
        const edition = texts[book]?.findIndex(({ fingerprint }) => fingerprint === word) ?? -1;
        return otherwiseLast(edition, dimensions.editions - 1);
      }),
    );
    const where = new Uint32Array(ids.length);
    for (let play = 0; play < where.length; play += 1) {
      const book = bookOf[plays.story[play] ?? 0] ?? -1;
      where[play] = cornerOf({
        stretch: stretchOf(since, plays.started[play] ?? 0),
        label: plays.group[play] === 1 ? (labelOf[plays.label[play] ?? NONE] ?? labels.length) : 0,
        edition: editionOf[book]?.[plays.fingerprint[play] ?? NONE] ?? dimensions.editions - 1,
      });
    }
    return where;
  }
}

/** How many of the cuts, oldest first, come before a moment: the stretch of time that it is in. */
export function stretchOf(since: readonly number[], moment: number): number {
  let stretch = 0;
  while (stretch < since.length && (since[stretch] ?? 0) <= moment) stretch += 1;
  return stretch;
}

const all = (length: number): readonly number[] => Array.from({ length }, (_, place) => place);
const otherwiseLast = (place: number, last: number): number => (place < 0 ? last : place);
