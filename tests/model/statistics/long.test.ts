import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { longOf } from '../../../src/model/statistics/long.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, room, times } from '../../support/counted.ts';

const long = (all: readonly Played[]): Finding | undefined => {
  const { grid, counting } = counted(all);
  return longOf(grid, counting);
};

/** Plays that looked at a decision for so many seconds each. */
const looked = (decision: number, ...seconds: readonly number[]): readonly Played[] =>
  seconds.flatMap((each) => times(1, { answers: [[`${decision}a`, { milliseconds: each * 1000 }]] }));

describe('long looks', () => {
  it('are medians over words: three options of three words, 9 in all; 9 s is a second a word', () => {
    const found = long([...looked(1, 1.8, 9, 9, 18, 90), ...looked(3, 3.6, 3.6, 4.5, 5.4, 90)]);
    expect(found).toMatchObject({
      decision: { id: 'd1' },
      from: 'plays alone, first answers',
      sentence: 'People alone look longest at “What Dele hears”: about 10 seconds for every ten words.',
      caution: 'Slow is not bad.',
      bars: [
        { label: 'What Dele hears', count: 1000, mark: '10 seconds for ten words', look: 'ink' },
        { label: 'The key', count: 500, mark: '5 seconds for ten words', look: 'plain' },
      ],
      own: false,
    });
  });

  it('leave out what took longer than three minutes, answers after going back, and rooms', () => {
    const found = long([
      ...looked(1, 9, 9, 9, 9, 9, 181, 200, 400, 500, 600, 700),
      ...looked(3, 4.5, 4.5, 4.5, 4.5, 4.5),
      ...times(9, { answers: ['3a', ['3b', { milliseconds: 170_000 }]] }),
      ...Array.from({ length: 9 }, () => room([['3a', { milliseconds: 170_000 }]])),
    ]);
    expect(found?.bars.map(({ count }) => count)).toEqual([1000, 500]);
  });

  it('count the words that were on offer, not those that could have been', () => {
    const one = { offered: ['d3.a'], wordings: ['w.d3.a'], milliseconds: 6_000 };
    const found = long([...looked(1, 9, 9, 9, 9, 9), ...times(5, { answers: [['3a', one]] })]);
    expect(found?.decision?.id).toBe('d3');
    expect(found?.bars[0]?.count).toBe(2000);
  });

  it('need two decisions with five looks each', () => {
    expect(long(looked(1, 9, 9, 9, 9, 9))).toBeUndefined();
    expect(long([...looked(1, 9, 9, 9, 9, 9), ...looked(3, 9, 9, 9, 9)])).toBeUndefined();
    expect(long([])).toBeUndefined();
  });
});
