import { afterEach, describe, expect, it } from 'vitest';
import { type Sealed, sealed, type Wire, WIRE_EDITION } from '../../src/model/group/wire.ts';
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
    post: (message: Sealed) => channel.postMessage(structuredClone(message)),
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

const names = { id: 'meeting-1', story: 't', fingerprint: 'abc', started: 1_000, times: [] };
const clock = { now: () => 61_000 };
/** Another name for each window that owns a meeting. */
const shareAs = (owner: string, room: Meeting) => share(room, wire(), { ...names, owner }, clock);
const say = (group: Meeting, said: Said): string | undefined =>
  group.send({ ...said, version: group.now().version });

const found = (): Promise<Announced> => new Promise((resolve) => void seek(wire(), resolve));

/** A pane that has found a room, and what it was told. */
async function paneOf(self: string) {
  const heard: string[] = [];
  const told = {
    refused: (why: string) => heard.push(why),
    unheard: () => heard.push('unheard'),
    standing: (standing: string) => heard.push(standing),
  };
  const pane = join(script, wire(), await found(), told, self);
  return { pane, heard };
}

/** A room's window and a pane that has found it. */
async function twoWindows() {
  const room = meeting(script, roomOf());
  const sharing = shareAs('window-1', room);
  const { pane, heard } = await paneOf('pane-1');
  const agree = async (): Promise<void> => {
    await expect.poll(() => pane.now().version - room.now().version).toBe(0);
    expect(pane.now()).toEqual(room.now());
  };
  return { room, pane, sharing, heard, agree };
}

/** A window of the same browser that says whatever it likes. */
function stranger(): BroadcastChannel {
  const channel = new BroadcastChannel('behind-the-desk pair');
  opened.push(channel);
  return channel;
}

describe('two windows of one meeting', () => {
  it('show the same room: a pane that opens late is told where it stands, and since when', async () => {
    const room = meeting(script, roomOf());
    shareAs('window-1', room);
    while (room.now().at !== 'ballot') say(room, { type: 'next' });
    const { pane } = await paneOf('pane-1');
    expect(pane.now()).toEqual(room.now());
    expect(pane.announced().started).toBe(1_000);
  });

  it('can both lead it', async () => {
    const { room, pane, agree } = await twoWindows();
    while (pane.now().ballot?.step !== 'vote') say(pane, { type: 'next' });
    await agree();
    say(room, { type: 'type', what: { option: id('brain') }, count: 9 });
    await agree();
    expect(pane.now().ballot?.entry.counts).toEqual([0, 9, 0]);
  });

  it('lose no key that is pressed faster than the other window answers', async () => {
    const { room, pane, agree } = await twoWindows();
    while (pane.now().ballot?.step !== 'vote') say(pane, { type: 'next' });
    for (let votes = 0; votes < 14; votes += 1) {
      say(pane, { type: 'count', what: { option: id('night') }, by: 1 });
    }
    expect(pane.now().ballot?.entry.counts).toEqual([0, 0, 14]);
    await agree();
    expect(room.now().ballot?.entry.counts).toEqual([0, 0, 14]);
  });

  it('lose nothing that a pane showed before it was closed', async () => {
    const { room, pane } = await twoWindows();
    while (pane.now().ballot?.step !== 'vote') say(pane, { type: 'next' });
    for (let votes = 0; votes < 5; votes += 1) {
      say(pane, { type: 'count', what: { option: id('night') }, by: 1 });
    }
    pane.hurry();
    pane.leave();
    await expect.poll(() => room.now().ballot?.entry.counts).toEqual([0, 0, 5]);
  });

  it('never disagree: of two that press at once, one is refused and sees what the other did', async () => {
    const { room, pane, heard, agree } = await twoWindows();
    const late = pane.now().version;
    say(room, { type: 'next' });
    pane.send({ type: 'next', version: late });
    await expect.poll(() => heard).toContain('stale');
    expect(room.now().version).toBe(late + 1);
    await agree();
  });

  it('see the same on the screen: a blank, and a question that lies over it', async () => {
    const { room, pane, agree } = await twoWindows();
    say(pane, { type: 'screen', change: { blank: true } });
    await agree();
    expect(room.now().screen.blank).toBe(true);
    say(room, { type: 'screen', change: { blank: false, over: 'ask', question: 2 } });
    await expect.poll(() => pane.now().screen.over).toBe('ask');
    say(pane, { type: 'screen', change: { over: undefined } });
    await expect.poll(() => room.now().screen.over).toBeUndefined();
    await agree();
  });

  it('are three where a second pane opens, and all agree', async () => {
    const { room, pane, agree } = await twoWindows();
    const second = await paneOf('pane-2');
    say(second.pane, { type: 'next' });
    await expect.poll(() => room.now().version).toBe(1);
    await agree();
    say(pane, { type: 'next' });
    await expect.poll(() => second.pane.now().version).toBe(2);
    expect(second.pane.now()).toEqual(room.now());
    expect(second.heard).toEqual([]);
  });

  it('say when the room’s window has gone, refuse what cannot reach it, and find it again', async () => {
    const { room, pane, sharing, heard, agree } = await twoWindows();
    sharing.stop();
    await expect.poll(() => heard).toContain('closed');
    const before = pane.now();
    say(pane, { type: 'next' });
    expect(heard.at(-1)).toBe('unheard');
    expect(pane.now()).toBe(before);
    shareAs('window-2', room);
    await expect.poll(() => heard.at(-1)).toBe('open');
    say(pane, { type: 'next' });
    await expect.poll(() => room.now().version).toBe(1);
    await agree();
  });

  it('say when the other one does not answer any more', async () => {
    const { pane, heard } = await twoWindows();
    // The room's window sleeps: nothing of it is heard.
    for (const channel of opened.slice(0, 1)) channel.close();
    for (let asked = 0; asked < 3; asked += 1) pane.ask();
    expect(heard).toEqual(['silent']);
  });

  it('tell a page of another edition apart, and do not obey it', async () => {
    const { room, pane, sharing, heard } = await twoWindows();
    const other = stranger();
    const command = { type: 'next', version: room.now().version };
    other.postMessage({ kind: 'command', meeting: 'meeting-1', command });
    sharing.stop();
    await expect.poll(() => heard).toContain('closed');
    other.postMessage({ kind: 'room', edition: WIRE_EDITION + 1, what: 'ever' });
    await expect.poll(() => heard.at(-1)).toBe('newer');
    expect(room.now().version).toBe(0);
    expect(pane.now().version).toBe(0);
  });

  it('do not obey a window of another meeting, nor anything that is no message', async () => {
    const { room, agree } = await twoWindows();
    const other = stranger();
    const command = { type: 'next', version: room.now().version } as const;
    const sent = {
      kind: 'command',
      meeting: 'meeting-1',
      owner: 'window-1',
      from: 'x',
      number: 1,
      command,
    } as const;
    const hostile: readonly unknown[] = [
      sealed({ ...sent, meeting: 'meeting-2' }),
      sealed({ ...sent, owner: 'window-0' }),
      { ...sealed(sent), command: { type: 'next', version: 'now' } },
      { ...sealed(sent), command: { type: '__proto__', version: 0 } },
      JSON.parse('{"edition":1,"kind":"command","__proto__":{"meeting":"meeting-1"}}'),
      { kind: 'room', edition: WIRE_EDITION, meeting: 'meeting-1', owner: 'window-9', room: null },
      'a coffee ring',
      null,
      [[]],
    ];
    for (const message of hostile) other.postMessage(message);
    other.postMessage(sealed(sent));
    await expect.poll(() => room.now().version).toBe(1);
    await agree();
  });
});
