// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Gathering } from '../../src/app/gathering.tsx';
import { openSpeaker } from '../../src/app/speaker.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import { keptRoom } from '../../src/model/group/keep.ts';
import type { MeetingSave } from '../../src/model/record.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { roomOf } from '../support/room.ts';

afterEach(cleanup);

async function showLeft(story: string): Promise<void> {
  const store = openMemoryStore();
  const save: MeetingSave = {
    version: RECORD_VERSION,
    play: 'meeting',
    story,
    started: 0,
    times: [],
    room: keptRoom(roomOf(), 'abc'),
    ended: false,
    recorded: true,
    time: 'Tue 4:40',
    at: 1000,
  };
  await store.keepMeeting({ decisions: [], standing: 0, save });
  render(
    <Gathering
      store={store}
      clock={{ now: () => 2000, elapsed: () => 0 }}
      picture={undefined}
      speaker={openSpeaker(DEFAULTS)}
      settings={DEFAULTS}
      change={() => undefined}
    />,
  );
}

describe('a meeting that was left', () => {
  it('is offered', async () => {
    await showLeft('s2');
    expect(await screen.findByRole('button', { name: /^Go on with It’s Basically Done/ })).toBeTruthy();
  });

  it('is not passed over in silence where its story is none of this copy’s', async () => {
    await showLeft('s99');
    expect(await screen.findByText(/^A meeting .* not part of this copy/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Go on with/ })).toBeNull();
  });
});
