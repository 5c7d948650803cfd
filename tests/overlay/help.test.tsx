// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UNREAD, withSession } from '../../src/model/reading.ts';
import { begin } from '../../src/model/session.ts';
import { replay } from '../../src/model/replay.ts';
import { story } from '../support/story.ts';
import { expectAccessible, heard, log, options, sit } from './desk.tsx';

const TALK = `
One.
Two.
Three.
* [Left. # id: left]
    Four.
* [Right. # id: right]
    Five.
- Six.
* [On. # id: on]
- -> END
`;
const script = story(TALK);
const [left] = script.begin(1).choices;
const before = withSession(UNREAD, replay(script, 1, left ? [left.id] : []).session);

afterEach(() => vi.useRealTimers());

describe('what was read before', () => {
  it('is gone past up to the decision, and only what stands there is said', async () => {
    const { game } = sit(TALK, { settings: { skip: true }, reading: before });
    await screen.findByText('Past 2 lines you’ve read before.');
    expect(game.now().read).toBe(3);
    expect(options()).toHaveLength(2);
    expect(heard()).not.toContain('Two.');
    expect(heard()).toContain('Three.');
    await waitFor(() => expect(heard()).toContain('Past 2 lines you’ve read before.'));
    expect(log().textContent).toContain('Two.');
    await expectAccessible();
  });

  it('stays line by line for whoever has not asked for that', () => {
    const { game } = sit(TALK, { reading: before });
    expect(game.now().read).toBe(1);
  });

  it('marks the replies that were given, in words, for whoever wants to know', async () => {
    const { user } = sit(TALK, { settings: { taken: true }, reading: before });
    await user.keyboard('   ');
    const [first, second] = options();
    expect(first?.textContent).toContain('Taken before');
    expect(second?.textContent).not.toContain('Taken before');
  });
});

describe('a story that goes on by itself', () => {
  /** Some seconds, in steps in which a page is drawn. */
  const waits = async (seconds: number): Promise<void> => {
    for (let step = 0; step < seconds * 2; step += 1)
      await act(async () => {
        await vi.advanceTimersByTimeAsync(500);
      });
  };

  it('does so line by line up to the decision, and says so', async () => {
    vi.useFakeTimers();
    const { game } = sit(TALK, { settings: { forward: 'medium' } });
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy(), 10_000);
    expect(heard()).toContain('The story goes on by itself. Any key stops it.');
    await waits(2);
    expect(game.now().read).toBe(2);
    await waits(10);
    expect(game.now().read).toBe(3);
    expect(options()).toHaveLength(2);
    expect(game.now().log).toEqual([]);
  });

  it('stops at any key, and goes on when it is asked to', async () => {
    vi.useFakeTimers();
    const { game } = sit(TALK, { settings: { forward: 'fast' } });
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy(), 10_000);
    await act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    });
    await waits(10);
    expect(game.now().read).toBe(1);
    await act(() => screen.getByRole('button', { name: 'Go on by itself' }).click());
    await waits(10);
    expect(game.now().read).toBe(3);
  });

  it('holds while its tab is hidden, and while another page lies on it', async () => {
    vi.useFakeTimers();
    const { game } = sit(TALK, { settings: { forward: 'fast' } });
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy(), 10_000);
    await act(() => screen.getByRole('tab', { name: 'So far' }).click());
    await waits(10);
    expect(game.now().read).toBe(begin(script, 1).read);
    await act(() => screen.getByRole('tab', { name: 'Story' }).click());
    await waits(10);
    expect(game.now().read).toBe(3);
  });
});
