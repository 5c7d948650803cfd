// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Desk, Intake } from '../../src/model/statistics/ports.ts';
import type { Filter, Survey } from '../../src/model/statistics/survey.ts';
import { type Part, PARTS } from '../../src/overlay/statistics/address.ts';
import { fileName } from '../../src/pages/statistics/download.ts';
import { StatisticsPage, type StatisticsPageProps } from '../../src/pages/statistics.tsx';
import { deskOf, holdings, nothing, reporting, survey, tables } from '../support/surveyed.ts';

afterEach(async () => {
  const heading = screen.getByRole('heading', { level: 1 });
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toBe(heading);
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  cleanup();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

const recorded: boolean[] = [];

/** Opens a page of the statistics, with a desk that answers by hand. */
function open(part: Part, desk: Desk = deskOf(), more: Partial<StatisticsPageProps> = {}) {
  recorded.length = 0;
  const page = (part: Part) => (
    <StatisticsPage
      part={part}
      decision={undefined}
      desk={desk}
      tables={tables}
      csv={({ rows }) => rows.join('\r\n')}
      reporting={reporting}
      agreed={true}
      recording={true}
      record={(on) => recorded.push(on)}
      date="November 18, 2026"
      {...more}
    />
  );
  const { rerender } = render(page(part));
  return { user: userEvent.setup(), turn: (next: Part) => rerender(page(next)) };
}

const heard = (): readonly string[] =>
  [...(document.querySelector('[aria-live=polite]')?.children ?? [])].map((each) => each.textContent ?? '');
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const empty = (): Desk => deskOf({ open: (demo) => Promise.resolve(demo ? { ...holdings, demo } : nothing) });

describe('the morning after', () => {
  it('opens on its heading, shows the story played last, and tells what to talk about next', async () => {
    const desk = deskOf();
    open('overview', desk);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await screen.findByRole('heading', { name: 'The room was most split on “Basically”: 7 to 6.' });
    expect(desk.asked).toEqual([{ open: false }, { survey: { mode: 'both', story: 's2' } }]);
    await screen.findByText(/^168 plays alone, 3 rooms\./, { selector: '.shown' });
    expect(screen.getByText(/Counts of an older wording are kept apart/).textContent).toContain('12 plays');
    expect(screen.getByRole('heading', { name: /^Talk changed it most on “The huddle”/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Just the Page Leave It With Me together 26/ })).toBeTruthy();
    expect(screen.getByText(/at least one of them has fewer than five plays/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page');
  });

  it('never stands an answer to an older question under a newer one', async () => {
    const waiting: { readonly filter: Filter; readonly answer: (survey: Survey) => void }[] = [];
    const desk = deskOf({
      survey: (filter) =>
        filter.mode === 'both'
          ? Promise.resolve({ ...survey, filter })
          : new Promise((answer) => waiting.push({ filter, answer })),
    });
    const { user } = open('overview', desk);
    const menu = await screen.findByRole('combobox', { name: 'Alone or together' });
    await user.selectOptions(menu, 'alone');
    await user.selectOptions(menu, 'together');
    expect(screen.getByText('Counting…', { exact: false })).toBeTruthy();
    const [alone, together] = waiting;
    together?.answer({ ...survey, filter: together.filter, alone: 0, rooms: 3 });
    await screen.findByText(/^0 plays alone, 3 rooms/, { selector: '.shown' });
    alone?.answer({ ...survey, filter: alone.filter, alone: 999, rooms: 0 });
    await waitFor(() => expect(heard()).toEqual(['0 plays alone, 3 rooms.']));
    expect(document.body.textContent).not.toContain('999');
  });

  it('says in words that the counts did not come, and asks again', async () => {
    let times = 0;
    const desk = deskOf({
      survey: (filter) => {
        times += 1;
        return times === 1 ? Promise.reject(new TypeError('gone')) : Promise.resolve({ ...survey, filter });
      },
    });
    const { user } = open('overview', desk);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing is lost; ask again/);
    await user.click(await button('Ask again'));
    expect(await screen.findByRole('heading', { name: /^The room was most split/ })).toBeTruthy();
  });
});

describe('before there is anything', () => {
  it('says what it takes, and shows made-up data that is marked on every page and goes with one button', async () => {
    const { user, turn } = open('overview', empty());
    await screen.findByRole('heading', {
      name: 'Nothing here yet. That takes one meeting, or five plays alone.',
    });
    await user.click(await button('Show me with made-up data'));
    await screen.findByRole('heading', { name: /^The room was most split/ });
    for (const part of PARTS) {
      turn(part);
      expect(screen.getByText('Made-up data. Nobody played this.')).toBeTruthy();
    }
    turn('overview');
    await user.click(await button('Put it away again'));
    await screen.findByRole('heading', { name: /^Nothing here yet/ });
    expect(screen.queryByText('Made-up data. Nobody played this.')).toBeNull();
  });

  it('keeps made-up data away from one’s own files', async () => {
    const { user, turn } = open('overview', empty());
    await user.click(await button('Show me with made-up data'));
    await screen.findByRole('heading', { name: /^The room was most split/ });
    turn('files');
    expect(screen.queryByRole('button', { name: /backup|Delete/ })).toBeNull();
    await user.click(await button('Show my own records'));
    expect(await button('Everything, as a backup')).toBeTruthy();
    expect(fileName('What there is: 278 plays', true, 'csv')).toBe(
      'behind-the-desk-made-up-what-there-is-278-plays.csv',
    );
  });
});

describe('the walk', () => {
  it('swaps bars for numbers by keyboard alone, keeps the focus, and says so once', async () => {
    const { user } = open('walk');
    const swap = await button(/^Table for Alone, A comes first/);
    swap.focus();
    await user.keyboard('{Enter}');
    expect(heard()).toEqual(['table']);
    expect(document.activeElement).toBe(swap);
    const [mix] = screen.getAllByRole('table');
    expect(mix?.textContent).toContain('41 · 43 in 100');
    await user.keyboard(' ');
    expect(mix?.textContent).not.toContain('in 100');
    expect(heard().at(-1)).toBe('bars');
  });

  it('has the core decisions open, opens another, and begins at the one that the address names', async () => {
    const { user } = open('walk');
    await screen.findByRole('heading', { name: /^Alone, A comes first/ });
    expect(screen.queryByRole('heading', { name: /^52 of 96 let June/ })).toBeNull();
    await user.click(await button('Open June and the bus'));
    expect(screen.getByRole('heading', { name: /^52 of 96 let June/ })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Decision 3: June and the bus' }));
    cleanup();
    open('walk', deskOf(), { decision: 's2.d3' });
    await screen.findByRole('heading', { name: /^52 of 96 let June/ });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Decision 3: June and the bus' }));
    expect(screen.getByRole('link', { name: '3 June and the bus' }).getAttribute('aria-current')).toBe(
      'true',
    );
  });

  it('says why bars are hatched, and withholds more where that is asked for', async () => {
    const desk = deskOf();
    const { user } = open('walk', desk);
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Raise the threshold/ }), '8');
    expect(desk.asked).toContainEqual({ raise: 8 });
    await waitFor(() => expect(screen.getByText(/a count under eight is\s+not shown/)).toBeTruthy());
  });
});

describe('the flow', () => {
  it('asks which story, where every story is shown', async () => {
    const desk = deskOf();
    const { user } = open('flow', desk);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Story' }), 'every story');
    await user.click(await button('Got a Minute?'));
    expect(desk.asked.at(-1)).toEqual({ survey: { mode: 'both', story: 's1' } });
    expect(await screen.findByRole('heading', { name: /^Of the 65 who asked/ })).toBeTruthy();
  });
});

describe('files', () => {
  const file = (name: string): File => new File(['{}'], name, { type: 'application/json' });

  it('take in several at once, tell the result in numbers with every reason, and can be taken back', async () => {
    const desk = deskOf();
    const { user } = open('files', desk);
    await user.upload(await screen.findByLabelText('Files to bring in'), [file('a.json'), file('b.json')]);
    const told = '54 new records, 7 already here, 6 left out. Yours are untouched.';
    await screen.findByRole('heading', { name: told });
    expect(heard().slice(-2)).toEqual([told, 'Undo is there for ten seconds.']);
    expect(screen.getByRole('row', { name: 'All 67 54 7 6' })).toBeTruthy();
    expect(screen.getByText('mill-lane.json, records 9 and 17:').parentElement?.textContent).toMatch(
      /15 votes/,
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'As it was before.' });
    expect(desk.asked).toContainEqual({ undo: 'intake' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be left out while they are read', async () => {
    let finish: (intake: Intake) => void = () => undefined;
    const desk = deskOf({
      take: (_files, progress, stop) => {
        progress(0.25);
        return new Promise((resolve) => {
          finish = () =>
            resolve({ files: [], problems: [], ...(stop.aborted ? { refused: 'Stopped.' } : {}) });
        });
      },
    });
    const { user } = open('files', desk);
    await user.upload(await screen.findByLabelText('Files to bring in'), file('a.json'));
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.25');
    await user.click(await button('Cancel'));
    finish({ files: [], problems: [] });
    await screen.findByRole('heading', { name: 'Stopped. Nothing was taken in.' });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('delete one play, a group or everything only when asked once more, and put it back', async () => {
    const desk = deskOf();
    const { user } = open('files', desk);
    await user.click(await button('Delete It’s Basically Done, alone, November 16'));
    expect(document.activeElement?.textContent).toMatch(/delete it from this browser\?$/);
    await user.click(await button('Keep'));
    expect(desk.asked).not.toContainEqual({ remove: { of: 'play', id: 'two' } });
    await user.click(await button('Delete It’s Basically Done, alone, November 16'));
    await user.click(await button('Yes, delete it'));
    await screen.findByRole('heading', { name: '1 play deleted.' });
    expect(desk.asked).toContainEqual({ remove: { of: 'play', id: 'two' } });
    await user.click(await button('Undo'));
    await screen.findByRole('heading', { name: 'As it was before.' });
    await user.click(await button('Delete this group’s meetings'));
    await user.click(await button('Yes, delete them'));
    await waitFor(() => expect(desk.asked).toContainEqual({ remove: { of: 'label', label: 'Eastgate' } }));
    await user.click(await button('Delete everything'));
    await user.click(await button('Yes, delete everything'));
    await screen.findByRole('heading', { name: '3 plays deleted.' });
  });

  it('say whether this browser has agreed to keep the records', async () => {
    open('files', deskOf(), { agreed: false });
    expect(await screen.findByText(/has not agreed to keep your records/)).toBeTruthy();
  });
});

describe('privacy', () => {
  it('says what is kept and what it is not, and lets one play without being counted', async () => {
    const { user } = open('privacy');
    for (const name of ['What is kept', 'Who can see it', 'What it is not']) {
      expect(screen.getByRole('heading', { name })).toBeTruthy();
    }
    await user.click(screen.getByRole('checkbox', { name: 'Play without being counted' }));
    expect(recorded).toEqual([false]);
  });
});

describe('the report', () => {
  it('offers only findings that may be shared, three of them at most, and has three lines by hand', async () => {
    const { user } = open('report');
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes).toHaveLength(1 + survey.findings.filter(({ own }) => !own).length);
    expect(screen.getByRole('checkbox', { name: /people go back/ })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: /^Nobody’s road/ }));
    await user.click(screen.getByRole('checkbox', { name: /people go back/ }));
    const sheet = screen.getByRole('article', { name: 'The report' });
    expect(
      within(sheet)
        .getAllByRole('heading', { level: 3 })
        .map((each) => each.textContent),
    ).toEqual([
      '1. Alone, passing it on comes first. Together, asking does.',
      '2. At “Anything I should know?”, 102 of 168 took a kind answer that came back.',
      '3. “The huddle” is where people go back: 31 did, and 19 of them then chose D.',
      'Where to talk next',
      'From the facilitator',
      'How it ended',
    ]);
    expect(sheet.querySelectorAll('.by-hand p')).toHaveLength(3);
  });
});
