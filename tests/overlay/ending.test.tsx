// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../src/model/path.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { EndingPage, type EndingPageProps } from '../../src/pages/ending.tsx';
import { because, card, debrief, played } from '../support/ending.ts';

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const nothing = (): void => undefined;

function open(props: Partial<EndingPageProps> = {}): void {
  render(
    <EndingPage
      story={card}
      because={because}
      debrief={debrief}
      play={played('t.d1.pass', 't.d2.ours')}
      settings={DEFAULTS}
      seen={['t.bay']}
      picture={undefined}
      notices={[]}
      again={nothing}
      from={nothing}
      back={nothing}
      shelf={nothing}
      {...props}
    />,
  );
}

const marks = () => screen.getAllByRole('button', { name: /^I’d want this back/ });
const questions = () =>
  within(screen.getByRole('region', { name: 'Before you go back out' }))
    .getAllByRole('article')
    .map((question) => question.textContent);

describe('the card that a play ends on', () => {
  it('has the focus on its title, and tells the ending before what came of it', () => {
    open();
    const title = screen.getByRole('heading', { level: 1, name: 'Small Chairs' });
    expect(document.activeElement).toBe(title);
    const text = screen.getByRole('article', { name: 'Small Chairs' }).textContent ?? '';
    expect(text).toMatch(/sign by the coffee.*Dele.*“What isn’t done\?”.*thirty-five minutes/);
  });

  it('counts the endings seen, this one among them, and says the meters in words only', () => {
    open();
    expect(screen.getByText('Ending 2 of 3')).toBeTruthy();
    expect(screen.getByText(/^Endings seen: 2 of 3$/)).toBeTruthy();
    expect(screen.getByText('getting by')).toBeTruthy();
    expect(screen.getByText('depends who')).toBeTruthy();
    expect(screen.queryByRole('meter')).toBeNull();
  });
});

describe('the ledger', () => {
  it('says of each moment when it was, what happened, what moved and where it came from', () => {
    open();
    const said = marks().map((mark) => mark.getAttribute('aria-label'));
    expect(said).toEqual([
      'I’d want this back, Tue 4:40: He said yes before hearing it.',
      'I’d want this back, Thu 5:50: Two groups, and Dele at the door.',
      'I’d want this back, Thu 5:50: He said it was ours.',
    ]);
    screen.getByRole('button', {
      name: /Two groups, and Dele/,
      description: 'Morale down a lot, from Tue 4:40',
    });
    screen.getByRole('button', {
      name: /said yes before/,
      description: 'Morale up, Accountability down a little',
    });
  });

  it('has the same rows as a table', async () => {
    open();
    const points = marks().map((mark) => mark.getAttribute('aria-label'));
    await userEvent.click(screen.getByRole('button', { name: 'As a table', pressed: false }));
    const table = screen.getByRole('table', { name: /What moved the team/ });
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual(points);
    const [, , late] = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(late).toBe(
      'Thu 5:50DeleTwo groups, and Dele at the door.Down a lot, still getting byStayed depends whoTue 4:40',
    );
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
  });

  it('is one stop of the Tab key, and arrow keys go from moment to moment', async () => {
    open();
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'As a table' }).focus();
    await user.tab();
    expect(document.activeElement).toBe(marks()[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(marks()[2]);
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement).toBe(marks()[1]);
    await user.tab();
    expect(marks()).not.toContain(document.activeElement);
  });

  it('keeps one mark at most, and asks about the moment it is on', async () => {
    open();
    const user = userEvent.setup();
    expect(questions()[0]).toMatch(/^About Thu 5:50, and where it came from: Tue 4:40.*change hands/);
    await user.click(marks()[2] ?? document.body);
    expect(questions()[0]).toMatch(/^About Thu 5:50, the moment you marked.*looking after/);
    await user.click(marks()[0] ?? document.body);
    expect(questions()[0]).toMatch(/^About Tue 4:40, the moment you marked.*change hands/);
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([marks()[0]]);
    await user.click(marks()[0] ?? document.body);
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
  });

  it('says so where nothing was moved at all', () => {
    open({ because: {}, play: played() });
    expect(screen.getByText(/Nothing you said moved the team/)).toBeTruthy();
  });
});

describe('the doors not opened', () => {
  it('names what was said and what was not, and each leads back to its moment', async () => {
    const turns: number[] = [];
    open({ back: (turn) => turns.push(turn) });
    const region = screen.getByRole('region', { name: 'Doors not opened' });
    expect(region.textContent).toMatch(
      /What Dele hears.*You said“Can you take Thursday\? It’s basically done.”/,
    );
    expect(region.textContent).toMatch(/One other reply“I put two groups in one room.”/);
    expect(region.textContent).toMatch(/Two other replies“Gus booked you both.”Say nothing/);
    await userEvent.click(screen.getByRole('button', { name: /^Try this door at Thu 5:50: Two groups/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Try this door at Tue 4:40: What Dele/ }));
    expect(turns).toEqual([2, 1]);
  });

  it('says whom the player has not been, and only then', () => {
    open();
    expect(screen.getByText(/You haven’t been Hollis at all/)).toBeTruthy();
    cleanup();
    open({ story: { ...card, people: ['gus', 'dele'] } });
    expect(screen.queryByText(/haven’t been/)).toBeNull();
  });
});

describe('going on', () => {
  it('can be from the start, from any act that was reached, or back to the shelf', async () => {
    const went: (string | readonly string[])[] = [];
    const from = (act: Act): void => void went.push(act.log);
    open({ again: () => went.push('again'), shelf: () => went.push('shelf'), from });
    await userEvent.click(screen.getByRole('button', { name: 'Play on from Tue 4:40, Gus' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play on from Thu 5:50, Dele' }));
    await userEvent.click(screen.getByRole('button', { name: 'Play it again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the shelf' }));
    expect(went).toEqual([[], ['t.d1.pass'], 'again', 'shelf']);
  });
});

describe('what is written down', () => {
  it('under a question stays in the page, also while the mark moves, and is never stored', async () => {
    open();
    const user = userEvent.setup();
    await user.type(
      screen.getAllByLabelText('Think out loud, if you like')[0] ?? document.body,
      'At the coat',
    );
    await user.click(marks()[2] ?? document.body);
    await user.click(marks()[2] ?? document.body);
    expect(screen.getByDisplayValue('At the coat')).toBeTruthy();
    expect(localStorage).toHaveLength(0);
  });

  it('on the card is kept on this device for this story, and can be cleared', async () => {
    open();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('When'), 'the coat is on');
    await user.type(screen.getByLabelText('I’ll'), 'ask which part');
    cleanup();
    open();
    expect(screen.getByDisplayValue('the coat is on')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(document.activeElement).toBe(screen.getByLabelText('When'));
    expect(screen.queryByDisplayValue('ask which part')).toBeNull();
    expect(screen.getByText(/Nothing of it is left/)).toBeTruthy();
    expect(localStorage).toHaveLength(0);
  });

  it('on a card that was damaged is let go without a word', () => {
    localStorage.setItem('behind-the-desk:card:t', '{"when": 7');
    open();
    expect(screen.getByLabelText<HTMLTextAreaElement>('When').value).toBe('');
  });
});

describe('for everyone', () => {
  it('axe finds nothing, in the drawing or in the table', async () => {
    open({ notices: ['This won’t be kept.'] });
    expect(await violations()).toEqual([]);
    await userEvent.click(marks()[1] ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    expect(await violations()).toEqual([]);
  });

  it('draws the last scene where there is a stage, and takes it down again', () => {
    const frames: HTMLElement[] = [];
    open({
      picture: (frame) => {
        frames.push(frame);
        return () => frames.pop();
      },
    });
    expect(frames).toHaveLength(1);
    cleanup();
    expect(frames).toHaveLength(0);
  });
});

/** Contrast needs real paint: the browser tests look at that. */
async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
