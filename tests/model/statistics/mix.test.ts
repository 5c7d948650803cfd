import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import type { Mix } from '../../../src/model/statistics/survey.ts';
import { alone, book, room, surveyed, times } from '../../support/stacks.ts';

const mixOf = (all: readonly Played[], options = 3): Mix | undefined =>
  surveyed(all, [book('s', 1, options)]).survey({ mode: 'both', story: 's' }).mixes[0];

const answers = (counts: Readonly<Record<string, number>>): readonly Played[] =>
  Object.entries(counts).flatMap(([answer, count]) => times(count, () => alone('s', answer)));

describe('the option mix', () => {
  it('tells every count that is large enough, under its decision’s name and time', () => {
    const mix = mixOf(answers({ a: 9, b: 7, c: 5 }));
    expect(mix?.decision.name).toBe('Question 1');
    expect(mix?.when).toBe('Tuesday 1:00, as Gus');
    expect(mix?.columns).toEqual([{ series: 'first', total: 21 }]);
    expect(mix?.rows.map(({ counts }) => counts.first)).toEqual([9, 7, 5]);
    expect(mix?.folds).toEqual([]);
  });

  it('withholds a count under five and the next smallest with it, and tells their sum', () => {
    const mix = mixOf([room('s', [[[12, 4, 15, 3]]])], 4);
    expect(mix?.columns).toEqual([{ series: 'one', total: 34, rooms: 1 }]);
    expect(mix?.rows.map(({ counts }) => counts.one)).toEqual([12, 'withheld', 15, 'withheld']);
    expect(mix?.folds).toEqual([{ series: 'one', letters: ['B', 'D'], together: 7 }]);
  });

  it('withholds a zero like any small count: beside a total it would be found', () => {
    const mix = mixOf(answers({ a: 12, b: 8 }));
    expect(mix?.rows.map(({ counts }) => counts.first)).toEqual([12, 'withheld', 'withheld']);
    expect(mix?.folds).toEqual([{ series: 'first', letters: ['B', 'C'], together: 8 }]);
  });

  it('does not tell a total that leaves only a small rest', () => {
    const mix = mixOf(answers({ a: 12, b: 2, c: 1 }));
    const told = [mix?.columns[0]?.total, mix?.rows[0]?.counts.first];
    expect(told).toContain('withheld');
  });
});

describe('the sentence of a mix', () => {
  it('says what comes first, and "most" only above half', () => {
    expect(mixOf(answers({ a: 9, b: 7, c: 6 }))?.sentence).toBe('Alone, A comes first: 9 of 22.');
    expect(mixOf(answers({ a: 9, b: 12, c: 2 }))?.sentence).toBe('Alone, most begin with B: 12 of 23.');
  });

  it('says where two are level, and where no answer has a third', () => {
    expect(mixOf(answers({ a: 8, b: 8, c: 5 }))?.sentence).toBe('Alone, A and B draw level, 8 each.');
    const even = [
      ...times(7, () => 'a'),
      ...times(6, () => 'b'),
      ...times(6, () => 'c'),
      ...times(5, () => 'd'),
    ];
    const rooms = [[7, 6, 6, 5]];
    expect(even).toHaveLength(24);
    expect(mixOf([room('s', [rooms])], 4)?.sentence).toBe('In rooms, no answer has a third of the votes.');
  });

  it('sets rooms beside people alone, and says what talk did', () => {
    const people = answers({ a: 9, b: 7, c: 6 });
    const said = (rounds: readonly (readonly number[])[]): string | undefined =>
      mixOf([...people, room('s', [rounds])])?.sentence;
    const first = 'Alone, A comes first: 9 of 22.';
    expect(said([[5, 6, 9]])).toBe(`${first} Rooms lean to C: 9 of 20.`);
    expect(said([[9, 6, 5]])).toBe(`${first} Rooms lean to A too: 9 of 20.`);
    expect(
      said([
        [5, 6, 9],
        [5, 5, 10],
      ]),
    ).toBe(`${first} Rooms lean to C, and talk leans them further.`);
    expect(
      said([
        [5, 6, 9],
        [5, 10, 5],
      ]),
    ).toBe(`${first} Rooms lean to C, and talk leads them to B.`);
    expect(
      said([
        [5, 5, 10],
        [5, 6, 9],
      ]),
    ).toBe(`${first} Rooms lean to C, and talk leans them back.`);
  });

  it('says nothing of what is withheld', () => {
    expect(mixOf(answers({ a: 2, b: 1 }))?.sentence).toBe('Too few answers to tell yet.');
  });
});
