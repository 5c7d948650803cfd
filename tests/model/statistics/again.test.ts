import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { againOf } from '../../../src/model/statistics/again.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, times } from '../../support/counted.ts';

const again = (all: readonly Played[]): Finding | undefined => {
  const { grid, counting } = counted(all);
  return againOf(grid, counting);
};

const answered = (decision: number, later: boolean, a: number, b: number, c: number): readonly Played[] =>
  Object.entries({ a, b, c }).flatMap(([letter, count]) =>
    times(count, { play: { later }, answers: [`${decision}${letter}`] }),
  );

describe('first and later plays', () => {
  it('differ most on A: 12 of 24 at first, 50 in 100, and 6 of 30 later, 20 in 100', () => {
    const found = again([...answered(1, false, 12, 6, 6), ...answered(1, true, 6, 12, 12)]);
    expect(found).toMatchObject({
      decision: { id: 'd1' },
      about: 'What Dele hears: A “Two words a.”',
      from: 'first and later plays',
      sentence: 'The second time round, fewer begin with A.',
      caution: 'A change is not an improvement by itself.',
      bars: [
        { label: 'first plays: 12 of 24', count: 12, of: 24, mark: '50 in 100' },
        { label: 'later plays: 6 of 30', count: 6, of: 30, mark: '20 in 100' },
      ],
      own: false,
    });
  });

  it('are compared at core decisions, whichever differs most', () => {
    const all = [
      ...answered(1, false, 10, 10, 10),
      ...answered(1, true, 6, 12, 12),
      ...answered(2, false, 20, 5, 5),
      ...answered(2, true, 5, 5, 20),
      ...answered(3, false, 8, 8, 8),
      ...answered(3, true, 5, 5, 15),
    ];
    expect(again(all)?.sentence).toBe('The second time round, more take C at “The key”.');
  });

  it('take 20 plays each to be compared', () => {
    expect(again([...answered(1, false, 14, 5, 0), ...answered(1, true, 5, 15, 5)])).toBeUndefined();
    expect(again([...answered(1, false, 10, 5, 5), ...answered(1, true, 5, 5, 10)])).toBeDefined();
    expect(again([...answered(1, false, 10, 5, 5), ...answered(1, true, 5, 5, 9)])).toBeUndefined();
    expect(again([])).toBeUndefined();
  });

  it('are not compared by counts that are withheld, nor where they hardly differ', () => {
    expect(
      again([...answered(1, false, 4, 4, 22), ...answered(1, true, 12, 12, 6)])?.bars.every(
        ({ count }) => count > 4,
      ) ?? true,
    ).toBe(true);
    expect(again([...answered(1, false, 10, 10, 10), ...answered(1, true, 11, 10, 9)])).toBeUndefined();
  });
});
