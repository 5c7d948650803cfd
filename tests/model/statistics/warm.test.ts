import { describe, expect, it } from 'vitest';
import type { Played, PlayRecord } from '../../../src/model/record.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { warmOf } from '../../../src/model/statistics/warm.ts';
import { counted, times } from '../../support/counted.ts';

const told = (
  decision: string,
  now: number,
  late: number,
  account = 0,
): NonNullable<PlayRecord['ledger']>[number] => ({
  decision,
  now: { morale: now, account: 0 },
  late: { morale: late, account },
});

const plays = (
  count: number,
  answer: string,
  ...ledger: NonNullable<PlayRecord['ledger']>
): readonly Played[] => times(count, { play: { ledger }, answers: [answer] });

const warm = (all: readonly Played[]): Finding | undefined => {
  const { grid, counting } = counted(all);
  return warmOf(grid, counting);
};

describe('warm now, late later', () => {
  it('is 12 of 20: 7 took A and 5 took B, warm at once, and it cost morale or accountability later', () => {
    const found = warm([
      ...plays(7, '1a', told('d1', 3, -2)),
      ...plays(5, '1b', told('d1', 1, 0, -4)),
      ...plays(8, '1c', told('d1', -1, 2)),
    ]);
    expect(found).toMatchObject({
      decision: { id: 'd1' },
      from: '20 plays alone',
      sentence: 'At “What Dele hears”, 12 of 20 took a kind answer that came back.',
      caution: 'A pattern the writers built, not a person’s character.',
      own: false,
    });
    expect(found?.bars).toEqual([
      { label: 'A or B: warm now, late later', count: 12, of: 20, mark: '12', look: 'late' },
      { label: 'any other way', count: 8, of: 20, mark: '8', look: 'plain' },
    ]);
  });

  it('is neither what warmed and held, nor what was cold and cost', () => {
    expect(
      warm([
        ...plays(9, '1a', told('d1', 3, 1)),
        ...plays(9, '1b', told('d1', -3, -2)),
        ...plays(9, '1c', told('d1', 0, -2)),
      ]),
    ).toBeUndefined();
  });

  it('counts only what stands, in plays whose ledger tells of it', () => {
    const found = warm([
      ...times(6, { play: { ledger: [told('d1', 3, -2)] }, answers: ['1b', '1a'] }),
      ...plays(6, '1c', told('d1', -1, 0)),
      ...times(6, { answers: ['1a'] }),
    ]);
    expect(found?.sentence).toBe('At “What Dele hears”, 6 of 12 took a kind answer that came back.');
  });

  it('tells of the decision with the greater share', () => {
    const found = warm([
      ...plays(6, '1a', told('d1', 3, -2)),
      ...plays(7, '1b', told('d1', -1, 0)),
      ...plays(7, '1c', told('d1', -1, 0)),
      ...plays(9, '3a', told('d3', 3, -2)),
      ...plays(5, '3b', told('d3', -1, 0)),
      ...plays(6, '3c', told('d3', -1, 0)),
    ]);
    expect(found?.decision?.id).toBe('d3');
  });

  it('is silent where either part is under five', () => {
    const with4and5 = (late: number, other: number): readonly Played[] => [
      ...plays(late, '1a', told('d1', 3, -2)),
      ...plays(other, '1c', told('d1', -1, 0)),
    ];
    expect(warm(with4and5(4, 9))).toBeUndefined();
    expect(warm(with4and5(9, 4))).toBeUndefined();
    expect(
      warm([
        ...plays(10, '1a', told('d1', 3, -2)),
        ...plays(10, '1b', told('d1', 3, -2)),
        ...plays(3, '1c', told('d1', 3, -2)),
        ...plays(3, '1c', told('d1', 3, 2)),
      ]),
    ).toBeUndefined();
    expect(warm([])).toBeUndefined();
  });

  it('is silent where its sum would give away what the mix withholds: 4 took B', () => {
    expect(
      warm([
        ...plays(9, '1a', told('d1', 3, -2)),
        ...plays(4, '1b', told('d1', 3, -2)),
        ...plays(30, '1c', told('d1', -1, 0)),
      ])?.sentence,
    ).toBe('At “What Dele hears”, 13 of 43 took a kind answer that came back.');
    expect(
      warm([
        ...plays(9, '1a', told('d1', 3, -2)),
        ...plays(4, '1b', told('d1', -1, 0)),
        ...plays(30, '1c', told('d1', -1, 0)),
      ]),
    ).toBeUndefined();
  });
});
