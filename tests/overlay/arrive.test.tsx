// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heard, log, sit } from './desk.tsx';

const TALK = `
# pov: gus # speaker: dele
Anything I should know?
# sfx: steps
The ladder creaks.
# decision: t.d1
He waits.
* ["Two groups." # id: t.two]
    He looks at you.
    He goes.
- -> END
`;

const scrolled: string[] = [];

beforeEach(() => {
  // jsdom draws nothing, and has no such method.
  Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', {
    configurable: true,
    value(this: HTMLElement, { block }: ScrollIntoViewOptions) {
      scrolled.push(`${block} ${this.textContent}`);
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  vi.restoreAllMocks();
  scrolled.length = 0;
});

describe('a step', () => {
  it('brings the first of several new lines to the top, and leaves the focus at the end', () => {
    sit(TALK, { settings: { pace: 'turn' } });
    expect(log().querySelectorAll('.now')).toHaveLength(3);
    expect(scrolled.at(-1)).toBe('start Dele: “Anything I should know?”');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What do you do?' }));
  });

  it('keeps a button in sight where one line is new', async () => {
    const { user } = sit(TALK, { settings: { pace: 'line' } });
    await user.keyboard(' ');
    expect(scrolled.at(-1)).toMatch(/^nearest Go on/);
  });
});

describe('the live region', () => {
  it('keeps the last step only, as new elements', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const { user, game } = sit(TALK, { settings: { pace: 'line' } });
    await user.keyboard(' ');
    const [before] = screen.getByRole('status').children;
    clock.mockReturnValue(3000);
    await user.keyboard(' ');
    expect(heard()).toEqual(['He waits.']);
    expect(screen.getByRole('status').children[0]).not.toBe(before);
    expect(game.now().read).toBe(3);
  });

  it('loses nothing of a turn that is read at once', async () => {
    const { user } = sit(TALK, { settings: { pace: 'turn' } });
    await user.keyboard('a');
    expect(heard()).toEqual(expect.arrayContaining(['He looks at you.', 'He goes.']));
  });
});

describe('So far', () => {
  it('holds the sounds in words', async () => {
    const { user } = sit(TALK, { settings: { pace: 'turn' } });
    await user.click(screen.getByRole('tab', { name: 'So far' }));
    const words = within(screen.getByRole('tabpanel', { name: 'So far' }));
    expect(await words.findByText('[Footsteps.]')).toBeTruthy();
  });
});
