import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { flowOf } from '../../../src/model/statistics/flow.ts';
import type { Book, Flow } from '../../../src/model/statistics/survey.ts';
import { type Answer, BOOK, counted, room, times } from '../../support/counted.ts';

const flow = (all: readonly Played[], book: Book = BOOK): Flow | undefined => {
  const { grid, counting } = counted(all, { book });
  return flowOf(grid, counting);
};

/** So many plays that answered so, and came to an ending. */
const went = (count: number, ending: string | undefined, ...answers: readonly string[]): readonly Played[] =>
  times(count, { play: ending === undefined ? {} : { ended: 9_000, ending }, answers });

const links = (found: Flow | undefined): readonly string[] =>
  found?.links.map(({ from, to, count }) => `${from} to ${to}: ${count}`) ?? [];

const ALL: readonly Played[] = [
  ...went(12, 'bay', '1a', '2a', '3a'),
  ...went(6, 'chairs', '1a', '2a', '3b'),
  ...went(7, 'form', '1b', '2a', '3b'),
  ...went(5, 'runs', '1b', '2b', '3c'),
  ...went(9, 'bay', '1c', '2b', '3c'),
];

describe('the flow', () => {
  it('goes from one core decision to the next and to the ending: 39 plays, two steps each', () => {
    const found = flow(ALL);
    expect(found?.steps).toEqual(['What Dele hears', 'The key', 'It ended as']);
    expect(found?.nodes.map(({ title, count }) => `${title} ${count}`)).toEqual([
      '“Two words a.” 18',
      '“Two words b.” 12',
      '“Two words c.” 9',
      '“Two words a.” 12',
      '“Two words b.” 13',
      '“Two words c.” 14',
      'One Bay 21',
      'Small Chairs 6',
      'Form B 7',
      'Runs Itself 5',
    ]);
    expect(links(found)).toEqual([
      '0:d1.a to 1:d3.a: 12',
      '0:d1.a to 1:d3.b: 6',
      '0:d1.b to 1:d3.b: 7',
      '0:d1.b to 1:d3.c: 5',
      '0:d1.c to 1:d3.c: 9',
      '1:d3.a to 2:bay: 12',
      '1:d3.b to 2:chairs: 6',
      '1:d3.b to 2:form: 7',
      '1:d3.c to 2:bay: 9',
      '1:d3.c to 2:runs: 5',
    ]);
    expect(found?.left).toEqual({ steps: 0, of: 78 });
    expect(found?.caution).toBe('Wide means common, nothing more.');
  });

  it('tells of its widest way at the first step: 12 of the 18 who took A', () => {
    const found = flow(ALL);
    expect(found?.sentence).toBe('Of the 18 who took A at “What Dele hears”, 12 went on to A at “The key”.');
    expect(found?.links.filter(({ told }) => told)).toMatchObject([{ from: '0:d1.a', to: '1:d3.a' }]);
  });

  it('leaves out a way that four took, and the 9, 9 and 7 that hide it: it could as well be three or five', () => {
    const found = flow([
      ...went(20, undefined, '1a', '3a'),
      ...went(9, undefined, '1a', '3b'),
      ...went(7, undefined, '1a', '3c'),
      ...went(8, undefined, '1b', '3a'),
      ...went(9, undefined, '1b', '3b'),
      ...went(4, undefined, '1b', '3c'),
      ...went(30, undefined, '1c', '3a'),
      ...went(30, undefined, '1c', '3b'),
      ...went(30, undefined, '1c', '3c'),
    ]);
    expect(links(found)).not.toContain('0:d1.b to 1:d3.c: 4');
    expect(found?.left).toEqual({ steps: 29, of: 147 });
    expect(found?.caution).toBe(
      'Ways of fewer than five plays, and those that would give them away, are left out: 29 of 147 steps. Wide means common, nothing more.',
    );
  });

  it('makes one node of options that are withheld', () => {
    const found = flow([
      ...went(30, 'bay', '1a', '3a'),
      ...went(30, 'bay', '1a', '3b'),
      ...went(3, 'bay', '1b', '3c'),
      ...went(9, 'bay', '1c', '3c'),
    ]);
    expect(
      found?.nodes.filter(({ step }) => step === 0).map(({ title, count }) => `${title} ${count}`),
    ).toEqual(['“Two words a.” 60', 'B or C 12']);
  });

  it('follows what stands of each play, and plays alone only', () => {
    const found = flow([
      ...ALL,
      ...Array.from({ length: 20 }, () => room(['1a', '3c'])),
      ...went(9, 'bay', '1a', '3a', '1c', '3c'),
    ]);
    expect(links(found)).toContain('0:d1.c to 1:d3.c: 18');
    expect(links(found)).toContain('0:d1.a to 1:d3.a: 12');
  });

  it('does not jump over a core decision', () => {
    const found = flow([...ALL, ...went(9, 'bay', '1a')]);
    expect(links(found)).not.toContain('0:d1.a to 2:bay: 9');
    expect(found?.left).toEqual({ steps: 0, of: 78 });
  });

  it('holds no more than thirty nodes', () => {
    const many: Book = {
      ...BOOK,
      decisions: BOOK.decisions.map((decision) => ({
        ...decision,
        core: true,
        options: Array.from({ length: 12 }, (_, place) => ({
          id: `${decision.id}.${String.fromCharCode(97 + place)}`,
          text: `Words ${place}`,
          wording: `w.${decision.id}.${String.fromCharCode(97 + place)}`,
        })),
      })),
    };
    const letters = Array.from('abcdefghijkl');
    const all = letters.flatMap((letter) => {
      const offer = (decision: number): Answer => [
        `${decision}${letter}`,
        { offered: [`d${decision}.${letter}`], wordings: [`w.d${decision}.${letter}`] },
      ];
      return times(6, { play: { ended: 9_000, ending: 'bay' }, answers: [offer(1), offer(2), offer(3)] });
    });
    const found = flow(all, many);
    expect(found?.nodes.length).toBeLessThanOrEqual(30);
    expect(found?.nodes.reduce((sum, { count }) => sum + count, 0)).toBe(72 * 4);
  });

  it('is none where too few played', () => {
    expect(flow(went(4, 'bay', '1a', '3a'))).toBeUndefined();
    expect(flow([])).toBeUndefined();
  });

  it('never carries more than its nodes hold, and shows nothing under five', () => {
    const answer = fc.constantFrom('a', 'b', 'c');
    const play = fc.record({
      first: answer,
      last: fc.option(answer, { nil: undefined }),
      ending: fc.constantFrom('bay', 'chairs', 'form', undefined),
      count: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(play, { maxLength: 14 }), (all) => {
        const found = flow(
          all.flatMap(({ first, last, ending, count }) =>
            went(count, ending, `1${first}`, ...(last === undefined ? [] : [`3${last}`])),
          ),
        );
        for (const { id, count } of found?.nodes ?? []) {
          const sum = (end: 'from' | 'to'): number =>
            (found?.links ?? []).reduce((total, link) => total + (link[end] === id ? link.count : 0), 0);
          expect(Math.max(sum('from'), sum('to'))).toBeLessThanOrEqual(count);
          expect(count).toBeGreaterThanOrEqual(5);
        }
        for (const { count } of found?.links ?? []) expect(count).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });
});
