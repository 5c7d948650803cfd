import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openRecords } from '../../src/store/records.ts';
import { held, wipe } from '../support/disk.ts';
import first from './fixtures/version-1.json' with { type: 'json' };

const NAME = 'behind-the-desk';
const [ended, second, other, meeting] = [
  '6e0f5f6e-0d5c-4a1e-9a52-3b1f0a6a7c01',
  '0b7c2b8e-3f0a-4d55-8f6b-52a9d9f1e702',
  'c4d1a7d2-91b3-4c7f-b1de-7f0c53c1a903',
  '9a3b6c1d-7e42-4f0b-a6c5-1d2e3f4a5b04',
];

afterEach(wipe);

/** The disk as the edition before this one left it, still open in a tab. */
async function before(): Promise<Dexie> {
  const old = new Dexie(NAME);
  old.version(1).stores({
    plays: 'id, story',
    decisions: '[play+number], play, decision',
    saves: 'story',
    damaged: 'key',
  });
  old.version(2).stores({ meetings: 'play, at' });
  for (const [table, rows] of Object.entries(first)) await old.table(table).bulkPut([...rows]);
  return old;
}

describe('records of the edition before', () => {
  it('are all there, and the plays alone know which of them was the first', async () => {
    (await before()).close();
    const disk = new Database(NAME);
    const plays = await disk.plays.toArray();
    expect(new Map(plays.map(({ id, later }) => [id, later]))).toEqual(
      new Map([
        [ended, false],
        [second, true],
        [other, false],
        [meeting, undefined],
      ]),
    );
    expect(plays.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    disk.close();
    expect(held(await (await openRecords(NAME)).read())).toEqual([
      [second, [1, 2, 3]],
      [ended, [1, 2, 3]],
      [meeting, [1]],
      [other, [1]],
    ]);
  });

  it('lead back to the place where a story was left, to the meeting, and to the endings seen', async () => {
    (await before()).close();
    const store = openDexieStore({ now: () => 0, elapsed: () => 0 }, NAME);
    expect(await store.find('t')).toMatchObject({
      kind: 'save',
      save: { play: second, log: ['brain', 'mine'] },
    });
    expect(await store.findMeeting()).toMatchObject({ kind: 'save', save: { play: meeting } });
    expect(await store.endings('t')).toEqual(['t.end']);
  });

  it('that are damaged cost the others nothing, and are set aside when they are read', async () => {
    const old = await before();
    const broken = { ...first.plays[0], started: 'a coffee ring' };
    await old.table('plays').put(broken);
    old.close();
    const records = await openRecords(NAME);
    expect(held(await records.read()).map(([id]) => id)).toEqual([ended, meeting, other]);
    const disk = new Database(NAME);
    expect((await disk.damaged.toArray()).map(({ found }) => found)).toContainEqual(broken);
    expect(await disk.damaged.count()).toBe(4);
    disk.close();
  });

  it('are taken over while a tab of that edition is open, which goes on by itself', async () => {
    const old = await before();
    const disk = new Database(NAME);
    expect(await disk.plays.count()).toBe(4);
    await old.table('saves').update('t', { read: 1 });
    expect(await disk.table('saves').get('t')).toMatchObject({ read: 1, recorded: true });
    old.close();
    disk.close();
  });
});
