import { type Grid, NOWHERE } from './cells.ts';
import { endingsAmong } from './endings.ts';

/** Where a way leads through: an answer to a core decision, or an ending. */
export interface Stop {
  /** From 0; endings are the last step. */
  readonly step: number;
  /** Of the roster, or of the book's endings. */
  readonly place: number;
}

/** How many plays alone came by each stop, and from each to each of the next step. */
export interface Ways {
  readonly stops: readonly Stop[];
  readonly plays: Uint32Array;
  /** From the stop `a` to the stop `b` at `a * stops.length + b`. */
  readonly links: Uint32Array;
}

/** Goes along what stands of every play alone: no answer that was taken back, and one stop a step. */
export function stopsOf(grid: Grid): Ways {
  const { book, cells } = grid;
  const steps = book.decisions.flatMap(({ core }, place) => (core ? [place] : []));
  const stops: readonly Stop[] = [
    ...cells.flatMap((cell, place) => {
      const step = cell === undefined ? -1 : steps.indexOf(cell.decision);
      return step < 0 ? [] : [{ step, place }];
    }),
    ...book.endings.map((_, place) => ({ step: steps.length, place })),
  ];
  const stepOf = Uint16Array.from(stops, ({ step }) => step);
  const stopOf = new Uint16Array(cells.length).fill(NOWHERE);
  stops.forEach(({ step, place }, stop) => {
    if (step < steps.length) stopOf[place] = stop;
  });
  const plays = new Uint32Array(stops.length);
  const links = new Uint32Array(stops.length * stops.length);
  const first = stops.length - book.endings.length;
  const count = (last: number, stop: number): void => {
    plays[stop] = (plays[stop] ?? 0) + 1;
    if (last === NOWHERE || stepOf[stop] !== (stepOf[last] ?? 0) + 1) return;
    const link = last * stops.length + stop;
    links[link] = (links[link] ?? 0) + 1;
  };
  for (const { segment, alone, decisions, places } of grid.sheets) {
    const { columns, standing } = segment;
    const { play } = columns.decisions;
    const last = new Uint16Array(alone.length).fill(NOWHERE);
    for (let row = 0; row < decisions.length; row += 1) {
      if (decisions[row] === NOWHERE || standing[row] !== 1) continue;
      const stop = stopOf[places[row] ?? 0] ?? NOWHERE;
      if (stop === NOWHERE) continue;
      const own = play[row] ?? 0;
      count(last[own] ?? NOWHERE, stop);
      last[own] = stop;
    }
    const { story, ending } = columns.plays;
    const here = endingsAmong(book, columns.words);
    for (let own = 0; own < alone.length; own += 1) {
      const ended = here.endings[ending[own] ?? 0] ?? -1;
      if (alone[own] !== 1 || story[own] !== here.story || ended < 0) continue;
      count(last[own] ?? NOWHERE, first + ended);
    }
  }
  return { stops, plays, links };
}
