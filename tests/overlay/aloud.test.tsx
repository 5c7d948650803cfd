// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../../src/overlay/aloud/reader.ts';
import { AWAY, HERE, withVoices } from '../support/voices.ts';
import { expectAccessible, sit } from './desk.tsx';

const TALK = `
# pov: gus # speaker: dele # sfx: door
Anything I should know?
# decision: t.d1
He waits.
* ["Two groups." # id: t.two]
    He looks at you.
* [Nod. # id: t.nod]
    You nod.
- -> END
`;
const MANNER = { voice: '', rate: 1 };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a voice that reads aloud', () => {
  it('reads sentence by sentence, and tells when it begins and ends', () => {
    const said = withVoices([AWAY, HERE]);
    const told: boolean[] = [];
    const reader = openReader((reading) => told.push(reading));
    reader.read(['One.', 'Two.'], MANNER);
    expect(said.map(({ text }) => text)).toEqual(['One.']);
    said[0]?.end();
    said[1]?.end();
    expect(said.map(({ text, voice }) => `${voice}: ${text}`)).toEqual(['Here: One.', 'Here: Two.']);
    expect(told).toEqual([true, false]);
  });

  it('is cut short by what comes next, and a late end of the old does not end the new', () => {
    const said = withVoices([HERE]);
    const reader = openReader(() => undefined);
    reader.read(['One.', 'Two.'], MANNER);
    reader.read(['Three.', 'Four.'], MANNER);
    said[0]?.end();
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Three.']);
  });

  it('is never waited for without a limit', () => {
    vi.useFakeTimers();
    const said = withVoices([HERE]);
    const told: boolean[] = [];
    openReader((reading) => told.push(reading)).read(['One.', 'Two.'], MANNER);
    vi.advanceTimersByTime(6000);
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    vi.advanceTimersByTime(6000);
    expect(told.at(-1)).toBe(false);
  });

  it('is never one that would send the words away', () => {
    const said = withVoices([AWAY]);
    openReader(() => undefined).read(['One.'], { voice: 'away', rate: 1 });
    expect(said).toEqual([]);
  });
});

describe('a story read aloud', () => {
  it('is read line by line with its options, without the words for its sounds, and the music makes way', async () => {
    const said = withVoices([HERE]);
    const ducked: boolean[] = [];
    const { user } = sit(TALK, { settings: { aloud: true }, ducked: (each) => ducked.push(each) });
    await waitFor(() => expect(said.at(-1)?.text).toBe('Dele: “Anything I should know?”'));
    expect(ducked.at(-1)).toBe(true);
    said.at(-1)?.end();
    expect(ducked.at(-1)).toBe(false);
    await user.keyboard(' ');
    expect(said.at(-1)?.text).toBe('He waits.');
    for (const text of ['What do you do?', 'A: “Two groups.”', 'B: Nod.']) {
      said.at(-1)?.end();
      expect(said.at(-1)?.text).toBe(text);
    }
  });

  it('is silent while another page lies on it, and by itself reads nothing', async () => {
    const said = withVoices([HERE]);
    const { user } = sit(TALK);
    await user.keyboard(' ');
    expect(said).toEqual([]);
  });

  it('offers the voices of the device alone, and says that a screen reader would speak as well', async () => {
    withVoices([AWAY, HERE]);
    const { user } = sit(TALK);
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    const menu = await screen.findByRole('combobox', { name: 'Voice' });
    expect([...menu.children].map((each) => each.textContent)).toEqual(['Here (en-US)']);
    expect(screen.getByText(/if a screen reader speaks for you/)).toBeTruthy();
    await expectAccessible();
  });
});
