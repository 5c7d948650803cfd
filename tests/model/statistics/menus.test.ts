import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { universal } from '../../../src/model/statistics/months.ts';
import { alone, book, room, surveyed, times } from '../../support/stacks.ts';

const BOOK = book('s', 1);
const day = (month: number, day = 5): number => Date.UTC(2026, month - 1, day);

describe('a calendar', () => {
  it('knows the month of any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (moment) => {
        const date = new Date(moment);
        const month = universal(moment);
        expect(month.begins).toBe(Date.UTC(date.getUTCFullYear(), date.getUTCMonth()));
        expect(month.ends).toBe(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1));
        expect(`${month.name} ${month.year}`).toBe(
          date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
        );
      }),
    );
  });
});

describe('the menus', () => {
  it('cut time at months, each stretch with enough to be told apart', () => {
    const open = surveyed(
      [
        ...times(25, () => alone('s', 'a', { started: day(6) })),
        ...times(3, () => alone('s', 'a', { started: day(7) })),
        ...times(19, () => alone('s', 'a', { started: day(8) })),
        ...times(20, () => alone('s', 'a', { started: day(9) })),
      ],
      [BOOK],
    );
    expect(open.holdings().menus.since).toEqual([day(7, 1), day(9, 1)]);
  });

  it('offer no beginning that would leave too little before it', () => {
    const open = surveyed(
      [
        ...times(4, () => alone('s', 'a', { started: day(6) })),
        ...times(30, () => alone('s', 'a', { started: day(7) })),
      ],
      [BOOK],
    );
    expect(open.holdings().menus.since).toEqual([]);
  });

  it('offer groups and texts with enough votes or plays, and stories that were played', () => {
    const open = surveyed(
      [
        room('s', [[[6, 3, 3]]], { label: 'Tuesday' }),
        room('s', [[[2, 2, 0]]], { label: 'Thursday' }),
        ...times(12, () => alone('s', 'a', { fingerprint: 's-then' })),
      ],
      [BOOK, book('t', 1)],
    );
    const { labels, editions, stories } = open.holdings().menus;
    expect(labels).toEqual(['Tuesday']);
    expect(editions.map(({ fingerprint }) => fingerprint)).toEqual(['s-now', 's-then']);
    expect(stories.map(({ id }) => id)).toEqual(['s']);
  });

  it('are all that can be asked for', () => {
    const open = surveyed(
      times(9, () => alone('s', 'a')),
      [BOOK],
    );
    const asked = { mode: 'solo', story: 's', since: 3, label: 'Nobody', edition: '__proto__' } as const;
    expect(open.survey(asked).filter).toEqual({ mode: 'solo', story: 's' });
    expect(open.survey({ mode: 'solo', story: 'x' }).filter).toEqual({ mode: 'solo' });
  });
});
