import { remoteDesk } from '../../../src/app/desk/remote.ts';
import type { Desk } from '../../../src/model/statistics/ports.ts';
import type { Filter } from '../../../src/model/statistics/survey.ts';
import { openDesk } from '../../../src/session/desk.ts';
import { Database } from '../../../src/store/database.ts';
import { packed } from '../../../src/store/packed.ts';
import { openRecords } from '../../../src/store/records.ts';
import { longArchive } from '../../support/million.ts';
import { longParts } from './parts.ts';

/** Statistics over many decisions that lie on this browser's disk. */
export interface LongDesk {
  /** Lays so many decisions onto the disk, packed, each play under an id as long as a real one. */
  fill(decisions: number): Promise<void>;
  /**
   * Milliseconds from asking for the data, in a worker that has just come up: to the first figures, which are what there
   * is, and to everything that the first page shows.
   */
  open(): Promise<readonly [first: number, all: number]>;
  /** Milliseconds of each filter that is on offer, one after the other, on the page as it was opened. */
  filters(): Promise<readonly number[]>;
  /** The same desk in the page, so that its memory can be looked at; it looks through every filter as well. */
  hold(): Promise<void>;
  close(): void;
}

declare global {
  interface Window {
    long: LongDesk;
  }
}

const EVERYTHING: Filter = { mode: 'both', story: 's' };
let desk: Desk | undefined;
const opened = (): Desk => {
  if (desk === undefined) throw new Error('The desk is not open yet');
  return desk;
};

window.long = {
  async fill(decisions) {
    const database = new Database('long');
    for (const { columns } of longArchive(decisions).segments) {
      const ids = columns.ids.map(() => crypto.randomUUID());
      await database.segments.add({ columns: packed({ ...columns, ids }) });
    }
    database.close();
  },
  async open() {
    desk?.close();
    desk = await beside();
    const asked = performance.now();
    await opened().open(false);
    const first = performance.now() - asked;
    await opened().survey(EVERYTHING);
    return [first, performance.now() - asked];
  },
  async filters() {
    const waits: number[] = [];
    const filters = await filtersOf(opened());
    await opened().survey(EVERYTHING);
    for (const filter of filters) waits.push(await took(() => opened().survey(filter)));
    return waits;
  },
  async hold() {
    desk?.close();
    desk = openDesk(longParts(await openRecords('long')));
    for (const filter of await filtersOf(desk)) await desk.survey(filter);
  },
  close() {
    desk?.close();
    desk = undefined;
  },
};

/** Rests until the worker has read its code, which the page in the game does while the person reads. */
async function beside(): Promise<Desk> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  await new Promise((ready) => worker.addEventListener('message', ready, { once: true }));
  return remoteDesk(
    {
      post: (message) => worker.postMessage(message),
      listen: (heard) => worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data)),
      lost: (told) => worker.addEventListener('error', told),
      close: () => worker.terminate(),
    },
    openDesk(longParts(await openRecords('long'))),
  );
}

async function filtersOf(asked: Desk): Promise<readonly Filter[]> {
  const { since, labels, editions } = (await asked.open(false)).menus;
  return [
    { mode: 'both' },
    ...since.map((moment): Filter => ({ ...EVERYTHING, since: moment })),
    ...labels.map((label): Filter => ({ ...EVERYTHING, label })),
    ...editions.map(({ fingerprint }): Filter => ({ ...EVERYTHING, edition: fingerprint })),
    { ...EVERYTHING, mode: 'solo' },
    { ...EVERYTHING, mode: 'group' },
    EVERYTHING,
  ];
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
