import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { headline } from '../../../src/model/statistics/findings.ts';
import { partsOf } from '../../../src/model/statistics/parts.ts';
import type { Filter, Finding } from '../../../src/model/statistics/survey.ts';
import { counted, day, room, times, voted } from '../../support/counted.ts';

const ROOM = room([
  voted('1a', [
    [8, 4, 1],
    [7, 6, 0],
  ]),
]);

const BACK = [
  ...times(9, { answers: ['1a', '1c'] }),
  ...times(6, { answers: ['1b', '1a'] }),
  ...times(9, { answers: ['1c'] }),
];

const found = (all: readonly Played[], filter?: Filter): readonly Finding[] => {
  const { counting } = counted(all, filter ? { filter } : {});
  return partsOf(day).findings(counting, counting);
};

describe('the findings', () => {
  it('are those there are, a room’s first', () => {
    expect(found([ROOM, ...BACK]).map(({ kind }) => kind)).toEqual(['closest', 'talk', 'back']);
    expect(found([])).toEqual([]);
  });

  it('are found under a filter of all stories as under that of one', () => {
    expect(found([ROOM, ...BACK], { mode: 'both' })).toEqual(found([ROOM, ...BACK]));
  });

  it('are those of rooms, or of plays alone, where only these are asked for', () => {
    expect(found([ROOM, ...BACK], { mode: 'solo', story: 's2' }).map(({ kind }) => kind)).toEqual(['back']);
    expect(found([ROOM, ...BACK], { mode: 'group', story: 's2' }).every(({ own }) => own)).toBe(true);
  });

  it('are of the whole time where they are about plays alone, and say so, whatever part of it is asked for', () => {
    const whole = counted([ROOM, ...BACK]).counting;
    const part = { ...counted([ROOM]).counting, filter: { mode: 'both', story: 's2', since: 1 } as const };
    const [back] = partsOf(day)
      .findings(part, whole)
      .filter(({ kind }) => kind === 'back');
    expect(back?.from).toBe('24 plays alone, from the beginning');
  });

  it('lead with the closest call where there was a room', () => {
    expect(headline(found([ROOM, ...BACK]))?.kind).toBe('closest');
  });

  it('lead with what stands out most where there was none', () => {
    const warm = times(14, {
      play: {
        ledger: [{ decision: 'd1', now: { morale: 2, account: 0 }, late: { morale: -3, account: 0 } }],
      },
      answers: ['1a'],
    });
    const cold = times(6, {
      play: {
        ledger: [{ decision: 'd1', now: { morale: -1, account: 0 }, late: { morale: 0, account: 0 } }],
      },
      answers: ['1c'],
    });
    const all = found([...warm, ...cold, ...times(6, { answers: ['1b', '1c'] })]);
    expect(all.map(({ kind }) => kind)).toEqual(['warm', 'back']);
    expect(headline(all)?.kind).toBe('warm');
    expect(headline([])).toBeUndefined();
  });

  it('use no word of a test or an exam', () => {
    for (const { sentence, caution } of found([ROOM, ...BACK])) {
      expect(`${sentence} ${caution}`).not.toMatch(/missed|failed|percent|score|correct/);
    }
  });
});

it('without a story there is no flow, no course and no ending', () => {
  const { counting } = counted(BACK);
  const parts = partsOf(day);
  expect(parts.courses(counting)).toHaveLength(2);
  const { book: _, ...rest } = counting;
  const none = { ...rest, book: undefined };
  expect([parts.flow(none), parts.courses(none), parts.endings(none)]).toEqual([undefined, [], undefined]);
});
