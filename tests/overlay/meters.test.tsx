// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { expectAccessible, heard, meter, sit } from './desk.tsx';

const ACTS = `
# card: pov # pov: gus # place: circulation # time: Tue 4:40
You are Gus. It is late.
# decision: t.d1
Well?
* ["It's basically done." # id: t.done]
    "A hundred percent."
    ~ shift(7, -4, "favor")
    He likes being asked.
    # card: pov # pov: dele # place: desk # time: Wed 11:00
    You are Dele. It is early.
    ~ shift(-1, 0, "pleased")
    # delayed: t.done
    Two groups, one room.
    # decision: t.d2
    And now?
    ** [Go. # id: t.go]
        You go.
- -> END
`;
const because = {
  favor: 'Dele was asked a favor, and said yes before hearing it.',
  pleased: 'He found out at the door.',
};

const sitWith = (meters: Settings['meters'] = 'as-it-happens') =>
  sit(ACTS, { because, settings: { meters } });
const word = (name: string): string | null => meter(name).getAttribute('aria-valuetext');

describe('the meters', () => {
  it('say a word and a band, never a number of their own', async () => {
    sitWith();
    expect(word('Morale')).toBe('getting by');
    expect(word('Accountability')).toBe('depends who');
    expect(meter('Morale').getAttribute('aria-valuenow')).toBe('3');
    expect(meter('Morale').getAttribute('aria-valuemax')).toBe('5');
    expect(meter('Morale').textContent).not.toMatch(/\d/);
  });

  it('move after the people, with their reason, and are told in one sentence', async () => {
    const { user } = sitWith();
    await user.keyboard('  a');
    expect(word('Morale')).toBe('getting by');
    await user.keyboard(' ');
    expect(word('Morale')).toBe('warm');
    expect(meter('Morale').textContent).toContain('up a lot');
    expect(meter('Accountability').textContent).toContain('down');
    expect(screen.getByText('Dele was asked a favor, and said yes before hearing it.')).toBeTruthy();
    expect(heard().slice(-2)).toEqual([
      'He likes being asked.',
      'Morale up a lot, accountability down: Dele was asked a favor, and said yes before hearing it.',
    ]);
    await expectAccessible();
  });

  it('name the moment that a late one comes from, and open it', async () => {
    const { user } = sitWith();
    await user.keyboard('  a   ');
    expect(heard().at(-1)).toBe('Morale down a little: he found out at the door, from Tue 4:40.');
    expect(await screen.findByText('Tue 4:40, Gus')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^from Tue 4:40/ }));
    expect(screen.getByRole('tab', { name: 'So far' }).getAttribute('aria-selected')).toBe('true');
    await screen.findByRole('heading', { name: 'So far' });
    expect(document.activeElement?.textContent).toContain('“It’s basically done.”');
  });

  it('stay as they are moved until the next choice', async () => {
    const { user } = sitWith();
    await user.keyboard('  a    ');
    expect(meter('Morale').textContent).toContain('down a little');
    expect(screen.queryByText('Tue 4:40, Gus')).toBeNull();
    await user.keyboard('a');
    expect(meter('Morale').textContent).not.toContain('down');
  });
});

describe('after each act', () => {
  it('waits for the next card, which tells the sum', async () => {
    const { user } = sitWith('after-each-act');
    await user.keyboard(' ');
    expect(word('Morale')).toBe('later');
    await user.keyboard(' a ');
    expect(heard().join(' ')).not.toContain('Morale');
    expect(word('Morale')).toBe('later');
    await user.keyboard(' ');
    expect(word('Morale')).toBe('warm');
    expect(heard()).toContain('Morale up a lot, accountability down over the last act.');
    expect(screen.getByRole('heading', { name: 'What the last act did' })).toBeTruthy();
    await expectAccessible();
    await user.keyboard(' ');
    expect(word('Morale')).toBe('later');
  });

  it('keeps them out of So far until then', async () => {
    const { user } = sitWith('after-each-act');
    await user.keyboard('  a ');
    await user.click(screen.getByRole('tab', { name: 'So far' }));
    await screen.findByRole('heading', { name: 'So far' });
    expect(screen.queryByText(/Morale up/)).toBeNull();
  });
});

describe('only at the end', () => {
  it('shows and says nothing of them', async () => {
    const { user } = sitWith('at-the-end');
    await user.keyboard('  a   ');
    expect(word('Morale')).toBe('later');
    expect(word('Accountability')).toBe('later');
    expect(heard().join(' ')).not.toMatch(/Morale|ccountability/);
    expect(screen.queryByRole('button', { name: /^from/ })).toBeNull();
    await expectAccessible();
  });
});
