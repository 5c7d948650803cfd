import { type Grid, NOWHERE, type Sheet } from './cells.ts';

/** By place: in how many plays alone an option was on offer, as it is worded now, and in how many it was taken at first. */
export interface Offered {
  readonly offered: Uint32Array;
  readonly taken: Uint32Array;
}

/** Counts what was on offer at the first answers of plays alone. */
export function offeredOf(grid: Grid): Offered {
  const taken = new Uint32Array(grid.cells.length);
  const times = new Map(grid.sheets.map((sheet) => [sheet, timesOf(grid, sheet, taken)]));
  return { taken, offered: byOption(grid, times) };
}

/** By a segment's lists of options: how often each was on offer in plays of the present text, and of earlier ones. */
interface Times {
  readonly now: Uint32Array;
  readonly before: Uint32Array;
}

/** Counts a segment's offers, and into `taken` what was taken of them. */
function timesOf({ book }: Grid, { segment, decisions, places }: Sheet, taken: Uint32Array): Times {
  const { words, plays, offers, decisions: rows } = segment.columns;
  const { attempt, offered, play } = rows;
  const present = words.indexOf(book.fingerprint);
  const now = new Uint32Array(offers.length);
  const before = new Uint32Array(offers.length);
  for (let row = 0; row < decisions.length; row += 1) {
    if (decisions[row] === NOWHERE || attempt[row] !== 1) continue;
    const place = places[row] ?? 0;
    taken[place] = (taken[place] ?? 0) + 1;
    const offer = offered[row] ?? 0;
    const times = plays.fingerprint[play[row] ?? 0] === present ? now : before;
    times[offer] = (times[offer] ?? 0) + 1;
  }
  return { now, before };
}

/** In an earlier text an option was on offer as it is now if its words are among those of the present text. */
function byOption({ cells, book }: Grid, all: ReadonlyMap<Sheet, Times>): Uint32Array {
  const offered = new Uint32Array(cells.length);
  const places = new Map(
    cells.flatMap((cell, place) => (cell && !cell.option.older ? [[cell.option.id, place] as const] : [])),
  );
  const wordings = new Map(
    book.decisions.flatMap(({ options }) =>
      options.map(({ id, wording, also = [] }) => [id, new Set([wording, ...also])]),
    ),
  );
  for (const [{ segment }, { now, before }] of all) {
    segment.columns.offers.forEach((offer, at) => {
      offer.offered.forEach((id, index) => {
        const place = places.get(id);
        if (place === undefined) return;
        const same = wordings.get(id)?.has(offer.wordings?.[index] ?? '') === true;
        offered[place] = (offered[place] ?? 0) + (now[at] ?? 0) + (same ? (before[at] ?? 0) : 0);
      });
    });
  }
  return offered;
}
