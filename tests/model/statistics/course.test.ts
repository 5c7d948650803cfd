import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { coursesOf } from '../../../src/model/statistics/course.ts';
import type { Course } from '../../../src/model/statistics/survey.ts';
import { type Answer, counted, times } from '../../support/counted.ts';

const courses = (all: readonly Played[]): readonly Course[] => {
  const { grid, counting } = counted(all);
  return coursesOf(grid, counting);
};

/** Plays whose morale was so after the first and after the last decision; accountability the same. */
const went = (count: number, ...morale: readonly number[]): readonly Played[] =>
  times(count, {
    answers: morale.map((value, index): Answer => [
      `${index + 1}a`,
      { after: { morale: value, account: value } },
    ]),
  });

const saying = (all: readonly Played[]): string | undefined => courses(all)[0]?.sentence;

describe('the meters’ course', () => {
  it('has the middle and the quartiles: of 40, 44, 48, 52 and 60 these are 44, 48 and 52', () => {
    const [morale] = courses([40, 44, 48, 52, 60].flatMap((value) => went(1, value)));
    expect(morale).toMatchObject({
      meter: 'morale',
      plays: 5,
      marks: [
        { name: 'Start', low: 50, median: 50, high: 50 },
        { name: 'What Dele hears', low: 44, median: 48, high: 52 },
      ],
      caution: 'The meters belong to the branch in the story, not to the people who played it.',
    });
  });

  it('lies between two plays where there is none in the middle: of 40, 44, 50, 52, 54 and 60 it is 51', () => {
    const [morale] = courses([40, 44, 50, 52, 54, 60].flatMap((value) => went(1, value)));
    expect(morale?.marks[1]).toMatchObject({ low: 45.5, median: 51, high: 53.5 });
  });

  it('is told in the words of the bands: where it stays, and where it ends', () => {
    expect(saying(went(5, 50, 52, 51))).toBe('Morale stays at “getting by” from the start to the end.');
    expect(saying(went(5, 50, 52, 66))).toBe(
      'Morale stays at “getting by” till “The key” and ends at “warm”.',
    );
    expect(saying(went(5, 50, 52, 57))).toBe(
      'Morale stays at “getting by” till “The key” and ends at the edge of “warm”.',
    );
    expect(saying(went(5, 50, 60, 52))).toBe(
      'Morale starts and ends at “getting by”, by way of “warm” at “June knows”.',
    );
    expect(saying([...went(3, 40), ...went(3, 50), ...went(3, 60)])).toBe(
      'Morale spreads: half of all plays end between “guarded” and “warm”.',
    );
  });

  it('never says a number', () => {
    for (const { sentence } of courses([...went(4, 50, 20, 90), ...went(4, 10, 30, 70)])) {
      expect(sentence).not.toMatch(/\d/);
    }
  });

  it('follows what stands, and not what was taken back', () => {
    const answers: readonly Answer[] = [
      ['1a', { after: { morale: 90, account: 90 } }],
      ['1b', { after: { morale: 40, account: 60 } }],
    ];
    const [morale, account] = courses(times(5, { answers }));
    expect(morale?.marks[1]?.median).toBe(40);
    expect(account?.marks[1]?.median).toBe(60);
  });

  it('leaves out what fewer than five plays came to', () => {
    expect(courses([...went(4, 50), ...went(4, 50, 50)])[0]?.marks).toHaveLength(2);
    expect(courses(went(4, 50))).toEqual([]);
    expect(courses([])).toEqual([]);
  });
});
