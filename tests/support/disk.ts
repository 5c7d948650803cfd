import { Dexie } from 'dexie';
import type { Kept } from '../../src/model/ports.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { DecisionRecord, Played, PlayRecord, Save } from '../../src/model/record.ts';
import { unpack } from '../../src/model/statistics/unpack.ts';
import type { Columns } from '../../src/model/statistics/columns.ts';

const meters = { morale: 50, account: 50 };

export const playOf = (id: string, change: Partial<PlayRecord> = {}): PlayRecord => ({
  version: RECORD_VERSION,
  id,
  story: 's2',
  fingerprint: 'now',
  mode: 'solo',
  seed: 7,
  carried: 0,
  started: 100,
  ...change,
});

export const decisionOf = (play: string, number: number): DecisionRecord => ({
  play,
  number,
  decision: `d${number}`,
  option: 'a',
  offered: ['a', 'b'],
  wordings: ['wa', 'wb'],
  attempt: 1,
  milliseconds: 4200,
  before: meters,
  after: meters,
  at: 100 + number,
});

/** A play with so many decisions. */
export const playedOf = (id: string, decisions: number, change: Partial<PlayRecord> = {}): Played => ({
  play: playOf(id, change),
  decisions: Array.from({ length: decisions }, (_, index) => decisionOf(id, index + 1)),
});

export const saveOf = (play: PlayRecord, decisions: number): Save => ({
  version: RECORD_VERSION,
  story: play.story,
  fingerprint: play.fingerprint,
  play: play.id,
  seed: play.seed,
  carried: 0,
  started: play.started,
  log: [],
  read: 1,
  decisions,
  attempts: {},
  ended: false,
  recorded: true,
  time: 'Tue 4:40',
  at: play.started,
});

/** The step in which a decision of a play is made. */
export const stepOf = (play: PlayRecord, number: number): Kept => ({
  play,
  decision: decisionOf(play.id, number),
  texts: new Map([
    ['wa', 'Words of A'],
    ['wb', 'Words of B'],
  ]),
  save: saveOf(play, number),
});

/** What segments hold: each play by its id, with the numbers of its decisions. */
export const held = (segments: readonly Columns[]): readonly (readonly [string, readonly number[]])[] =>
  segments
    .flatMap(unpack)
    .map(({ play, decisions }) => [play.id, decisions.map(({ number }) => number)] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));

export async function wipe(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name);
}

/** A disk that has room for so many more rows, and then for none, until it is told to have room again. */
export function fullAfter(rows: number): () => void {
  let left = rows;
  const { put, add } = IDBObjectStore.prototype;
  const limited = (write: typeof put) =>
    function limitedWrite(this: IDBObjectStore, ...row: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw new DOMException('There is no room', 'QuotaExceededError');
      return write.apply(this, row);
    };
  IDBObjectStore.prototype.put = limited(put);
  IDBObjectStore.prototype.add = limited(add);
  return () => {
    Object.assign(IDBObjectStore.prototype, { put, add });
  };
}

/** Every connection that is opened from now on, as the browser has it. */
export function connections(): { readonly open: Set<IDBDatabase>; readonly stop: () => void } {
  const open = new Set<IDBDatabase>();
  const opening = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function openSeen(this: IDBFactory, ...name) {
    const request = opening.apply(this, name);
    request.addEventListener('success', () => open.add(request.result));
    return request;
  };
  return {
    open,
    stop: () => {
      IDBFactory.prototype.open = opening;
    },
  };
}
