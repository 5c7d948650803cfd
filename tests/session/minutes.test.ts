import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { restoreRoom } from '../../src/model/group/keep.ts';
import type { Plan } from '../../src/model/group/plan.ts';
import type { Meeting } from '../../src/model/ports.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { PlayRecord } from '../../src/model/record.ts';
import { meeting } from '../../src/session/meeting.ts';
import { minutes } from '../../src/session/minutes.ts';
import { readFile } from '../../src/model/statistics/files/read.ts';
import { writeFile } from '../../src/model/statistics/files/write.ts';
import { wordingOf } from '../../src/model/wording.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openDexieRecords } from '../../src/store/records.ts';
import { meeting as script, roomOf, type Said } from '../support/room.ts';
import { id } from '../support/transcript.ts';

const NAME = 'behind-the-desk';
const record: PlayRecord = {
  version: RECORD_VERSION,
  id: 'meeting-1',
  story: 't',
  fingerprint: 'abc',
  mode: 'group',
  seed: 7,
  carried: 0,
  started: 0,
  label: 'Tuesday stand-up',
};

afterEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name);
});

/** A meeting whose every step goes to the disk, and a way to speak to it. */
function sitting(change: Partial<Plan> = {}) {
  let time = 1000;
  const wish = { recording: true };
  const store = openDexieStore({ now: () => time, elapsed: () => time }, NAME);
  const group: Meeting = meeting(script, roomOf(change));
  let written: Promise<unknown> = Promise.resolve();
  const view = minutes(
    {
      ...store,
      keepMeeting: (step) => {
        const kept = store.keepMeeting(step);
        written = kept;
        return kept;
      },
    },
    { now: () => (time += 10), elapsed: () => time },
    { play: record, times: [], recording: () => wish.recording },
    () => undefined,
  );
  group.watch(view);
  const say = (...said: readonly Said[]): void => {
    for (const each of said) {
      const why = group.send({ ...each, version: group.now().version });
      if (why !== undefined) throw new Error(`Refused: ${why}`);
    }
  };
  const counts = (first: number, second: number): void =>
    say(
      { type: 'type', what: { option: id('pass') }, count: first },
      { type: 'type', what: { option: id('brain') }, count: second },
    );
  const toVote = (): void => {
    while (group.now().ballot?.step !== 'vote') say({ type: 'next' });
  };
  return { store, group, say, counts, toVote, wish, written: () => written };
}

const onDisk = async () => {
  const disk = new Database(NAME);
  const found = { plays: await disk.plays.toArray(), decisions: await disk.decisions.toArray() };
  disk.close();
  return found;
};

describe('the minutes of a meeting', () => {
  it('hold every round, who decided and where it landed; never a name', async () => {
    const { say, counts, toVote, written } = sitting();
    toVote();
    counts(9, 4);
    say({ type: 'count', what: 'pass', by: 1 }, { type: 'next' }, { type: 'again' });
    counts(3, 10);
    say({ type: 'next' }, { type: 'next' }, { type: 'landed', landing: 'partly' });
    await written();
    expect(await onDisk()).toEqual({
      plays: [
        {
          ...record,
          ledger: [{ decision: 't.d1', now: { morale: 0, account: 3 }, late: { morale: 0, account: 0 } }],
        },
      ],
      decisions: [
        {
          play: 'meeting-1',
          number: 1,
          attempt: 1,
          decision: 't.d1',
          option: 'brain',
          offered: ['pass', 'brain', 'night'],
          wordings: ['"It\'s basically done."', '"Two groups, one room."', '"Give me tonight."'].map(
            wordingOf,
          ),
          before: { morale: 50, account: 50 },
          after: { morale: 50, account: 53 },
          at: expect.any(Number),
          group: {
            headcount: 14,
            style: 'aloud',
            rounds: [
              { counts: [9, 4, 0], pass: 1 },
              { counts: [3, 10, 0], pass: 0 },
            ],
            by: 'majority',
            landed: 'partly',
          },
        },
      ],
    });
  });

  it('have at least as many people as were counted, so that a backup of them can be read again', async () => {
    const { say, counts, toVote, written } = sitting();
    toVote();
    counts(12, 4);
    say({ type: 'count', what: 'pass', by: 1 }, { type: 'next' }, { type: 'again' });
    counts(9, 5);
    say({ type: 'next' }, { type: 'next' });
    await written();
    expect((await onDisk()).decisions.map(({ group }) => group?.headcount)).toEqual([17]);
    const disk = new Database(NAME);
    const backup = writeFile(await openDexieRecords(disk).read(), new Map(), 0);
    disk.close();
    expect(readFile('backup.json', backup)).toMatchObject({ read: 1, left: 0, problems: [] });
  });

  it('take a count that is put right into the record, at the time when it was made', async () => {
    const { say, counts, toVote, written } = sitting();
    toVote();
    counts(9, 4);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    await written();
    const [before] = (await onDisk()).decisions;
    say({ type: 'correct', turn: 1, round: 1, what: { option: id('brain') }, count: 5 });
    await written();
    const [after] = (await onDisk()).decisions;
    expect(after?.group?.rounds).toEqual([{ counts: [9, 5, 0], pass: 0 }]);
    expect(after?.at).toBe(before?.at);
  });

  it('lose a letter that was taken back', async () => {
    const { say, counts, toVote, written } = sitting();
    toVote();
    counts(9, 4);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' }, { type: 'undo' });
    await written();
    expect((await onDisk()).decisions).toEqual([]);
  });

  it('do not count a road that was not taken', async () => {
    const { say, counts, toVote, written } = sitting();
    toVote();
    counts(9, 4);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    say({ type: 'detour', turn: 1, choice: id('brain') }, { type: 'next' });
    await written();
    const { plays, decisions } = await onDisk();
    expect(decisions.map(({ option }) => option)).toEqual(['pass']);
    expect(plays[0]?.detours).toEqual([{ decision: 't.d1', instead: 'pass', option: 'brain' }]);
  });

  it('bring a meeting that broke off in the middle of a vote back to that vote, with its counts', async () => {
    const { store, group, counts, toVote, written } = sitting();
    toVote();
    counts(6, 5);
    await written();
    const found = await store.findMeeting();
    if (found.kind !== 'save') throw new Error(`Found ${found.kind}`);
    expect(found.save).toMatchObject({ play: 'meeting-1', story: 't', time: 'Tue 4:40', ended: false });
    expect(restoreRoom(script, found.save.room).room).toEqual(group.now());
  });

  it('bring a meeting back to its talk, so that its page can still be printed', async () => {
    const { store, group, say, written } = sitting({ headcount: 2 });
    while (group.now().at !== 'talk') {
      const { ballot } = group.now();
      const [first] = ballot?.offered ?? [];
      const open = group.now().at === 'ballot' && ballot?.decided === undefined;
      if (open && first) say({ type: 'decide', choice: first, by: 'agreement' });
      say({ type: 'next' });
    }
    await written();
    const found = await store.findMeeting();
    if (found.kind !== 'save') throw new Error(`Found ${found.kind}`);
    expect(restoreRoom(script, found.save.room).room).toEqual(group.now());
    expect(await store.endings('t')).toEqual(['t.end']);
    expect((await onDisk()).decisions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('tell what came back of a letter once the room has read it', async () => {
    const { group, say, counts, toVote, written } = sitting();
    toVote();
    counts(9, 4);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    while (group.now().ballot?.decision !== 't.d2') say({ type: 'next' });
    say({ type: 'type', what: { option: id('his') }, count: 5 });
    while (group.now().ballot?.decision !== 't.d3') say({ type: 'next' });
    await written();
    const [play] = (await onDisk()).plays;
    expect(play?.ledger?.[0]).toEqual({
      decision: 't.d1',
      now: { morale: 4, account: -2 },
      late: { morale: -3, account: -3 },
    });
  });

  it('count answers that people brought with them, from five plays up', async () => {
    const { say, counts, toVote, written } = sitting();
    const alone = (mark: number, ...options: readonly string[]) => ({
      story: 't',
      edition: 'abc',
      mark: `M${mark}`,
      options: options.map(id),
    });
    toVote();
    counts(9, 4);
    say({ type: 'alone', plays: [1, 2, 3, 4].map((mark) => alone(mark, 'pass')) });
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    await written();
    expect((await onDisk()).plays[0]?.brought).toBeUndefined();
    say({ type: 'alone', plays: [alone(5, 'brain', 'mine')] });
    await written();
    expect((await onDisk()).plays[0]?.brought).toEqual({
      plays: 5,
      options: [
        { option: 'pass', count: 4 },
        { option: 'brain', count: 1 },
        { option: 'mine', count: 1 },
      ],
    });
  });

  it('begin with the first letter: a meeting that never came to one is none', async () => {
    const { say, toVote, counts, written } = sitting();
    toVote();
    counts(9, 4);
    await written();
    expect((await onDisk()).plays).toEqual([]);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    await written();
    expect((await onDisk()).plays).toHaveLength(1);
  });

  it('are not taken where nothing is to be counted, and the meeting can be gone back to all the same', async () => {
    const { store, group, say, counts, toVote, wish, written } = sitting();
    wish.recording = false;
    toVote();
    counts(9, 4);
    say({ type: 'next' }, { type: 'next' }, { type: 'next' });
    await written();
    expect(await onDisk()).toEqual({ plays: [], decisions: [] });
    const found = await store.findMeeting();
    if (found.kind !== 'save') throw new Error(`Found ${found.kind}`);
    expect(found.save.recorded).toBe(false);
    expect(restoreRoom(script, found.save.room).room).toEqual(group.now());
  });

  it('set a meeting that cannot be read aside, whole', async () => {
    const { store, toVote, written } = sitting();
    toVote();
    await written();
    const disk = new Database(NAME);
    await disk.table('meetings').update('meeting-1', { room: 'a coffee ring' });
    const found = await store.findMeeting();
    if (found.kind !== 'damaged') throw new Error(`Found ${found.kind}`);
    expect(await disk.damaged.get(found.setAside)).toMatchObject({ found: { room: 'a coffee ring' } });
    expect(await store.findMeeting()).toEqual({ kind: 'none' });
    disk.close();
  });
});
