// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Filter } from '../../src/model/statistics/survey.ts';
import { MeterCourse } from '../../src/overlay/statistics/course.tsx';
import { EndingBars } from '../../src/overlay/statistics/endings.tsx';
import { FilterSentence } from '../../src/overlay/statistics/filter.tsx';
import { PathFlow } from '../../src/overlay/statistics/flow.tsx';
import { LeadFinding } from '../../src/overlay/statistics/lead.tsx';
import { layout, onLines } from '../../src/overlay/statistics/layout.ts';
import type { Means, Table } from '../../src/overlay/statistics/means.ts';
import { OptionMix } from '../../src/overlay/statistics/mix.tsx';
import { TopicCard } from '../../src/overlay/statistics/topics.tsx';
import { TrendOverTime } from '../../src/overlay/statistics/trend.tsx';
import { UndoBar } from '../../src/overlay/statistics/undo.tsx';
import { findings } from '../support/finds.ts';
import { firstMix } from '../support/mixes.ts';
import { courses, endings, flow, trend } from '../support/streams.ts';
import { holdings, survey, tables } from '../support/surveyed.ts';

const said: string[] = [];
const saved: Table[] = [];
const means: Means = {
  tables,
  save: (table) => saved.push(table),
  say: (sentences) => said.push(...sentences),
  threshold: 5,
};

beforeEach(() => {
  said.length = 0;
  saved.length = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  cleanup();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

const cells = (name: RegExp): readonly string[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => within(cell).getAllByText(/\S/).at(-1)?.textContent ?? '');

describe('what was chosen at a decision', () => {
  it('is a table: a row an option, a column for whose answers they are, and how many', () => {
    render(<OptionMix mix={firstMix} threshold={5} />);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'What people chose',
      'Alone, first time 96 plays',
      'Alone, later 72 plays',
      'Round one 3 rooms, 34 votes',
      'Round two 3 rooms, 34 votes',
    ]);
    expect(cells(/^C “I’ve put two groups/)).toEqual(['27', '38', '15', '21']);
  });

  it('withholds a count and says so, and tells the sum only where that may be known', () => {
    render(<OptionMix mix={firstMix} threshold={5} />);
    expect(cells(/^B “There’s a wrinkle/)).toEqual(['19', '11', 'withheld', 'withheld']);
    expect(screen.getByText('Round one: B and D together 7, at least one of them under five.')).toBeTruthy();
    expect(screen.getByText('Round two: B and D withheld.')).toBeTruthy();
  });

  it('gives shares in the table, from twenty up only', () => {
    const few = { ...firstMix, columns: firstMix.columns.map((column) => ({ ...column, total: 19 })) };
    render(<OptionMix mix={firstMix} threshold={5} plain />);
    expect(screen.getByRole('row', { name: /^A “You’re/ }).textContent).toContain('41 · 43 in 100');
    cleanup();
    render(<OptionMix mix={few} threshold={5} plain />);
    expect(document.body.textContent).not.toContain('in 100');
  });

  it('stands an older wording under its option, with its count and without a share of the column', () => {
    render(<OptionMix mix={firstMix} threshold={5} plain />);
    const older = screen.getByRole('row', { name: /Worded before as “Take the Annex/ });
    expect(older.previousElementSibling).toBe(screen.getByRole('row', { name: /^A “You’re/ }));
    expect(older.textContent).not.toContain('in 100');
    expect(within(older).getByText('7')).toBeTruthy();
  });

  it('draws a bar as long as its share of the column', () => {
    render(<OptionMix mix={firstMix} threshold={5} />);
    const bars = [...document.querySelectorAll<SVGElement>('.mix tr:nth-child(4) .swatch')];
    expect(bars.map((bar) => Math.round(Number(bar.style.getPropertyValue('--share'))))).toEqual([
      28, 53, 44, 62,
    ]);
  });
});

describe('the finding to begin with', () => {
  it('is a heading with its evidence in words, a way to the decision, and whose counts they are', () => {
    const [closest] = findings;
    if (closest === undefined) throw new RangeError('There is no closest call');
    render(<LeadFinding finding={closest} means={means} />);
    expect(
      screen.getByRole('heading', { name: 'The room was most split on “Basically”: 7 to 6.' }),
    ).toBeTruthy();
    expect(screen.getByRole('img', { name: /B “‘Basically’ is a big word.*: 7; C .*: 6\.$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Talk about “Basically” next' }).getAttribute('href')).toBe(
      '#/statistics/walk/s2.d4',
    );
    expect(screen.getByText(/Your own room’s counts: they stay here/)).toBeTruthy();
    expect(screen.getByText('Before you conclude').parentElement?.textContent).toMatch(/not confusion/);
  });
});

describe('every picture', () => {
  it.each([
    ['the flow', <PathFlow flow={flow} means={means} from="168 plays alone" />, flow.sentence, 'chart'],
    [
      'the course',
      <MeterCourse course={courses[0] ?? nowhere()} means={means} />,
      courses[0]?.sentence,
      'chart',
    ],
    ['the endings', <EndingBars endings={endings} means={means} />, endings.sentence, 'bars'],
    ['the trend', <TrendOverTime trend={trend} means={means} />, trend.sentence, 'chart'],
    [
      'a talking point',
      <TopicCard topic={survey.topics[0] ?? nowhere()} means={means} />,
      survey.topics[0]?.sentence,
      'bars',
    ],
  ])(
    '%s swaps with its table under the same button, says which, and gives the same rows as a file',
    async (_name, chart, sentence = '', drawn) => {
      render(chart);
      const user = userEvent.setup();
      const button = screen.getByRole('button', { name: /^Table for/ });
      await user.click(button);
      expect(document.activeElement).toBe(button);
      expect(button.getAttribute('aria-pressed')).toBe('true');
      expect(screen.getByRole('table')).toBeTruthy();
      await user.keyboard('{Enter}');
      expect(said).toEqual(['table', drawn]);
      await user.click(screen.getByRole('button', { name: /^CSV for/ }));
      expect(saved.map(({ title }) => title)).toEqual([sentence]);
    },
  );

  it('of a flow says what it leaves out, and has its told way', () => {
    render(<PathFlow flow={flow} means={means} from="168 plays alone" />);
    expect(
      screen.getByRole('img', { name: /Ways through Gus hands over, Anything I should know/ }),
    ).toBeTruthy();
    expect(screen.getByText(flow.caution)).toBeTruthy();
    const told = [...document.querySelectorAll('.way.told title')].map((title) => title.textContent);
    expect(told).toEqual(['C, borrow your brain, to C, told neither,: 41 plays']);
  });

  it('of a meter tells bands in words and never a number', () => {
    render(<MeterCourse course={courses[1] ?? nowhere()} means={means} />);
    const words = [...document.querySelectorAll('.band')].map((band) => band.textContent);
    expect(words).toEqual(['slippery', 'depends who', 'mostly held', 'held']);
    expect([...document.querySelectorAll('svg text')].map((text) => text.textContent).join(' ')).not.toMatch(
      /\d/,
    );
  });

  it('of endings has what chance would give beside each', () => {
    render(<EndingBars endings={endings} means={means} />);
    expect(screen.getByRole('row', { name: /^Small Chairs 38/ }).textContent).toContain('by chance 11');
    expect(
      screen.getByRole('rowheader', { name: /Form B or Runs Itself.*too few on their own/ }),
    ).toBeTruthy();
  });
});

const nowhere = (): never => {
  throw new RangeError('There is no such value');
};

describe('the filter', () => {
  const asked: Filter[] = [];
  const show = (filter: Filter): void => {
    asked.length = 0;
    render(
      <FilterSentence
        filter={filter}
        menus={holdings.menus}
        to={holdings.to}
        ask={(next) => asked.push(next)}
      />,
    );
  };
  const menu = (name: string): HTMLElement => screen.getByRole('combobox', { name });

  it('is a sentence whose words are menus', async () => {
    show({ mode: 'both', story: 's2' });
    expect(screen.getByText('Showing', { exact: false, selector: 'p' }).textContent).toContain(
      'alone and together,',
    );
    const user = userEvent.setup();
    await user.selectOptions(menu('Since'), 'since October 1');
    await user.selectOptions(menu('Group'), 'Eastgate');
    await user.selectOptions(menu('Text'), 'the text of November 3');
    await user.selectOptions(menu('Alone or together'), 'together');
    expect(asked).toEqual([
      { mode: 'both', story: 's2', since: holdings.menus.since[1] },
      { mode: 'both', story: 's2', label: 'Eastgate' },
      { mode: 'both', story: 's2', edition: 'f2' },
      { mode: 'group', story: 's2' },
    ]);
  });

  it('asks for no group where it asks for plays alone, and for no text where it asks for every story', async () => {
    show({ mode: 'both', story: 's2', label: 'Eastgate', edition: 'f1' });
    const user = userEvent.setup();
    await user.selectOptions(menu('Alone or together'), 'alone');
    await user.selectOptions(menu('Story'), 'every story');
    expect(asked).toEqual([
      { mode: 'solo', story: 's2', edition: 'f1' },
      { mode: 'both', label: 'Eastgate' },
    ]);
  });
});

describe('undo', () => {
  it('can be pressed for ten seconds, and its seconds are seen and not heard', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const calls: string[] = [];
    render(<UndoBar done="Taken in." undo={() => calls.push('undo')} over={() => calls.push('over')} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /^Taken in/ }));
    for (let second = 1; second < 10; second += 1) act(() => void vi.advanceTimersByTime(1_000));
    expect(button.textContent).toBe('Undo (1 s)');
    act(() => button.click());
    expect(calls).toEqual(['undo']);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(calls).toEqual(['undo', 'over']);
  });
});

describe('words in a picture', () => {
  it('never need more lines than there is room for, nor longer ones', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'm', ' ', '.', 'é'), maxLength: 200 }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 0, max: 4 }),
        (text, letters, lines) => {
          const laid = onLines(text, letters, lines);
          expect(laid.length).toBeLessThanOrEqual(lines);
          for (const line of laid) expect(line.length).toBeLessThanOrEqual(letters + 1);
        },
      ),
    );
  });

  it('have a place for every node and every way of a flow', () => {
    const laid = layout(flow);
    expect(laid?.nodes).toHaveLength(flow.nodes.length);
    expect(laid?.links).toHaveLength(flow.links.length);
    expect(laid?.nodes.every(({ x0 = -1, step }) => Math.abs(x0 - (laid.steps[step] ?? -1)) < 1)).toBe(true);
    expect(layout({ ...flow, nodes: [], links: [] })).toBeUndefined();
  });
});
