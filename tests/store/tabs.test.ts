import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { pack } from '../../src/model/statistics/pack.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openDexieRecords } from '../../src/store/records.ts';
import { connections, held, playedOf, playOf, stepOf, wipe } from '../support/disk.ts';

const NAME = 'behind-the-desk';
const clock = { now: () => 1000, elapsed: () => 0 };

afterEach(wipe);

describe('two tabs at once', () => {
  it('write their plays side by side, each step whole', async () => {
    const tabs = ['a', 'b'].map((id) => ({ id, store: openDexieStore(clock, NAME) }));
    await Promise.all(
      tabs.map(async ({ id, store }) => {
        for (let number = 1; number <= 5; number += 1) await store.keep(stepOf(playOf(id), number));
      }),
    );
    const disk = new Database(NAME);
    expect(held(await openDexieRecords(disk).read())).toEqual([
      ['a', [1, 2, 3, 4, 5]],
      ['b', [1, 2, 3, 4, 5]],
    ]);
    expect(await disk.stories.get('s2')).toMatchObject({ alone: 2 });
    disk.close();
  });

  it('bring the same file in, and every play of it is there once', async () => {
    const tabs = [new Database(NAME), new Database(NAME)];
    const file = [pack([playedOf('a', 2), playedOf('b', 1)])];
    const written = await Promise.all(tabs.map((tab) => openDexieRecords(tab).add(file, new Map())));
    expect(written.map((each) => (each.ok ? each.plays : each.why)).toSorted()).toEqual([0, 2]);
    const [first = new Database(NAME)] = tabs;
    expect(held(await openDexieRecords(first).read())).toEqual([
      ['a', [1, 2]],
      ['b', [1]],
    ]);
    for (const tab of tabs) tab.close();
  });

  it('of two editions: the older one lets the newer one in, and goes on by itself', async () => {
    const store = openDexieStore(clock, NAME);
    await store.keep(stepOf(playOf('a'), 1));
    const newer = new Dexie(NAME);
    newer.version(4).stores({ tomorrow: 'key' });
    await newer.open();
    expect(await store.keep(stepOf(playOf('a'), 2))).toBe('kept');
    expect(await newer.table('tomorrow').count()).toBe(0);
    newer.close();
  });

  it('may delete a play that is open in the other: it stays deleted, and its place is kept', async () => {
    const store = openDexieStore(clock, NAME);
    await store.keep(stepOf(playOf('a'), 1));
    const disk = new Database(NAME);
    const records = openDexieRecords(disk);
    await records.remove({ of: 'everything' });
    await store.keep(stepOf(playOf('a'), 2));
    expect(await records.read()).toEqual([]);
    expect(await store.find('s2')).toMatchObject({ kind: 'save', save: { decisions: 2 } });
    disk.close();
  });
});

it('a connection that the browser took away is opened again, and nothing is lost', async () => {
  const seen = connections();
  const store = openDexieStore(clock, NAME);
  const disk = new Database(NAME);
  const records = openDexieRecords(disk);
  await store.keep(stepOf(playOf('a'), 1));
  await records.read();
  const lose = (): void => seen.open.forEach((each) => each.close());
  lose();
  expect(await store.keep(stepOf(playOf('a'), 2))).toBe('kept');
  lose();
  expect(await store.find('s2')).toMatchObject({ kind: 'save', save: { decisions: 2 } });
  lose();
  expect(await records.add([pack([playedOf('b', 1)])], new Map())).toEqual({ ok: true, plays: 1 });
  lose();
  expect(held(await records.read())).toEqual([
    ['a', [1, 2]],
    ['b', [1]],
  ]);
  seen.stop();
  disk.close();
});

it('a connection that fails in a way of its own is opened again too', async () => {
  const store = openDexieStore(clock, NAME);
  await store.keep(stepOf(playOf('a'), 1));
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function lost() {
    IDBDatabase.prototype.transaction = transaction;
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  };
  expect(await store.keep(stepOf(playOf('a'), 2))).toBe('kept');
  const disk = new Database(NAME);
  expect(held(await openDexieRecords(disk).read())).toEqual([['a', [1, 2]]]);
  disk.close();
});
