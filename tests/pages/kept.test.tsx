// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Kept, Unkept } from '../../src/model/kept.ts';
import { KeptHere } from '../../src/pages/kept.tsx';

afterEach(cleanup);

let asked = 0;
const show = (kept: Kept, within = false): void => {
  asked = 0;
  render(<KeptHere kept={kept} within={within} keep={() => (asked += 1)} />);
};
const says = (): string => screen.getByRole('status').textContent ?? '';

describe('whether the game works without the network', () => {
  it('is said with its size, once it is kept', () => {
    show({ kind: 'kept', bytes: 5_240_000 });
    expect(says()).toBe('Kept on this device: the whole game, 5.2 MB. It works without the network.');
  });

  it('is said before the size is known', () => {
    show({ kind: 'kept' });
    expect(says()).toBe('Kept on this device: the whole game. It works without the network.');
  });

  it('is said of a frame with whom it is kept for', () => {
    show({ kind: 'kept', bytes: 5_240_000 }, true);
    expect(says()).toContain('kept for the page around it alone');
  });

  it('shows how far it is while it is fetched', () => {
    show({ kind: 'getting', done: 1_300_000, bytes: 5_200_000 });
    const bar = screen.getByRole('progressbar', { name: 'Kept so far' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1300000', '5200000']);
    expect(screen.getByText('1.3 MB of 5.2 MB')).toBeTruthy();
  });

  it.each<[Unkept, RegExp]>([
    ['http', /plain http/],
    ['never', /no way to do it here. A private window often hasn’t/],
    ['refused', /the browser refuses/],
    ['frame', /inside this frame/],
  ])('says why nothing is kept: %s', (why, words) => {
    show({ kind: 'unkept', why });
    expect(says()).toMatch(words);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each<[Unkept, RegExp, string]>([
    ['saving', /asks to save data/, 'Keep it all the same'],
    ['room', /isn’t room enough/, 'Try again'],
    ['way', /not everything arrived as it was sent/, 'Try again now'],
  ])('can be asked for once more: %s', async (why, words, button) => {
    show({ kind: 'unkept', why });
    expect(says()).toMatch(words);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(asked).toBe(1);
  });
});
