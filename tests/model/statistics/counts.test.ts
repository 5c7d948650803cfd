import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/model/statistics/survey.ts';
import { alone, book, room, surveyed, times, wordingAs } from '../../support/stacks.ts';

const BOOK = book('s', 2);
const everything: Filter = { mode: 'both', story: 's' };

describe('the counts of a decision', () => {
  it('take first plays and later plays apart, and a room’s first and last vote', () => {
    const open = surveyed(
      [
        ...times(3, () => alone('s', 'a')),
        alone('s', 'b', { later: true }),
        room('s', [
          [
            [4, 3, 1],
            [2, 3, 3],
            [1, 6, 1],
          ],
        ]),
        room('s', [[[5, 0, 0]]]),
      ],
      [BOOK],
    );
    const tally = open.counting(everything).counts.of('s.d1');
    expect(tally?.slots.map(({ counts }) => [counts.first, counts.later, counts.one, counts.two])).toEqual([
      [3, 0, 9, 1],
      [0, 1, 3, 6],
      [0, 0, 1, 1],
    ]);
    expect(tally?.totals).toEqual({ first: 3, later: 1, alone: 4, one: 13, two: 8, brought: 0 });
    expect(tally?.rooms).toEqual({ one: 2, two: 1, brought: 0 });
  });

  it('take the first answer of a play, whatever it went back to', () => {
    const { play, decisions } = alone('s', 'a');
    const again = decisions.map((row) => ({ ...row, number: 2, attempt: 2, option: 's.d1.b' }));
    const open = surveyed([{ play, decisions: [...decisions, ...again] }], [BOOK]);
    expect(
      open
        .counting(everything)
        .counts.of('s.d1')
        ?.slots.map(({ counts }) => counts.first),
    ).toEqual([1, 0, 0]);
  });

  it('take answers that were brought to a room, decision by decision', () => {
    const { play, decisions } = room('s', [[[5, 0, 0]], [[0, 5, 0]]]);
    const brought = {
      plays: 7,
      options: [
        { option: 's.d1.a', count: 4 },
        { option: 's.d2.c', count: 6 },
        { option: 's.d1.b', count: 3 },
        { option: 'nothing.known', count: 9 },
      ],
    };
    const { counts } = surveyed([{ play: { ...play, brought }, decisions }], [BOOK]).counting(everything);
    expect(counts.of('s.d1')?.slots.map((slot) => slot.counts.brought)).toEqual([4, 3, 0]);
    expect(counts.of('s.d2')?.slots.map((slot) => slot.counts.brought)).toEqual([0, 0, 6]);
    expect(counts.of('s.d1')?.rooms.brought).toBe(1);
  });

  it('keep an older wording apart, whoever chose it, and pool what is worded as now', () => {
    const older = (option: string): string => (option === 's.d1.a' ? 'as it was' : wordingAs(option));
    const then = { fingerprint: 's-then' };
    const open = surveyed(
      [
        ...times(2, () => alone('s', 'a')),
        ...times(3, () => alone('s', 'a', then, older)),
        ...times(4, () => alone('s', 'b', then, older)),
        alone('s', 'c', then, () => undefined),
      ],
      [BOOK],
      { texts: new Map([['as it was', 'Say it as it was.']]) },
    );
    const tally = open.counting(everything).counts.of('s.d1');
    const chosen = tally?.slots.filter(({ option, counts }) => !option.older || counts.first > 0);
    expect(
      chosen?.map(({ option, counts }) => [option.letter, option.older, option.text, counts.first]),
    ).toEqual([
      ['A', false, 'Say a.', 2],
      ['A', true, 'Say it as it was.', 3],
      ['B', false, 'Say b.', 4],
      ['C', false, 'Say c.', 0],
      ['C', true, undefined, 1],
    ]);
    expect(tally?.totals.first).toBe(6);
  });

  it('count a text with its own words where it is asked for', () => {
    const older = (option: string): string => (option === 's.d1.a' ? 'as it was' : wordingAs(option));
    const open = surveyed(
      [
        ...times(12, () => alone('s', 'a')),
        ...times(11, () => alone('s', 'a', { fingerprint: 's-then' }, older)),
      ],
      [BOOK],
    );
    const tally = open.counting({ ...everything, edition: 's-then' }).counts.of('s.d1');
    expect(tally?.slots.map(({ option, counts }) => [option.letter, option.older, counts.first])).toEqual([
      ['A', true, 11],
      ['B', false, 0],
      ['C', false, 0],
    ]);
    expect(tally?.totals.first).toBe(11);
  });

  it('leave out what no book knows, names like __proto__ included', () => {
    const strange = alone('s', 'a');
    const rows = strange.decisions.map((row) => ({ ...row, decision: '__proto__', option: 'constructor' }));
    const open = surveyed([{ ...strange, decisions: rows }, alone('other', 'a'), alone('s', 'a')], [BOOK]);
    expect(open.counting({ mode: 'both' }).counts.of('s.d1')?.totals.first).toBe(1);
    expect(open.counting({ mode: 'both' }).counts.of('__proto__')).toBeUndefined();
  });
});
