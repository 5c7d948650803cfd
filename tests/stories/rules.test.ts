import { expect, it } from 'vitest';
import type { Share, StoryReport } from '../../src/build/stories/report.ts';
import { shelfReport } from '../../src/build/stories/rules.ts';
import type { StoryCard } from '../../src/model/papers.ts';
import { TALKS } from '../../src/model/cues.ts';
import { card } from '../support/ending.ts';

const share: Share = {
  decisions: [1, 2, 3].map((number) => ({ id: `d${number}`, talk: 'buck', lead: 1 })),
  options: [
    { id: 'a', words: 8, account: 2 },
    { id: 'b', words: 12, account: -2 },
    { id: 'c', words: 8, account: -2 },
    { id: 'd', words: 12, account: 2 },
  ],
  greedy: 'tight',
  keys: ['heard'],
};

const report = (id: string, changed: Partial<Share> = {}): StoryReport => ({
  id,
  title: id,
  seconds: 1,
  rows: [],
  findings: [],
  share: { ...share, ...changed },
});

const cards: readonly StoryCard[] = ['s1', 's2', 's3', 's4'].map((id) => ({
  ...card,
  id,
  decisions: TALKS.map((talk) => ({ id: `${id}.${talk}`, name: talk, talk, core: false })),
}));

const four = (changed: Partial<Share> = {}): readonly StoryReport[] =>
  cards.map(({ id }) => report(id, changed));

const found = (stories: readonly StoryReport[], shelf = cards): readonly string[] =>
  shelfReport(stories, shelf, { heard: 'He was heard.' }).findings.map(({ text }) => text);

it('finds nothing on a shelf that keeps the rules', () => {
  expect(found(four())).toEqual([]);
});

it('lets one option lead at a third of the decisions, and not at more', () => {
  const [plain, wide] = [share.decisions, share.decisions.map((decision) => ({ ...decision, lead: 3.5 }))];
  const leading = (count: number): readonly StoryReport[] =>
    cards.map(({ id }, index) => report(id, { decisions: index < count ? wide : plain }));
  expect(found(leading(1))).toEqual([]);
  expect(found(leading(2))).toEqual([
    expect.stringMatching(/leads by more than 3 at 6 decisions.*At most 4/),
  ]);
});

it('lets the largest sum end Steady in two of four', () => {
  const steady = (count: number): readonly StoryReport[] =>
    cards.map(({ id }, index) => report(id, index < count ? { greedy: 'steady' } : {}));
  expect(found(steady(2))).toEqual([]);
  expect(found(steady(3))).toEqual([expect.stringMatching(/ends Steady in s1, s2, s3/)]);
});

it('sees that long options are the answerable ones', () => {
  const telling = share.options.map((option) => ({ ...option, words: 10 + option.account }));
  expect(found(four({ options: telling }))).toEqual([
    expect.stringMatching(/tells its accountability \(correlation 1\.00\). Make some strict ones shorter/),
  ]);
});

it('wants every talking point in two decisions', () => {
  const [first, second, third, fourth] = cards.map((each) => ({
    ...each,
    decisions: each.decisions.filter(({ talk }) => talk !== 'feedback'),
  }));
  const shelf = [first, second, third, fourth].flatMap((each) => each ?? []);
  expect(found(four(), shelf)).toEqual(['In fewer than 2 decisions: feedback.']);
});

it('judges our four together whatever a fifth story does, and waits while one of them is missing', () => {
  const fifth = report('ours', {
    greedy: 'steady',
    decisions: share.decisions.map((each) => ({ ...each, lead: 30 })),
  });
  expect(found([...four(), fifth])).toEqual([]);
  const three = four({ greedy: 'steady' }).slice(0, 3);
  expect(found(three)).toEqual([]);
  expect(shelfReport(three, cards, {}).rows[0]?.text).toMatch(/^not yet: 3 of 4/);
});

it('knows a sentence that no story uses, once every story can be played', () => {
  expect(found(four({ keys: [] }))).toEqual(['No story uses "heard".']);
  const { share: _none, ...broken } = report('s4');
  expect(found([...four({ keys: [] }).slice(0, 3), broken])).toEqual([]);
});
