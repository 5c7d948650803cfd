import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { itemsOf, type Occasion, reportOf } from '../../../src/model/statistics/report.ts';
import type { Survey } from '../../../src/model/statistics/survey.ts';
import { BOOK, counted, room, times, voted } from '../../support/counted.ts';

const surveyOf = (all: readonly Played[]): Survey => counted(all).survey;

const OCCASION: Occasion = {
  title: BOOK.title,
  from: 4,
  to: 17,
  day: (at) => `${at} September`,
  threshold: 5,
  question: ({ id }) => `What about ${id}?`,
};

const PLAYS = [
  ...times(9, { play: { ended: 9_000, ending: 'bay' }, answers: ['1a', '1c'] }),
  ...times(6, { play: { ended: 9_000, ending: 'form' }, answers: ['1b', '1a'] }),
  ...times(9, { play: { ended: 9_000, ending: 'chairs' }, answers: ['1c'] }),
];
const ROOM = room([
  voted('1a', [
    [9, 3, 1],
    [7, 6, 0],
  ]),
]);

describe('the report for the head of branch', () => {
  it('says what was played, how often and when', () => {
    const said = (survey: Partial<Survey>, occasion: Partial<Occasion> = {}): string =>
      reportOf({ ...surveyOf([...PLAYS, ROOM]), ...survey }, { ...OCCASION, ...occasion }).lead;
    expect(said({})).toBe(
      'Basically Done, played alone 24 times and by one room between 4 September and 17 September.',
    );
    expect(said({ rooms: 3, alone: 0 })).toBe(
      'Basically Done, played by three rooms between 4 September and 17 September.',
    );
    expect(said({ alone: 'withheld', rooms: 0 }, { from: 17 })).toBe(
      'Basically Done, played alone a few times on 17 September.',
    );
    expect(said({ filter: { mode: 'both', since: 9 } })).toContain('between 9 September and 17 September');
  });

  it('shows no count of a room: nearly even, for 7 to 6', () => {
    const report = reportOf(surveyOf([ROOM, ...PLAYS]), OCCASION);
    expect(report.items.map(({ title }) => title)).toEqual([
      'Alone, A and C draw level at “What Dele hears”: 9 each.',
      '“What Dele hears” is where people go back: 15 did, and 9 of them then chose C.',
      'A room was nearly even on “What Dele hears”.',
    ]);
    expect(report.items[0]?.mix?.columns.map(({ series }) => series)).toEqual(['first']);
    expect(Object.keys(report.items[0]?.mix?.rows[0]?.counts ?? {})).toEqual(['first']);
    expect(itemsOf(surveyOf([ROOM, ...PLAYS])).slice(2)).toEqual([
      {
        id: 'closest',
        title: 'A room was nearly even on “What Dele hears”.',
        from: 'one room',
        caution: 'A split is not confusion. Both sides saw something.',
        bars: [],
      },
      {
        id: 'talk',
        title: 'Talk moved votes on “What Dele hears”, most of all to B.',
        from: 'one room',
        caution: 'Moving to the majority may be conformity.',
        bars: [],
      },
    ]);
  });

  it('begins with the first decision: alone at first and later, and in rooms where there were several', () => {
    const alone = (later: boolean, a: number, b: number, c: number): readonly Played[] =>
      Object.entries({ a, b, c }).flatMap(([letter, count]) =>
        times(count, { play: { later }, answers: [`1${letter}`] }),
      );
    const solo = [...alone(false, 20, 14, 12), ...alone(true, 6, 9, 25)];
    const title = (...rooms: readonly Played[]): string | undefined =>
      itemsOf(surveyOf([...solo, ...rooms]))[0]?.title;
    expect(title()).toBe(
      'Alone, A comes first at “What Dele hears”: 20 of 46. Later plays lean to C: 25 of 40.',
    );
    expect(title(ROOM)).toBe(title());
    expect(
      title(
        ...Array.from({ length: 3 }, () =>
          room([
            voted('1a', [
              [6, 6, 6],
              [5, 6, 8],
            ]),
          ]),
        ),
      ),
    ).toBe(
      'Alone, A comes first at “What Dele hears”: 20 of 46. Later plays lean to C: 25 of 40. Rooms lean to C: 24 of 57 votes.',
    );
  });

  it('says level, nearly even or split', () => {
    const words = (...counts: readonly number[]): string | undefined =>
      reportOf(surveyOf([room([voted('1a', [counts])])]), OCCASION).next?.words;
    expect(words(6, 6, 1)).toBe('A room was level between A and B.');
    expect(words(7, 6, 0)).toBe('A room was nearly even between A and B.');
    expect(words(8, 4, 2)).toBe('A room was split between A and B.');
  });

  it('says where to talk next, with the debrief’s question', () => {
    const { next } = reportOf(surveyOf([ROOM, ...PLAYS]), OCCASION);
    expect(next).toMatchObject({ decision: { id: 'd1' }, question: 'What about d1?' });
    expect(reportOf(surveyOf(PLAYS), OCCASION).next?.words).toContain('is where people go back');
    expect(reportOf(surveyOf([]), OCCASION).next).toBeUndefined();
    expect(reportOf(surveyOf(PLAYS), { ...OCCASION, question: () => undefined }).next).not.toHaveProperty(
      'question',
    );
  });

  it('takes what was picked of what there is', () => {
    const survey = surveyOf([ROOM, ...PLAYS]);
    expect(itemsOf(survey).map(({ id }) => id)).toEqual(['mix', 'back', 'closest', 'talk']);
    const { items } = reportOf(survey, { ...OCCASION, picked: ['closest', 'long'] });
    expect(items.map(({ id }) => id)).toEqual(['closest']);
  });

  it('has how it ended, and what is withheld at its foot', () => {
    const report = reportOf(surveyOf(PLAYS), OCCASION);
    expect(report.endings?.plays).toBe(24);
    expect(report.foot).toContain('Counts under five are withheld');
    expect(report.heading).toBe('What we do alone');
  });
});
