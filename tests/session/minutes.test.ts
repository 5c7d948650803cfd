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
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
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
    { play: record, times: [] },
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
  return { store, group, say, counts, toVote, written: () => written };
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
      plays: [record],
      decisions: [
        {
          play: 'meeting-1',
          number: 1,
          attempt: 1,
          decision: 't.d1',
          option: 'brain',
          offered: ['pass', 'brain', 'night'],
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
    expect((await onDisk()).decisions.map(({ option }) => option)).toEqual(['pass']);
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

  it('say nothing of a meeting that came to its talk', async () => {
    const { store, group, say, written } = sitting({ headcount: 2 });
    while (group.now().at !== 'talk') {
      const { ballot } = group.now();
      const [first] = ballot?.offered ?? [];
      const open = group.now().at === 'ballot' && ballot?.decided === undefined;
      if (open && first) say({ type: 'decide', choice: first, by: 'agreement' });
      say({ type: 'next' });
    }
    await written();
    expect(await store.findMeeting()).toEqual({ kind: 'none' });
    expect(await store.endings('t')).toEqual(['t.end']);
    expect((await onDisk()).decisions.map(({ number }) => number)).toEqual([1, 2, 3]);
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
