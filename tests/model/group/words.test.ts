import { describe, expect, it } from 'vitest';
import { runSheet, talkMinutes } from '../../../src/model/group/plan.ts';
import { splitOf, speakersOf } from '../../../src/model/group/split.ts';
import {
  headcountSentence,
  movedSentence,
  splitSentence,
  tallySentence,
} from '../../../src/model/group/spoken.ts';
import type { Tally } from '../../../src/model/group/tally.ts';

const vote = (counts: readonly number[], pass = 0): Tally => ({ counts, pass });

describe('read aloud', () => {
  it.each([
    [vote([7, 4, 0]), 'A seven, B four, nobody for C.'],
    [vote([5, 2, 6, 0], 1), 'A five, B two, C six, nobody for D, one pass.'],
    [vote([0, 12], 2), 'Nobody for A, B 12, two passes.'],
  ])('a vote is one sentence: %o', (tally, sentence) => {
    expect(tallySentence(tally)).toBe(sentence);
  });

  it.each([
    [[10, 4, 0], 'Most of you, A.'],
    [[7, 3, 0], 'You lean to A.'],
    [[5, 5, 0], 'Level: A and B. Thirty seconds a side.'],
    [[5, 2, 6], 'Split. Nobody’s letter has half the room.'],
    [[0, 12, 1], 'One of you saw something else.'],
    [[2, 1, 0], 'You lean to A.'],
    [[1, 0, 0], 'Most of you, A.'],
    [[0, 0, 0], 'No counts yet.'],
  ])('the room of %o is read as: %s', (counts, sentence) => {
    expect(splitSentence(splitOf(vote(counts)))).toBe(sentence);
  });

  it('moves its limits where the settings do', () => {
    expect(splitOf(vote([65, 35]), { clear: 60, lone: 5 }).kind).toBe('clear');
    expect(splitOf(vote([65, 35]), { clear: 70, lone: 5 }).kind).toBe('leaning');
    expect(splitOf(vote([6, 1]), { clear: 70, lone: 5 }).kind).toBe('lone');
    expect(splitOf(vote([6, 1]), { clear: 70, lone: 8 }).kind).toBe('clear');
  });

  it('asks the smallest group first, and never a lone voice by its letter', () => {
    expect(speakersOf(vote([5, 2, 6, 0]), splitOf(vote([5, 2, 6, 0])))).toEqual([1]);
    expect(speakersOf(vote([0, 12, 1]), splitOf(vote([0, 12, 1])))).toEqual([]);
    expect(speakersOf(vote([0, 12, 0]), splitOf(vote([0, 12, 0])))).toEqual([]);
  });

  it('says what moved as "at least", for only counts are known', () => {
    expect(movedSentence(vote([5, 2, 6]), vote([3, 1, 9]))).toBe('At least three of you moved, all to C.');
    expect(movedSentence(vote([5, 2, 6]), vote([4, 2, 7]))).toBe('At least one of you moved, to C.');
    expect(movedSentence(vote([5, 5]), vote([5, 5]))).toBe(
      'Nobody’s letter moved, as far as counts can tell.',
    );
    expect(movedSentence(vote([6, 4, 0]), vote([2, 6, 2]))).toBe('At least four of you moved, to B and C.');
  });

  it('warns of a count that does not match the room, and does not stop it', () => {
    expect(headcountSentence(vote([7, 6]), 14)).toBe('13 counted, 14 here. Is someone passing?');
    expect(headcountSentence(vote([7, 6], 2), 14)).toBe('15 counted, 14 here. Count again?');
    expect(headcountSentence(vote([7, 6], 1), 14)).toBe('');
  });
});

describe('the run sheet', () => {
  const decisions = [true, true, false, true, false, true, false, true, false].map((core, index) => ({
    id: `d${index + 1}`,
    core,
  }));

  it.each([
    [30, 7],
    [60, 13],
  ] as const)(
    'of %i minutes has every decision in order, and ends with the talk and the card',
    (minutes, talk) => {
      const sheet = runSheet(minutes, decisions);
      expect(sheet.map(({ what }) => what)).toEqual([...decisions.map(({ id }) => id), 'talk', 'card']);
      expect(sheet.map(({ minute }) => minute)).toEqual(
        sheet.map(({ minute }) => minute).toSorted((a, b) => a - b),
      );
      expect(sheet.at(-1)?.minute).toBeLessThan(minutes);
      expect(talkMinutes(minutes)).toBe(talk);
    },
  );
});
