import type { Desk, Intake, Kept, TakenOut } from '../../src/model/statistics/ports.ts';
import type { Filter, Holdings, Survey, Topic } from '../../src/model/statistics/survey.ts';
import type { Table, Tables } from '../../src/overlay/statistics/means.ts';
import type { Item } from '../../src/model/statistics/report.ts';
import type { Reporting } from '../../src/pages/statistics/report.tsx';
import { findings } from './finds.ts';
import { BASICALLY, busMix, firstMix, fourthMix, secondMix, STORY } from './mixes.ts';
import { courses, endings, flow, trend } from './streams.ts';

const on = (month: number, date: number): number => new Date(2026, month - 1, date, 10).getTime();

const topics: readonly Topic[] = [
  {
    talk: 'buck',
    mixes: [firstMix, fourthMix],
    sentence: 'Passing it on comes first at both decisions, alone. Rooms ask first at both.',
  },
  { talk: 'surprise', mixes: [secondMix], sentence: 'Most say something; a third say all of it.' },
];

/**
 * A survey by hand: 168 plays alone and three rooms. Its numbers add up, so that a page can be held to them without
 * counting anything.
 */
export const survey: Survey = {
  filter: { mode: 'both', story: STORY },
  alone: 168,
  rooms: 3,
  older: 12,
  findings,
  mixes: [firstMix, secondMix, busMix, fourthMix],
  flow,
  courses,
  endings,
  topics,
  trend,
};

export const holdings: Holdings = {
  rows: [
    { titles: ['Got a Minute?'], alone: 84, rooms: 2, last: on(11, 6) },
    { titles: ['It’s Basically Done'], alone: 168, rooms: 3, last: on(11, 17) },
    { titles: ['Just the Page', 'Leave It With Me'], alone: 26, rooms: 1, last: on(11, 12) },
  ],
  alone: 278,
  rooms: 6,
  from: on(9, 4),
  to: on(11, 18),
  menus: {
    stories: [
      { id: 's1', title: 'Got a Minute?' },
      { id: STORY, title: 'It’s Basically Done' },
    ],
    since: [on(9, 1), on(10, 1), on(11, 1)],
    labels: ['Tuesday stand-up', 'Eastgate'],
    editions: [
      { story: STORY, fingerprint: 'f2', since: on(11, 3) },
      { story: STORY, fingerprint: 'f1', since: on(9, 1) },
    ],
  },
  threshold: 5,
  demo: false,
  enough: true,
};

export const nothing: Holdings = {
  ...holdings,
  rows: [],
  alone: 0,
  rooms: 0,
  menus: { stories: [], since: [], labels: [], editions: [] },
  enough: false,
};

const opening: Item = {
  id: 'mix',
  title: 'Alone, passing it on comes first. Together, asking does.',
  from: 'Gus hands over',
  caution:
    'Rooms and people alone are different people on different days. A change is not an improvement by itself.',
  bars: [],
  mix: {
    ...firstMix,
    columns: firstMix.columns.slice(0, 2),
    rows: firstMix.rows.filter(({ option }) => !option.older),
    folds: [],
  },
};

/** A report of what may be shared, three items of it at most. */
export const reporting: Reporting = {
  offered: ({ findings }) => [
    opening,
    ...findings
      .filter(({ own }) => !own)
      .map(({ kind, sentence, from, caution, bars }) => ({ id: kind, title: sentence, from, caution, bars })),
  ],
  write: (asked, _holdings, picked) => ({
    heading: 'What we do alone, and what we do together',
    lead: 'It’s Basically Done, played alone 168 times and by three rooms between September 4 and November 17.',
    items: reporting
      .offered(asked)
      .filter(({ id }) => picked?.includes(id) ?? true)
      .slice(0, 3),
    next: {
      decision: BASICALLY,
      words: 'A room was nearly even between B and C.',
      question: 'What can the person who is handed something say, without being difficult?',
    },
    endings,
    foot: 'Counts under five are withheld or told with the next smallest. No names are stored; there is no view of one person; this is not appraisal.',
  }),
};

const table = (title: string, head: readonly string[], rows: Table['rows']): Table => ({ title, head, rows });

/** Rows enough to find a table by. */
export const tables: Tables = {
  finding: ({ sentence, bars }) =>
    table(
      sentence,
      ['What', 'Count'],
      bars.map(({ label, mark }) => [label, mark]),
    ),
  mix: ({ decision, rows }) =>
    table(
      decision.name,
      ['Option', 'First time'],
      rows.map(({ option, counts }) => [option.letter, String(counts.first)]),
    ),
  topic: ({ sentence, mixes }) =>
    table(
      sentence,
      ['Decision', 'When'],
      mixes.map(({ decision, when }) => [decision.name, when]),
    ),
  trend: ({ sentence, stretches }) =>
    table(
      sentence,
      ['When', 'Alone', 'Rooms'],
      stretches.map(({ name, alone, rooms }) => [name, String(alone), String(rooms)]),
    ),
  flow: ({ sentence, links }) =>
    table(
      sentence,
      ['From', 'To', 'Plays'],
      links.map(({ from, to, count }) => [from, to, String(count)]),
    ),
  course: ({ sentence, marks }) =>
    table(
      sentence,
      ['After', 'Median'],
      marks.map(({ name, median }) => [name, String(median)]),
    ),
  endings: ({ sentence, rows }) =>
    table(
      sentence,
      ['Ending', 'Plays'],
      rows.map(({ titles, count }) => [titles.join(' or '), String(count)]),
    ),
  holdings: ({ rows }) =>
    table(
      'What there is',
      ['Story', 'Plays alone'],
      rows.map(({ titles, alone }) => [titles.join(', '), String(alone)]),
    ),
};

export const intake: Intake = {
  files: [
    { name: 'eastgate-november.json', read: 38, fresh: 31, known: 7, left: 0 },
    { name: 'mill-lane.json', read: 24, fresh: 22, known: 0, left: 2 },
    { name: 'old-laptop.json', read: 5, fresh: 1, known: 0, left: 4 },
  ],
  problems: [
    {
      file: 'mill-lane.json',
      where: 'records 9 and 17',
      why: 'more votes than people (15 votes, 12 in the room).',
    },
    {
      file: 'old-laptop.json',
      where: 'records 1 to 4',
      why: 'written by a newer version (schema 4; this page reads up to 3). Update here, then bring the file in again.',
    },
  ],
  undo: 'intake',
};

export const kept: readonly Kept[] = [
  {
    id: 'one',
    title: 'It’s Basically Done',
    group: true,
    label: 'Tuesday stand-up',
    started: on(11, 17),
    decisions: 9,
  },
  { id: 'two', title: 'It’s Basically Done', group: false, started: on(11, 16), decisions: 9 },
  { id: 'three', title: 'Got a Minute?', group: true, label: 'Eastgate', started: on(11, 6), decisions: 7 },
];

/** A desk whose answers are those above, and which remembers what it was asked. */
export function deskOf(part: Partial<Desk> = {}): Desk & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const note = <Answer>(what: unknown, answer: Answer): Promise<Answer> => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const out = (plays: number, undo: string): TakenOut => ({ plays, undo });
  return {
    asked,
    open: (demo) => note({ open: demo }, { ...holdings, demo }),
    survey: (filter: Filter) => note({ survey: filter }, { ...survey, filter }),
    raise: (threshold) => note({ raise: threshold }, { ...holdings, threshold }),
    take: (files, progress) => {
      progress(0.5);
      return note({ take: files.map(({ name }) => name) }, intake);
    },
    undo: (token) => note({ undo: token }, true),
    kept: () => Promise.resolve(kept),
    remove: (which) => note({ remove: which }, out(which.of === 'everything' ? 3 : 1, 'deletion')),
    backup: () => note('backup', '{}'),
    decisions: (filter) => note({ decisions: filter }, 'Decision\r\n'),
    close: () => undefined,
    ...part,
  };
}
