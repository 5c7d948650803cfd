import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import type { Landing } from '../../../src/model/group/ballot.ts';
import { predictedOf } from '../../../src/model/statistics/predicted.ts';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { counted, day, room, voted } from '../../support/counted.ts';

/** One room for each guess, so that each stands at the same decision. */
const guesses = (landings: readonly (Landing | undefined)[]): readonly Played[] =>
  landings.map((landed) =>
    room([voted('1a', [[9, 4, 0]], { predicted: { who: 'self' }, ...(landed ? { landed } : {}) })]),
  );

const many = (yes: number, partly: number, no: number): readonly Played[] =>
  guesses([
    ...Array.from({ length: yes }, () => 'yes' as const),
    ...Array.from({ length: partly }, () => 'partly' as const),
    ...Array.from({ length: no }, () => 'no' as const),
  ]);

const predicted = (all: readonly Played[]): Finding | undefined => predictedOf([counted(all).grid], 5, day);

describe('who pays, and when', () => {
  it('5 of 15 guesses matched: those that were answered, and nothing in part', () => {
    const found = predicted([...many(5, 0, 10), ...guesses([undefined])]);
    expect(found).toMatchObject({
      sentence: 'Who pays, and when? 5 of the rooms’ 15 guesses matched what happened.',
      caution: 'Surprise is the learning, not the error.',
      about: 'Core decisions',
      from: '15 rooms',
      own: false,
    });
  });

  it('tells those in part apart, and keeps small counts for the room itself', () => {
    const found = predicted(many(2, 1, 2));
    expect(found?.sentence).toBe(
      'Who pays, and when? 2 of the rooms’ 5 guesses matched what happened, and 1 in part.',
    );
    expect(found?.own).toBe(true);
    expect(predicted(many(6, 0, 2))?.own).toBe(true);
    expect(predicted(many(6, 0, 5))?.own).toBe(false);
    expect(found?.bars.map(({ mark }) => mark)).toEqual(['2', '1', '2']);
  });

  it('puts a few in part with the surprises where it can be shared', () => {
    const found = predicted(many(6, 2, 7));
    expect(found?.sentence).toBe('Who pays, and when? 6 of the rooms’ 15 guesses matched what happened.');
    expect(found?.bars.map(({ label, count }) => [label, count])).toEqual([
      ['matched', 6],
      ['a surprise, or in part', 9],
    ]);
    expect(predicted(many(6, 5, 7))?.sentence).toContain(
      '6 of the rooms’ 18 guesses matched what happened, and 5 in part.',
    );
  });

  it('says none where none did', () => {
    expect(predicted(many(0, 0, 6))?.sentence).toBe(
      'Who pays, and when? None of the rooms’ 6 guesses matched what happened.',
    );
  });

  it('is nothing under five answers', () => {
    expect(predicted(many(2, 0, 2))).toBeUndefined();
    expect(predicted(many(2, 0, 3))).toBeDefined();
    expect(predicted([])).toBeUndefined();
  });
});
