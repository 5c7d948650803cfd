import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import { alone, book, room, surveyed, times } from '../../support/stacks.ts';

const BOOK = book('s', 1);
const day = (month: number): number => Date.UTC(2026, month - 1, 5);
const month = (month: number, counts: Readonly<Record<string, number>>): readonly Played[] =>
  Object.entries(counts).flatMap(([answer, count]) =>
    times(count, () => alone('s', answer, { started: day(month) })),
  );

describe('the trend', () => {
  it('tells how much was played in each stretch, and the share that began as most do', () => {
    const open = surveyed(
      [
        ...month(9, { a: 10, b: 8, c: 7 }),
        ...month(10, { a: 18, b: 6, c: 6 }),
        room('s', [[[9, 3, 3]]], { started: day(10) }),
      ],
      [BOOK],
    );
    const { trend } = open.survey({ mode: 'both', story: 's' });
    expect(trend?.stretches).toEqual([
      { name: 'September 2026', alone: 25, rooms: 0, share: 40 },
      { name: 'October 2026', alone: 30, rooms: 1, share: 60 },
    ]);
    expect(trend?.of).toMatchObject({ decision: { name: 'Question 1' }, option: { letter: 'A' } });
    expect(trend?.sentence).toBe(
      'At “Question 1”, 40 in 100 began with A in September 2026, 60 in 100 in October 2026.',
    );
  });

  it('counts plays alone where no story is asked for', () => {
    const open = surveyed([...month(9, { a: 21 }), ...month(10, { a: 31 })], [BOOK]);
    expect(open.survey({ mode: 'both' }).trend?.sentence).toBe(
      'Most was played alone in October 2026: 31 plays.',
    );
  });

  it('is not there while there is one stretch of time', () => {
    const open = surveyed([...month(9, { a: 10 }), ...month(10, { a: 10 })], [BOOK]);
    expect(open.survey({ mode: 'both', story: 's' }).trend).toBeUndefined();
  });
});

describe('a talking point', () => {
  it('sets its decisions side by side, and adds nothing up', () => {
    const open = surveyed(
      [
        ...times(12, () => alone('s', 'aa')),
        ...times(9, () => alone('s', 'ab')),
        ...times(8, () => alone('s', 'bc')),
        ...times(6, () => alone('t', 'a')),
      ],
      [book('s', 2), book('t', 1)],
    );
    const [topic, ...others] = open.survey({ mode: 'both' }).topics;
    expect(others).toEqual([]);
    expect(topic?.talk).toBe('help');
    expect(topic?.mixes.map(({ decision }) => decision.id)).toEqual(['s.d1', 's.d2', 't.d1']);
    expect(topic?.sentence).toContain('“Question 2”');
  });
});
