import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { keptRoom } from '../../src/model/group/keep.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { MeetingSave } from '../../src/model/record.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { wipe } from '../support/disk.ts';
import { roomOf } from '../support/room.ts';

const NAME = 'behind-the-desk';

afterEach(wipe);

const leftAt = (at: number, play = 'meeting'): MeetingSave => ({
  version: RECORD_VERSION,
  play,
  story: 't',
  started: 0,
  times: [],
  room: keptRoom(roomOf(), 'abc'),
  ended: false,
  recorded: true,
  time: 'Tue 4:40',
  at,
});

function opened() {
  const store = openDexieStore({ now: () => 1000, elapsed: () => 0 }, NAME);
  const keep = (save: MeetingSave) => store.keepMeeting({ decisions: [], standing: 0, save });
  return { store, keep, disk: new Database(NAME) };
}

describe('the meeting that was left last', () => {
  it('is the one that is found, also where the clock was set back since the one before', async () => {
    const { store, keep, disk } = opened();
    await keep(leftAt(5_000_000, 'before'));
    await keep(leftAt(2000, 'after'));
    await keep(leftAt(2010, 'after'));
    expect(await store.findMeeting()).toMatchObject({ kind: 'save', save: { play: 'after' } });
    disk.close();
  });

  it('is set aside where it cannot be read, and only then the one before is offered', async () => {
    const { store, keep, disk } = opened();
    await keep(leftAt(1000, 'before'));
    const { at: _at, ...broken } = leftAt(2000, 'after');
    await disk.table('meetings').put(broken);
    expect(await store.findMeeting()).toMatchObject({ kind: 'damaged' });
    expect((await disk.damaged.toArray()).map(({ found }) => found)).toEqual([broken]);
    expect(await store.findMeeting()).toMatchObject({ kind: 'save', save: { play: 'before' } });
    disk.close();
  });
});
