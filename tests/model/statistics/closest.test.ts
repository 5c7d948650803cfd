import { describe, expect, it } from 'vitest';
import { closestOf } from '../../../src/model/statistics/closest.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, day, room, times, voted } from '../../support/counted.ts';

const closest = (...all: Parameters<typeof counted>[0]): Finding | undefined =>
  closestOf([counted(all).grid], day);

describe('the closest call', () => {
  it('is where the last vote was nearest: 7 to 6 of 13 (1 − 1/13 = 0.92) before 8 to 3 of 14 (1 − 5/14 = 0.64)', () => {
    const found = closest(
      room([
        voted('1a', [[8, 3, 3]]),
        voted('3b', [
          [2, 5, 6],
          [0, 7, 6],
        ]),
      ]),
    );
    expect(found).toMatchObject({
      decision: { id: 'd3' },
      about: 'The key',
      from: 'Tuesday stand-up, day 1001, second vote',
      sentence: 'The room was most split on “The key”: 7 to 6.',
      caution: 'A split is not confusion. Both sides saw something.',
      own: true,
    });
    expect(found?.bars).toMatchObject([
      { label: 'B “Two words b.”', count: 7, of: 13, mark: '7', look: { letter: 'B' } },
      { label: 'C “Two words c.”', count: 6, of: 13, mark: '6', look: { letter: 'C' } },
    ]);
  });

  it('is said to be level where it was, with every option that was', () => {
    const two = closest(room([voted('1a', [[6, 6, 1]])]));
    expect(two?.sentence).toBe('The room was most split on “What Dele hears”: level at 6 each.');
    expect(two?.bars).toHaveLength(2);
    const three = closest(room([voted('1a', [[4, 4, 4]])]));
    expect(three?.sentence).toBe('The room was most split on “What Dele hears”: level at 4 each.');
    expect(three?.bars).toHaveLength(3);
  });

  it('of two level votes is the one with more of them', () => {
    const found = closest(
      room([voted('1a', [[3, 3, 0]])]),
      room([voted('3a', [[6, 6, 1]])], { label: 'Mill Lane' }),
    );
    expect(found?.from).toBe('Mill Lane, day 1000');
  });

  it('goes by the last vote, and not by what the room said first', () => {
    const found = closest(
      room([
        voted('1a', [
          [7, 7, 0],
          [14, 0, 0],
        ]),
        voted('3a', [[9, 5, 0]]),
      ]),
    );
    expect(found?.sentence).toBe('The room was most split on “The key”: 9 to 5.');
  });

  it('is none where a room agreed, leaned clearly, or did not vote', () => {
    expect(closest(room([voted('1a', [[14, 0, 0]])]))).toBeUndefined();
    expect(closest(room([voted('1a', [[11, 3, 0]])]))).toBeUndefined();
    expect(closest(room([voted('1a', [])]))).toBeUndefined();
    expect(closest(...times(9, { answers: ['1a'] }))).toBeUndefined();
    expect(closest()).toBeUndefined();
  });

  it('names a room without a name as a room', () => {
    const nameless = { ...room([voted('1a', [[6, 5, 0]])]) };
    const { label: _, ...play } = nameless.play;
    expect(closest({ ...nameless, play })?.from).toBe('A room, day 1000');
  });
});
