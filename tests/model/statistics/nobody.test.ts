import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { nobodyOf } from '../../../src/model/statistics/nobody.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, room, times } from '../../support/counted.ts';

const nobody = (all: readonly Played[]): Finding | undefined => {
  const { grid, counting } = counted(all);
  return nobodyOf(grid, counting);
};

const answered = (a: number, b: number, c: number, decision = 1): readonly Played[] => [
  ...times(a, { answers: [`${decision}a`] }),
  ...times(b, { answers: [`${decision}b`] }),
  ...times(c, { answers: [`${decision}c`] }),
];

describe('nobody’s road', () => {
  it('is an option that 7 of 160 took: 4.4 in 100', () => {
    expect(nobody(answered(83, 70, 7))).toMatchObject({
      decision: { id: 'd1' },
      about: 'What Dele hears',
      from: '160 plays alone',
      sentence: 'Nobody’s road: one option hardly anyone takes.',
      caution: 'Look at the text first. It does not mean the option is wrong.',
      bars: [{ label: 'What Dele hears: C “Two words c.”', count: 7, of: 160, mark: '7 of 160' }],
      own: false,
    });
  });

  it('begins just under 5 in 100: 6 of 121, and not 6 of 120', () => {
    expect(nobody(answered(60, 55, 6))).toMatchObject({ bars: [{ mark: '6 of 121' }] });
    expect(nobody(answered(60, 54, 6))).toBeUndefined();
  });

  it('is said only over 100 plays', () => {
    expect(nobody(answered(50, 45, 4))).toBeUndefined();
    expect(nobody(answered(50, 46, 4))).toBeDefined();
    expect(nobody([])).toBeUndefined();
  });

  it('tells no count that is withheld: not that of 3, nor that it was nobody, nor the one hidden beside it', () => {
    const marks = (all: readonly Played[]): readonly string[] | undefined =>
      nobody(all)?.bars.map(({ mark }) => mark);
    expect(marks(answered(95, 3, 2))).toEqual(['fewer than 5 of 100', 'fewer than 5 of 100']);
    expect(marks(answered(60, 40, 0))).toEqual(['fewer than 5 of 100']);
    expect(marks(answered(150, 7, 3))).toEqual(['fewer than 8 of 160', 'fewer than 8 of 160']);
  });

  it('gives away no number of plays to which the option was not offered', () => {
    const few = ['d1.a', 'd1.b'];
    const found = nobody([
      ...answered(60, 44, 5),
      ...times(3, { answers: [['1a', { offered: few, wordings: few.map((id) => `w.${id}`) }]] }),
    ]);
    expect(found?.bars).toMatchObject([{ mark: 'fewer than 5 in 100', count: 5, of: 100 }]);
  });

  it('counts options, and names the decisions that they belong to', () => {
    expect(nobody([...answered(90, 90, 6), ...answered(90, 90, 6, 3)])).toMatchObject({
      about: 'What Dele hears · The key',
      sentence: 'Nobody’s road: two options hardly anyone takes.',
    });
  });

  it('is about first answers, alone', () => {
    expect(
      nobody([
        ...times(60, { answers: ['1a', '1c'] }),
        ...times(60, { answers: ['1b'] }),
        ...Array.from({ length: 50 }, () => room(['1c'])),
      ])?.bars.map(({ label }) => label),
    ).toEqual(['What Dele hears: C “Two words c.”']);
  });

  it('leaves out what was on offer in other words', () => {
    const then = { wordings: ['w.d1.a', 'w.d1.b', 'old'] };
    const older = times(100, { play: { fingerprint: 'then' }, answers: [['1a', then]] });
    expect(nobody([...older, ...answered(40, 40, 3)])).toBeUndefined();
  });
});
