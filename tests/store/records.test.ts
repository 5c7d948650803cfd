import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { pack } from '../../src/model/statistics/pack.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openMemoryRecords } from '../../src/store/held.ts';
import { openDexieRecords } from '../../src/store/records.ts';
import { fullAfter, held, playedOf, playOf, stepOf, wipe } from '../support/disk.ts';

const NAME = 'behind-the-desk';
const clock = { now: () => 1000, elapsed: () => 0 };
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

afterEach(wipe);

const keepAll = async (plays: readonly (readonly [id: string, story: string, decisions: number])[]) => {
  const store = openDexieStore(clock, NAME);
  for (const [id, story, decisions] of plays)
    for (let number = 1; number <= decisions; number += 1)
      await store.keep(stepOf(playOf(id, { story }), number));
  return store;
};

describe('packing', () => {
  it('takes plays that nobody goes on with, and leaves those that somebody may', async () => {
    await keepAll([
      ['old', 's2', 3],
      ['left', 's2', 2],
      ['other', 's3', 1],
    ]);
    const disk = new Database(NAME);
    const read = await openDexieRecords(disk, 3).read();
    expect(held(read)).toEqual([
      ['left', [1, 2]],
      ['old', [1, 2, 3]],
      ['other', [1]],
    ]);
    expect(await disk.plays.toCollection().primaryKeys()).toEqual(['left', 'other']);
    expect(await disk.segments.count()).toBe(1);
    disk.close();
  });

  it('in two tabs at once packs each play once', async () => {
    await keepAll([
      ['one', 's2', 3],
      ['two', 's2', 3],
      ['left', 's2', 1],
    ]);
    const tabs = [new Database(NAME), new Database(NAME)];
    const both = await Promise.all(tabs.map((tab) => openDexieRecords(tab, 3).read()));
    const all = [
      ['left', [1]],
      ['one', [1, 2, 3]],
      ['two', [1, 2, 3]],
    ];
    expect(both.map(held)).toEqual([all, all]);
    expect(held(await openDexieRecords(new Database(NAME), 3).read())).toEqual(all);
    for (const tab of tabs) tab.close();
  });

  it('is gone back on where a tab goes on with such a play all the same', async () => {
    const store = await keepAll([
      ['open', 's2', 3],
      ['newer', 's2', 1],
    ]);
    const records = openDexieRecords(new Database(NAME), 3);
    await records.read();
    await store.keep(stepOf(playOf('open'), 4));
    expect(held(await records.read())).toEqual([
      ['newer', [1]],
      ['open', [1, 2, 3, 4]],
    ]);
  });

  it('forgets no ending that was seen, and no answer that was given first', async () => {
    const store = await keepAll([['open', 's2', 4]]);
    const { save } = stepOf(playOf('open'), 4);
    await store.keep({ play: playOf('open', { ended: 900, ending: 's2.tight' }), save });
    await store.keep(stepOf(playOf('newer'), 1));
    await openDexieRecords(new Database(NAME), 3).read();
    expect(await store.endings('s2')).toEqual(['s2.tight']);
    expect([...(await store.firsts('open'))]).toEqual([1, 2, 3, 4].map((number) => [`d${number}`, 'a']));
  });

  it('that finds no room leaves rows as they were, and everything is told all the same', async () => {
    await keepAll([
      ['old', 's2', 4],
      ['left', 's2', 1],
    ]);
    const disk = new Database(NAME);
    await disk.open();
    const again = fullAfter(0);
    const read = await openDexieRecords(disk, 3).read();
    again();
    expect(held(read)).toEqual([
      ['left', [1]],
      ['old', [1, 2, 3, 4]],
    ]);
    expect([await disk.plays.count(), await disk.decisions.count(), await disk.segments.count()]).toEqual([
      2, 5, 0,
    ]);
    disk.close();
  });
});

describe('a disk that gets full in the middle', () => {
  it('takes all of what is brought in, or nothing, and says that it is full', async () => {
    const disk = new Database(NAME);
    await disk.open();
    const records = openDexieRecords(disk);
    const more = [pack([playedOf('a', 2)]), pack([playedOf('b', 2)])];
    const again = fullAfter(1);
    expect(await records.add(more, new Map([['w', 'Words']]))).toEqual({ ok: false, why: 'full' });
    again();
    expect(await records.read()).toEqual([]);
    expect(await records.add(more, new Map([['w', 'Words']]))).toEqual({ ok: true, plays: 2 });
    expect([...(await records.texts())]).toEqual([['w', 'Words']]);
    disk.close();
  });

  it('keeps a step whole or not at all, and takes it with the next one', async () => {
    const store = openDexieStore(clock, NAME);
    await store.keep(stepOf(playOf('p'), 1));
    const again = fullAfter(1);
    expect(await store.keep(stepOf(playOf('p'), 2))).toBe('memory');
    again();
    const disk = new Database(NAME);
    expect(held(await openDexieRecords(disk).read())).toEqual([['p', [1]]]);
    expect(await disk.saves.get('s2')).toMatchObject({ decisions: 1 });
    expect(await store.keep(stepOf(playOf('p'), 3))).toBe('kept');
    expect(held(await openDexieRecords(disk).read())).toEqual([['p', [1, 2, 3]]]);
    disk.close();
  });
});

describe('rows that do not fit', () => {
  it('are set aside whole, and cost the others nothing', async () => {
    await keepAll([
      ['a', 's2', 2],
      ['b', 's3', 2],
    ]);
    const disk = new Database(NAME);
    const records = openDexieRecords(disk);
    await records.add([pack([playedOf('c', 1)])], NO_TEXTS);
    await disk.table('decisions').update(['a', 1], { option: 7 });
    await disk.table('plays').update('b', { started: 'noon' });
    await disk.table('segments').put({ columns: { ids: ['x'], words: 'no' } });
    const fitting = [
      ['a', [2]],
      ['c', [1]],
    ];
    expect(held(await records.read())).toEqual(fitting);
    expect(held(await records.read())).toEqual(fitting);
    expect((await disk.damaged.toArray()).map(({ key }) => key.split(' ')[0]).toSorted()).toEqual([
      'decisions',
      'decisions',
      'decisions',
      'plays',
      'segments',
    ]);
    disk.close();
  });

  it('of a newer edition stay where they are', async () => {
    await keepAll([['a', 's2', 2]]);
    const disk = new Database(NAME);
    await disk.table('plays').update('a', { version: 3 });
    expect(await openDexieRecords(disk).read()).toEqual([]);
    expect([await disk.plays.count(), await disk.decisions.count(), await disk.damaged.count()]).toEqual([
      1, 2, 0,
    ]);
    disk.close();
  });
});

describe('what is deleted', () => {
  it('takes its place in the story along, and both come back', async () => {
    const store = await keepAll([
      ['a', 's2', 2],
      ['b', 's3', 1],
    ]);
    const records = openDexieRecords(new Database(NAME));
    const removed = await records.remove({ of: 'play', id: 'a' });
    if (removed === undefined) throw new Error('Nothing was removed');
    expect(await store.find('s2')).toEqual({ kind: 'none' });
    expect(held(removed.segments)).toEqual([['a', [1, 2]]]);
    expect(await records.restore(removed)).toEqual({ ok: true, plays: 1 });
    expect(await store.find('s2')).toMatchObject({ kind: 'save', save: { play: 'a' } });
    expect(held(await records.read())).toEqual([
      ['a', [1, 2]],
      ['b', [1]],
    ]);
  });

  it('can be a group’s meetings, out of the middle of a segment', async () => {
    const records = openDexieRecords(new Database(NAME));
    const room = (id: string, label: string) => playedOf(id, 1, { mode: 'group', label });
    await records.add([pack([room('a', 'Tuesday'), room('b', 'Friday'), playedOf('c', 2)])], NO_TEXTS);
    await records.remove({ of: 'label', label: 'Tuesday' });
    expect(held(await records.read()).map(([id]) => id)).toEqual(['b', 'c']);
  });

  it('can be everything: no record, place, word or ending is left, until it is put back', async () => {
    const store = await keepAll([['a', 's2', 2]]);
    await store.keep(stepOf(playOf('a', { ended: 900, ending: 's2.tight' }), 2));
    const disk = new Database(NAME);
    const records = openDexieRecords(disk);
    const removed = await records.remove({ of: 'everything' });
    if (removed === undefined) throw new Error('Nothing was removed');
    for (const table of disk.tables) expect(await table.count()).toBe(0);
    await records.restore(removed);
    expect(held(await records.read())).toEqual([['a', [1, 2]]]);
    expect(await store.endings('s2')).toEqual(['s2.tight']);
    expect((await records.texts()).get('wa')).toBe('Words of A');
    disk.close();
  });

  it('takes an ending off the shelf once no play that is left came to it', async () => {
    const store = openDexieStore(clock, NAME);
    for (const id of ['a', 'b']) await store.keep(stepOf(playOf(id, { ended: 900, ending: `s2.${id}` }), 1));
    await openDexieRecords(new Database(NAME)).remove({ of: 'play', id: 'a' });
    expect(await store.endings('s2')).toEqual(['s2.b']);
  });
});

it('a play knows whether this device had recorded one of its story; plays from elsewhere do not count', async () => {
  const records = openDexieRecords(new Database(NAME));
  await records.add([pack([playedOf('guest', 1)])], NO_TEXTS);
  await keepAll([
    ['first', 's2', 2],
    ['second', 's2', 1],
    ['elsewhere', 's3', 1],
  ]);
  const disk = new Database(NAME);
  const plays = await disk.plays.toArray();
  expect(new Map(plays.map(({ id, later }) => [id, later]))).toEqual(
    new Map([
      ['first', false],
      ['second', true],
      ['elsewhere', false],
    ]),
  );
  disk.close();
});

describe('where the disk is refused', () => {
  it('plays are held as long as the page', async () => {
    const records = openMemoryRecords();
    await records.add([pack([playedOf('a', 1), playedOf('b', 2)])], new Map([['w', 'Words']]));
    expect(await records.add([pack([playedOf('a', 1)])], NO_TEXTS)).toEqual({ ok: true, plays: 0 });
    const removed = await records.remove({ of: 'plays', ids: ['a'] });
    expect(held(await records.read())).toEqual([['b', [1, 2]]]);
    if (removed) await records.restore(removed);
    expect(await records.known(['a', 'c'])).toEqual(new Set(['a']));
    const all = await records.remove({ of: 'everything' });
    expect([await records.read(), (await records.texts()).size]).toEqual([[], 0]);
    if (all) await records.restore(all);
    expect([held(await records.read()).length, (await records.texts()).get('w')]).toEqual([2, 'Words']);
  });
});
