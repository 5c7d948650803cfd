import { afterEach, describe, expect, it } from 'vitest';
import type { Message, Wire } from '../../src/model/group/wire.ts';
import type { Meeting } from '../../src/model/ports.ts';
import { type Announced, join, seek } from '../../src/session/join.ts';
import { meeting } from '../../src/session/meeting.ts';
import { share } from '../../src/session/share.ts';
import { meeting as script, roomOf, type Said } from '../support/room.ts';
import { id } from '../support/transcript.ts';

/** Node's own BroadcastChannel is the browser's: what one window posts, every other hears, never itself. */
function wire(): Wire {
  const channel = new BroadcastChannel('behind-the-desk pair');
  opened.push(channel);
  return {
    post: (message: Message) => channel.postMessage(structuredClone(message)),
    listen(heard) {
      const hear = ({ data }: MessageEvent): void => heard(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
const opened: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

const names = { id: 'meeting-1', story: 't', fingerprint: 'abc' };
const say = (group: Meeting, said: Said): string | undefined =>
  group.send({ ...said, version: group.now().version });

const found = (): Promise<Announced> => new Promise((resolve) => void seek(wire(), resolve));

/** A room's window and a pane that has found it. */
async function twoWindows() {
  const room = meeting(script, roomOf());
  const close = share(room, wire(), names);
  const heard: string[] = [];
  const told = { refused: (why: string) => heard.push(why), open: (is: boolean) => heard.push(`open ${is}`) };
  const pane = join(script, wire(), await found(), told);
  const step = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = pane.watch((now, before) => {
        if (now === before) return;
        setTimeout(() => stop());
        resolve();
      });
    });
  return { room, pane, close, heard, step };
}

describe('two windows of one meeting', () => {
  it('show the same room: a pane that opens late is told where it stands', async () => {
    const room = meeting(script, roomOf());
    share(room, wire(), names);
    while (room.now().at !== 'ballot') say(room, { type: 'next' });
    const pane = join(script, wire(), await found(), { refused: () => 0, open: () => 0 });
    expect(pane.now()).toEqual(room.now());
  });

  it('can both lead it', async () => {
    const { room, pane, step } = await twoWindows();
    while (pane.now().ballot?.step !== 'vote') {
      const came = step();
      say(pane, { type: 'next' });
      await came;
    }
    const came = step();
    say(room, { type: 'type', what: { option: id('brain') }, count: 9 });
    await came;
    expect(pane.now()).toEqual(room.now());
    expect(pane.now().ballot?.entry.counts).toEqual([0, 9, 0]);
  });

  it('never disagree: of two that press at once, one is refused and sees what the other did', async () => {
    const { room, pane, heard, step } = await twoWindows();
    const late = pane.now().version;
    const came = step();
    say(room, { type: 'next' });
    pane.send({ type: 'next', version: late });
    await came;
    await expect.poll(() => heard).toContain('stale');
    expect(room.now().version).toBe(late + 1);
    expect(pane.now()).toEqual(room.now());
  });

  it('say when the room’s window has gone, and find it again when it is back', async () => {
    const { room, pane, close, heard, step } = await twoWindows();
    close();
    await expect.poll(() => heard).toContain('open false');
    const came = step();
    share(room, wire(), names);
    await came;
    await expect.poll(() => heard.at(-1)).toBe('open true');
    expect(pane.now()).toEqual(room.now());
  });

  it('do not obey a window of another meeting, nor anything that is no message', async () => {
    const { room, step } = await twoWindows();
    const stranger = new BroadcastChannel('behind-the-desk pair');
    opened.push(stranger);
    const command = { type: 'next', version: room.now().version };
    stranger.postMessage({ kind: 'command', meeting: 'meeting-2', command });
    stranger.postMessage({
      kind: 'command',
      meeting: 'meeting-1',
      command: { type: 'next', version: 'now' },
    });
    stranger.postMessage('a coffee ring');
    const came = step();
    stranger.postMessage({ kind: 'command', meeting: 'meeting-1', command });
    await came;
    expect(room.now().version).toBe(1);
  });
});
