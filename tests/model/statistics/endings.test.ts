import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { endingsOf } from '../../../src/model/statistics/endings.ts';
import type { Book, Endings } from '../../../src/model/statistics/survey.ts';
import { BOOK, counted, room, times } from '../../support/counted.ts';

const ended = (bay: number, chairs: number, form: number, runs: number): readonly Played[] =>
  Object.entries({ bay, chairs, form, runs }).flatMap(([ending, count]) =>
    times(count, { play: { ended: 9_000, ending }, answers: ['1a'] }),
  );

const endings = (all: readonly Played[], book: Book = BOOK): Endings | undefined => {
  const { grid, counting } = counted(all, { book });
  return endingsOf(grid, counting);
};

const CHANCE: Book = {
  ...BOOK,
  chance: { plays: 1_000, endings: { bay: 300, chairs: 100, form: 350, runs: 250 } },
};

describe('endings', () => {
  it('stand beside chance: 12 of 40 in Small Chairs, where 100 of 1,000 by chance would be 4', () => {
    expect(endings(ended(14, 12, 7, 7), CHANCE)).toEqual({
      plays: 40,
      rows: [
        { titles: ['One Bay'], count: 14, chance: 12 },
        { titles: ['Small Chairs'], count: 12, chance: 4 },
        { titles: ['Form B'], count: 7, chance: 14 },
        { titles: ['Runs Itself'], count: 7, chance: 10 },
      ],
      sentence: 'Small Chairs came up 12 times; chance alone would give 4.',
      caution: 'Compare with chance first.',
    });
  });

  it('that too few came to are told together, with the next smallest', () => {
    const found = endings(ended(20, 10, 6, 3), CHANCE);
    expect(found?.rows.map(({ titles, count }) => [titles, count])).toEqual([
      [['One Bay'], 20],
      [['Small Chairs'], 10],
      [['Form B', 'Runs Itself'], 9],
    ]);
  });

  it('of chance are whole plays that add up to as many', () => {
    const third: Book = { ...BOOK, chance: { plays: 3, endings: { bay: 1, chairs: 1, form: 1 } } };
    const chances = endings(ended(5, 5, 5, 5), third)?.rows.map(({ chance }) => chance);
    expect(chances).toEqual([7, 7, 6, 0]);
  });

  it('say which comes first where chance is not known; most only above half', () => {
    expect(endings(ended(9, 6, 5, 5))?.sentence).toBe('One Bay comes first: 9 of 25.');
    expect(endings(ended(16, 5, 5, 5))?.sentence).toBe('Most plays end with One Bay: 16 of 31.');
    expect(endings(ended(15, 5, 5, 5))?.sentence).toBe('One Bay comes first: 15 of 30.');
  });

  it('are all one where each alone would be too few, and none under five plays', () => {
    const few = endings(ended(2, 1, 1, 1));
    expect(few?.rows).toHaveLength(1);
    expect(few?.sentence).toBe('5 plays came to an ending, too few of each to tell apart.');
    expect(endings(ended(4, 0, 0, 0))).toBeUndefined();
    expect(endings([])).toBeUndefined();
  });

  it('are those of plays alone that came to one the book knows', () => {
    const found = endings([
      ...ended(6, 6, 6, 6),
      ...times(9, { answers: ['1a'] }),
      ...times(9, { play: { ended: 9_000, ending: '__proto__' }, answers: ['1a'] }),
      ...times(9, { play: { story: 's1', ended: 9_000, ending: 'bay' }, answers: [] }),
      ...Array.from({ length: 9 }, () => room(['1a'], { ended: 9_000, ending: 'bay' })),
    ]);
    expect(found?.plays).toBe(24);
  });
});
