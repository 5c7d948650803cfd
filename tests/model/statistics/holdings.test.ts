import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/model/statistics/disclosure.ts';
import { alone, book, room, surveyed, times } from '../../support/stacks.ts';

const BOOKS = ['r', 's', 't', 'u'].map((story) => book(story, 1));
const solo = (
  story: string,
  count: number,
  started = 0,
): ReturnType<typeof times<ReturnType<typeof alone>>> => times(count, () => alone(story, 'a', { started }));

describe('what there is', () => {
  it('stands by story, with small ones and the next smallest in one row', () => {
    const open = surveyed(
      [
        ...solo('r', 40, 7),
        ...solo('s', 22, 9),
        ...solo('t', 3, 8),
        room('s', [[[5, 5, 5]]], { started: 11 }),
      ],
      BOOKS,
    );
    const { rows, alone, rooms, from, to, enough } = open.holdings();
    expect(rows).toEqual([
      { titles: ['The story r'], alone: 40, rooms: 0, last: 7 },
      { titles: ['The story s', 'The story t'], alone: 25, rooms: 1, last: 11 },
    ]);
    expect({ alone, rooms, from, to, enough }).toEqual({
      alone: 65,
      rooms: 1,
      from: 7,
      to: 11,
      enough: true,
    });
  });

  it('is enough with one meeting, or with five plays alone', () => {
    expect(surveyed([], BOOKS).holdings()).toMatchObject({ enough: false, rows: [], from: 0, to: 0 });
    expect(surveyed(solo('s', 4), BOOKS).holdings()).toMatchObject({ enough: false, alone: 'withheld' });
    expect(surveyed(solo('s', 5), BOOKS).holdings()).toMatchObject({ enough: true, alone: 5 });
    expect(surveyed([room('s', [[[1, 0, 0]]])], BOOKS).holdings().enough).toBe(true);
  });

  it('asks for more where the threshold was raised, and never for less than five', () => {
    expect(surveyed(solo('s', 9), BOOKS, { threshold: 10 }).holdings().alone).toBe('withheld');
    expect(surveyed(solo('s', 4), BOOKS, { threshold: 3 }).holdings()).toMatchObject({
      threshold: 5,
      alone: 'withheld',
    });
  });
});

describe('a list with a total', () => {
  it('folds the small with the next smallest', () => {
    const counts = { steady: 41, cosy: 30, tight: 33, fraying: 4 };
    const folded = fold(Object.entries(counts), ([, count]) => count, 5);
    expect(folded.map(({ items, count }) => [items.map(([name]) => name), count])).toEqual([
      [['steady'], 41],
      [['tight'], 33],
      [['cosy', 'fraying'], 34],
    ]);
  });

  it('never shows one count alone beside those that are shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (counts) => {
        const folded = fold([...counts.entries()], ([, count]) => count, 5);
        expect(folded.flatMap(({ items }) => items).toSorted(([one], [other]) => one - other)).toEqual([
          ...counts.entries(),
        ]);
        for (const { items, count } of folded) {
          if (count !== 'withheld') expect(count).toBeGreaterThanOrEqual(5);
          if (items.some(([, each]) => each < 5)) expect(items.length > 1 || counts.length === 1).toBe(true);
        }
      }),
    );
  });
});
