import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock, Kept } from '../../src/model/ports.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { PlayRecord, Save } from '../../src/model/record.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { id } from '../support/transcript.ts';

const clock: Clock = { now: () => 1_700_000_000_000, elapsed: () => 0 };
const meters = { morale: 50, account: 50 };

const play: PlayRecord = {
  version: RECORD_VERSION,
  id: 'play-1',
  story: 's2',
  fingerprint: 'abc',
  mode: 'solo',
  seed: 7,
  carried: 0,
  started: clock.now(),
};
const save: Save = {
  version: RECORD_VERSION,
  story: 's2',
  fingerprint: 'abc',
  play: 'play-1',
  seed: 7,
  carried: 0,
  started: clock.now(),
  log: [id('s2.d1.brain')],
  read: 2,
  decisions: 1,
  attempts: { 's2.d1': 1 },
  ended: false,
  recorded: true,
  time: 'Tue 4:40',
  at: clock.now(),
};
const step: Kept = {
  play,
  save,
  decision: {
    play: 'play-1',
    number: 1,
    decision: 's2.d1',
    option: 's2.d1.brain',
    offered: ['s2.d1.pass', 's2.d1.brain'],
    attempt: 1,
    milliseconds: 4200,
    before: meters,
    after: { morale: 50, account: 53 },
    at: clock.now(),
  },
};

afterEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name);
});

describe.each([
  ['on the disk', () => openDexieStore(clock, 'behind-the-desk')],
  ['in memory', () => openMemoryStore()],
])('a play kept %s', (_where, open) => {
  it('is found where it was left', async () => {
    const store = open();
    await store.keep(step);
    expect(await store.find('s2')).toEqual({ kind: 'save', save });
    expect(await store.find('s1')).toEqual({ kind: 'none' });
  });

  it('can be seen again once it has ended, and its ending is remembered', async () => {
    const store = open();
    await store.keep(step);
    const ended = { ...save, ended: true };
    await store.keep({ play: { ...play, ended: clock.now(), ending: 's2.tight' }, save: ended });
    expect(await store.find('s2')).toEqual({ kind: 'save', save: ended });
    expect(await store.endings('s2')).toEqual(['s2.tight']);
  });

  it('is gone when everything is deleted', async () => {
    const store = open();
    await store.keep({ ...step, play: { ...play, ending: 's2.tight' } });
    expect(await store.clear()).toBe(true);
    expect(await store.find('s2')).toEqual({ kind: 'none' });
    expect(await store.endings('s2')).toEqual([]);
  });
});

describe('the disk', () => {
  it('holds the decision, the play and the place in it as soon as a step is kept', async () => {
    expect(await openDexieStore(clock, 'behind-the-desk').keep(step)).toBe('kept');
    const disk = new Database('behind-the-desk');
    expect(await disk.plays.toArray()).toEqual([{ ...play, later: false }]);
    expect(await disk.decisions.toArray()).toEqual([step.decision]);
    expect(await disk.saves.toArray()).toEqual([save]);
    disk.close();
  });

  it('gives a damaged save up for lost, sets it aside whole, and says so once', async () => {
    const disk = new Database('behind-the-desk');
    const broken = { ...save, log: 'brain' };
    await disk.table('saves').put(broken);
    const store = openDexieStore(clock, 'behind-the-desk');
    const found = await store.find('s2');
    if (found.kind !== 'damaged') throw new Error(`Found ${found.kind}`);
    expect(await store.find('s2')).toEqual({ kind: 'none' });
    expect(await disk.damaged.get(found.setAside)).toEqual({ key: found.setAside, found: broken });
    disk.close();
  });
});

describe('a disk that refuses', () => {
  /** The browser's own way to refuse: a database whose version is newer than this edition. */
  async function refuse(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('behind-the-desk', 900);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The test could not block the database')));
    });
  }

  it('leaves the play in memory, and says that it will not outlive the page', async () => {
    const blocker = await refuse();
    const store = openDexieStore(clock, 'behind-the-desk');
    expect(await store.keep(step)).toBe('memory');
    expect(await store.find('s2')).toEqual({ kind: 'save', save });
    blocker.close();
  });
});

describe.each([
  ['on disk', () => openDexieStore(clock, 'behind-the-desk')],
  ['in memory', openMemoryStore],
])('the answers first given, %s', (_, open) => {
  it('are those before the player went back on them, and of that play alone', async () => {
    const store = open();
    if (step.decision === undefined) throw new Error('There is no decision to keep');
    await store.keep(step);
    const again = { ...step.decision, number: 2, attempt: 2, option: 's2.d1.pass' };
    await store.keep({ ...step, decision: again });
    const other = { ...step.decision, play: 'play-2', option: 's2.d1.night' };
    await store.keep({ ...step, play: { ...play, id: 'play-2' }, decision: other });
    expect([...(await store.firsts('play-1'))]).toEqual([['s2.d1', 's2.d1.brain']]);
    expect([...(await store.firsts('play-9'))]).toEqual([]);
  });
});
