import { readPlay } from '../../model/migrate.ts';
import { makeUp, type Sample } from '../../model/statistics/demo.ts';
import { surveys } from '../../model/statistics/engine.ts';
import { partsOf } from '../../model/statistics/parts.ts';
import type { Records } from '../../model/statistics/ports.ts';
import type { DeskParts } from '../../session/desk.ts';
import { STORE } from '../store.ts';
import { fetchBooks, fetchTales } from './books.ts';
import { calendar, day } from './days.ts';
import { turn } from './turn.ts';

/** What the statistics are worked out with, in the page and in the worker alike. */
export function partsHere(): DeskParts {
  const parts = partsOf(day);
  return {
    records: opened(async () => (await import('../../store/records.ts')).openRecords(STORE)),
    books: fetchBooks,
    survey(archive, books, options) {
      const made = surveys(archive, books, { ...options, parts, calendar });
      return {
        holdings: made.holdings,
        survey: made.survey,
        withheld:
          (filter) =>
          ({ decision, option, series }) =>
            (series === 'room' ? (['one', 'two'] as const) : [series]).some((each) =>
              made.withheld(filter, decision, option, each),
            ),
      };
    },
    clock: { now: () => Date.now(), elapsed: () => performance.now() },
    pause: turn,
    demo: madeUp,
    migrate(found) {
      const read = readPlay(found);
      return read.kind === 'fit' ? { ...found, ...read.value } : found;
    },
  };
}

async function madeUp(): Promise<Sample> {
  const making = makeUp(await fetchTales(), Date.now());
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    await turn();
  }
}

/** Records that are opened when they are first asked for. */
export function opened(open: () => Promise<Records>): Records {
  let opening: Promise<Records> | undefined;
  const records = (): Promise<Records> => (opening ??= open());
  return {
    read: async () => (await records()).read(),
    texts: async () => (await records()).texts(),
    known: async (ids) => (await records()).known(ids),
    add: async (segments, texts) => (await records()).add(segments, texts),
    remove: async (which) => (await records()).remove(which),
    restore: async (removed) => (await records()).restore(removed),
  };
}
