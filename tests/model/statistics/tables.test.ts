import { describe, expect, it } from 'vitest';
import type { DecisionName, Mix, OptionName } from '../../../src/model/statistics/survey.ts';
import {
  courseTable,
  endingsTable,
  findingTable,
  flowTable,
  holdingsTable,
  mixTable,
  topicTable,
  trendTable,
} from '../../../src/model/statistics/tables.ts';

const decision: DecisionName = {
  story: 's2',
  id: 'd4',
  name: '“Basically”',
  number: 4,
  talk: 'buck',
  core: true,
};

const option = (place: number, text: string | undefined, older = false): OptionName => ({
  id: `o${place}`,
  place,
  letter: 'ABCD'.charAt(place),
  text,
  older,
});

const mix: Mix = {
  decision,
  when: 'Tuesday 4:40, as Gus',
  columns: [
    { series: 'first', total: 96 },
    { series: 'one', total: 13, rooms: 1 },
  ],
  rows: [
    { option: option(0, 'Which part?'), counts: { first: 41, one: 6 } },
    { option: option(1, 'I’ll do the door.'), counts: { first: 55, one: 'withheld' } },
    { option: option(1, undefined, true), counts: { first: 0, one: 'withheld' } },
  ],
  folds: [{ series: 'one', letters: ['B', 'D'], together: 7 }],
  sentence: 'Alone, A comes first: 41 of 96.',
  caution: 'Rooms and people alone are different people on different days.',
};

it('an option mix: options as rows, whose answers as columns, shares only from twenty up', () => {
  expect(mixTable(mix)).toEqual({
    title: 'Alone, A comes first: 41 of 96.',
    head: ['Option', 'Words', 'Alone, first time', 'Alone, first time, in 100', 'Round one'],
    rows: [
      ['A', 'Which part?', '41', '43', '6'],
      ['B', 'I’ll do the door.', '55', '57', 'withheld'],
      ['B, older wording', '', '0', '0', 'withheld'],
      ['B and D together', '', '', '', '7'],
      ['All', '', '96', '100', '13'],
    ],
  });
});

it('a talking point: its decisions one below the other, under one head', () => {
  const other: Mix = { ...mix, columns: [{ series: 'later', total: 'withheld' }], rows: [], folds: [] };
  const { head, rows } = topicTable({ talk: 'buck', mixes: [mix, other], sentence: 'S' });
  expect(head).toEqual([
    'Decision',
    'Option',
    'Words',
    'Alone, first time',
    'Alone, first time, in 100',
    'Alone, later',
    'Round one',
  ]);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows.at(-1)).toEqual(['“Basically”', 'All', '', '', '', 'withheld', '']);
});

it('a finding: the marks of its chart', () => {
  const table = findingTable({
    kind: 'back',
    story: 's2',
    about: 'd8',
    from: 'plays alone',
    sentence: 'S',
    caution: 'C',
    own: false,
    bars: [
      { label: 'then D', count: 19, of: 31, mark: '19 of 31', look: 'plain' },
      { label: 'then something else', count: 12, mark: '12', look: 'plain' },
    ],
  });
  expect(table.rows).toEqual([
    ['then D', '19', '31', '19 of 31'],
    ['then something else', '12', '', '12'],
  ]);
});

it('a flow: each way, the widest first, and what is not shown', () => {
  const flow = {
    steps: ['Asking', 'It ended as'],
    nodes: [
      { id: 'a', step: 0, option: option(0, 'Which part?'), title: 'Which part?', count: 40 },
      { id: 'b', step: 0, title: 'B or C', count: 20 },
      { id: 'e', step: 1, title: 'One Bay', count: 60 },
    ],
    links: [
      { from: 'b', to: 'e', count: 20, told: false },
      { from: 'a', to: 'e', count: 40, told: true },
    ],
    left: { steps: 'withheld', of: 840 },
    sentence: 'S',
    caution: 'C',
  } as const;
  expect(flowTable(flow).rows).toEqual([
    ['Asking: A, Which part?', 'It ended as: One Bay', '40'],
    ['Asking: B or C', 'It ended as: One Bay', '20'],
    ['Ways too narrow to show', 'of 840 in all', 'withheld'],
  ]);
  expect(flowTable({ ...flow, left: { steps: 0, of: 60 } }).rows).toHaveLength(2);
});

it('a meter’s course: words, never numbers', () => {
  const marks = [{ name: 'Start', low: 50, median: 56, high: 71 }];
  const { head, rows } = courseTable({ meter: 'morale', marks, plays: 9, sentence: 'S', caution: 'C' });
  expect(head[0]).toBe('Morale after');
  expect(rows).toEqual([['Start', 'getting by', 'warm', 'glad to be here']]);
});

describe('endings', () => {
  const rows = [
    { titles: ['One Bay'], count: 55, chance: 47.6 },
    { titles: ['Form B', 'Runs Itself'], count: 'withheld', chance: 56 },
  ] as const;

  it('stand beside what chance would give', () => {
    expect(endingsTable({ plays: 92, rows, sentence: 'S', caution: 'C' })).toEqual({
      title: 'S',
      head: ['Ending', 'Plays', 'By chance'],
      rows: [
        ['One Bay', '55', '48'],
        ['Form B or Runs Itself', 'withheld', '56'],
        ['All', '92', ''],
      ],
    });
  });

  it('stand alone where nothing was played by chance yet', () => {
    const unknown = rows.map(({ titles, count }) => ({ titles, count }));
    expect(endingsTable({ plays: 92, rows: unknown, sentence: 'S', caution: 'C' }).rows[0]).toEqual([
      'One Bay',
      '55',
    ]);
  });
});

it('what was played over time: a share only where there is one', () => {
  const stretches = [
    { name: 'September', alone: 40, rooms: 2, share: 43 },
    { name: 'October', alone: 'withheld', rooms: 'withheld' },
  ] as const;
  const trend = { stretches, of: { decision, option: option(0, 'x') }, sentence: 'S', caution: 'C' };
  expect(trendTable(trend)).toMatchObject({
    head: ['When', 'Plays alone', 'Rooms', 'A first at “Basically”, in 100'],
    rows: [
      ['September', '40', '2', '43'],
      ['October', 'withheld', 'withheld', ''],
    ],
  });
  const { of: _of, ...plain } = trend;
  expect(trendTable(plain).head).toHaveLength(3);
});

it('what there is: stories that are counted together stand together', () => {
  const last = Date.UTC(2026, 10, 6, 12);
  const table = holdingsTable({
    rows: [
      { titles: ['Got a Minute?'], alone: 84, rooms: 2, last },
      { titles: ['Just the Page', 'Leave It With Me'], alone: 26, rooms: 1, last },
    ],
    alone: 110,
    rooms: 3,
    from: last,
    to: last,
    threshold: 5,
    demo: false,
    enough: true,
    menus: { stories: [], since: [], labels: [], editions: [] },
  });
  expect(table.rows).toEqual([
    ['Got a Minute?', '84', '2', 'November 6, 2026'],
    ['Just the Page and Leave It With Me', '26', '1', 'November 6, 2026'],
    ['All', '110', '3', ''],
  ]);
});
