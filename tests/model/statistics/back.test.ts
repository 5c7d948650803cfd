import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { backOf } from '../../../src/model/statistics/back.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, times } from '../../support/counted.ts';

const back = (all: readonly Played[]): Finding | undefined => {
  const { grid, counting } = counted(all);
  return backOf(grid, counting);
};

describe('went back', () => {
  it('12 of 30 did, and 7 of them then chose C, the other 5 B', () => {
    const found = back([
      ...times(7, { answers: ['1a', '3a', '3c'] }),
      ...times(5, { answers: ['1a', '3a', '3b'] }),
      ...times(6, { answers: ['1a', '3b'] }),
      ...times(6, { answers: ['1b', '3c'] }),
      ...times(6, { answers: ['1c', '1a', '3b'] }),
    ]);
    expect(found).toMatchObject({
      decision: { id: 'd3' },
      from: '30 plays alone',
      sentence: '“The key” is where people go back: 12 did, and 7 of them then chose C.',
      caution: 'Regret and curiosity look the same from here.',
      bars: [
        { label: 'then C “Two words c.”', count: 7, of: 12, look: { letter: 'C' } },
        { label: 'then something else', count: 5, of: 12, look: 'plain' },
      ],
      own: false,
    });
  });

  it('goes by the last answer, and counts a play once however often it went back', () => {
    const found = back([
      ...times(6, { answers: ['1a', '1b', '1a', '1c'] }),
      ...times(5, { answers: ['1c', '1b'] }),
      ...times(9, { answers: ['1b'] }),
    ]);
    expect(found?.sentence).toBe(
      '“What Dele hears” is where people go back: 11 did, and 6 of them then chose C.',
    );
  });

  it('does not say what was chosen where the rest of them is under five', () => {
    const found = back([
      ...times(6, { answers: ['1a', '1b'] }),
      ...times(4, { answers: ['1b', '1c'] }),
      ...times(5, { answers: ['1c'] }),
      ...times(4, { answers: ['1b'] }),
    ]);
    expect(found?.sentence).toBe('“What Dele hears” is where people go back: 10 did.');
    expect(found?.bars).toMatchObject([{ label: 'went back', count: 10, of: 19, mark: '10 of 19' }]);
  });

  it('is silent where those who did, or those who did not, are under five', () => {
    const went = (did: number, not: number): readonly Played[] => [
      ...times(did, { answers: ['1a', '1b'] }),
      ...times(Math.ceil(not / 2), { answers: ['1b'] }),
      ...times(Math.floor(not / 2), { answers: ['1c'] }),
    ];
    expect(back(went(4, 20))).toBeUndefined();
    expect(back(went(20, 4))).toBeUndefined();
    expect(back(went(5, 10))).toBeDefined();
    expect(back([])).toBeUndefined();
  });
});
