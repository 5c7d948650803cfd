import { describe, expect, it } from 'vitest';
import { decidedBy } from '../../../src/model/group/ballot.ts';
import { readCount } from '../../../src/model/group/count.ts';
import { minuteOf, playedBallots } from '../../../src/model/group/minutes.ts';
import {
  findingOf,
  predictionSentence,
  promptOf,
  promptWords,
  stampOf,
} from '../../../src/model/group/prompts.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { countingOf } from '../../../src/model/group/spoken.ts';
import { progressOf } from '../../../src/model/group/steps.ts';
import { atStep, refused, roomOf, type Said, say, tell, until } from '../../support/room.ts';
import { id } from '../../support/transcript.ts';

const voting = (change = {}): Room => until(roomOf(change), atStep('vote'));
const next = (room: Room): Room => say(room, { type: 'next' });
const voted = (counts: readonly number[], change = {}): Room => next(tell(voting(change), counts));
const prompt = (room: Room): string => {
  const words = room.ballot && promptOf(room.ballot);
  return words ? promptWords(words) : '';
};
const correct = (choice: string, count: number, round = 1): Said => ({
  type: 'correct',
  turn: 1,
  round,
  what: { option: id(choice) },
  count,
});
const marks = (room: Room): string => {
  const { of, at } = room.ballot ? progressOf(room.ballot, room.plan) : { of: 0, at: 0 };
  return `${at + 1}/${of}`;
};
const curious = (): Room => {
  let room = next(voted([7, 7, 0]));
  room = next(next(tell(room, [7, 7, 0])));
  return next(tell(room, [7, 7, 0]));
};

describe('a number that is typed', () => {
  it.each([
    ['7', 7],
    [' 12 ', 12],
    ['0', 0],
    ['ab', undefined],
    ['', undefined],
    ['-1', undefined],
    ['2.5', undefined],
    ['1e3', undefined],
    ['９', undefined],
  ])('%j counts as %j', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });

  it('may be above the headcount: that is asked about, and shown all the same', () => {
    const room = tell(voting(), [15, 4, 0]);
    const { entry } = room.ballot ?? { entry: { counts: [], pass: 0 } };
    expect(countingOf(entry, 14)).toEqual({
      sum: '19 counted, 14 here.',
      question: 'Count again?',
      fits: false,
    });
    expect(next(room).ballot?.rounds).toHaveLength(1);
  });
});

describe('how far a count has come', () => {
  const at = (...counts: readonly number[]): string => {
    const counting = countingOf({ counts, pass: 0 }, 14);
    return `${counting.sum} ${counting.question}`.trim();
  };

  it.each([
    [[0, 0], 'Counting. 14 here.'],
    [[4, 2], 'Counting. 14 here.'],
    [[13, 0], 'Counting. 14 here.'],
    [[9, 4], '13 counted, 14 here. Is someone passing?'],
    [[9, 5], '14 counted, 14 here.'],
    [[14, 0], '14 counted, 14 here.'],
    [[15, 0], '15 counted, 14 here. Count again?'],
  ])('gives no letter’s count away, and asks about nobody who has not spoken yet: %j', (counts, words) => {
    expect(at(...counts)).toBe(words);
  });

  it('fits again once somebody is said to have left, or come', () => {
    const left = say(tell(voting(), [9, 4, 0]), { type: 'headcount', count: 13 });
    expect(left.ballot && countingOf(left.ballot.entry, left.plan.headcount).fits).toBe(true);
    expect(refused(voting({ headcount: 5 }), { type: 'headcount', count: 1 })).toBe('too-few');
  });
});

describe('what a vote is found to say', () => {
  it.each([
    [[14, 0, 0], 'All of you, A.'],
    [[12, 2, 0], 'Most of you, A.'],
    [[7, 7, 0], 'Level: A and B.'],
    [[13, 1, 0], 'One of you saw something else.'],
  ])('%j', (counts, words) => {
    expect(findingOf({ rounds: [{ counts, pass: 0 }] })).toBe(words);
  });

  it('asks every group that is as small as the smallest', () => {
    expect(prompt(voted([10, 2, 2]))).toBe(
      'Smallest group first. “What did you see that made B or C sensible?” Nobody has to.',
    );
  });
});

describe('the marks of the steps', () => {
  it('go forward through a whole round, never back', () => {
    const think = until(roomOf(), atStep('think'));
    const vote = next(think);
    const smallest = next(tell(vote, [5, 6, 2]));
    const pairs = next(smallest);
    const second = next(pairs);
    const predict = next(tell(second, [3, 9, 1]));
    const reveal = next(predict);
    expect([think, vote, smallest, pairs, second, predict, reveal].map(marks)).toEqual([
      '1/7',
      '2/7',
      '3/7',
      '4/7',
      '5/7',
      '6/7',
      '7/7',
    ]);
  });

  it('grow with a tie, and shrink where nothing is left to talk about', () => {
    expect(marks(voted([13, 1, 0]))).toBe('3/5');
    expect(marks(curious())).toBe('7/9');
  });

  it('are three for a quick show, and three for talk till you agree', () => {
    const quick = until(say(next(next(next(voted([14, 0, 0])))), { type: 'skip' }), atStep('vote'));
    expect([marks(quick), marks(next(tell(quick, [9, 5])))]).toEqual(['1/3', '2/3']);
    const four = until(roomOf({ headcount: 4 }), (room) => room.at === 'ballot');
    const named = say(four, { type: 'decide', choice: id('pass'), by: 'agreement' });
    expect([four, named, next(named)].map(marks)).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('a letter that is named', () => {
  it('out of curiosity is put down as that, and said', () => {
    const room = say(curious(), { type: 'decide', choice: id('brain'), by: 'curiosity' });
    expect(prompt(room)).toBe(
      'B it is, out of curiosity. Before we see, one breath each: Who pays for this, and when?',
    );
    const played = next(room);
    expect(played.ballot && stampOf(played.ballot)).toBe('B · out of curiosity');
    expect(played.ballot && minuteOf(played, played.ballot)?.group?.by).toBe('curiosity');
  });

  it('is taken back with one key, back to the question that asked for it', () => {
    const room = say(curious(), { type: 'decide', choice: id('brain'), by: 'curiosity' });
    const open = say(room, { type: 'undo' });
    expect([open.ballot?.step, open.ballot?.decided, open.ballot?.rounds.length]).toEqual([
      'curious',
      undefined,
      3,
    ]);
    const four = until(roomOf({ headcount: 4 }), (now) => now.at === 'ballot');
    const named = say(four, { type: 'decide', choice: id('pass'), by: 'agreement' });
    expect(say(named, { type: 'undo' }).ballot).toEqual(four.ballot);
  });

  it('does not outlive the counts it was named by: another vote decides anew', () => {
    let room = say(voted([9, 5, 0]), { type: 'decide', choice: id('night'), by: 'override' });
    room = say(say(room, { type: 'back' }), { type: 'back' });
    expect(room.ballot?.step).toBe('vote');
    const played = next(next(next(room)));
    expect(played.ballot?.decided).toEqual({ choice: 'pass', by: 'majority' });
  });

  it('that leads anyway overrules nobody', () => {
    const room = next(say(voted([9, 5, 0]), { type: 'decide', choice: id('pass'), by: 'override' }));
    expect(room.ballot && decidedBy(room.ballot)).toBe('majority');
  });
});

describe('a vote that is put right', () => {
  const played = (): Room => next(next(voted([8, 6, 0])));

  it('before the letter is played changes the letter', () => {
    const room = say(next(voted([8, 6, 0])), correct('brain', 9));
    expect(prompt(room)).toMatch(/^B it is\./);
  });

  it('after it was played leaves the story alone, and says that the counts did not decide', () => {
    const room = say(played(), correct('brain', 9));
    expect(room.session.log).toEqual(['pass']);
    expect(room.ballot && stampOf(room.ballot)).toBe('A · the facilitator’s call');
    expect(playedBallots(room).map((ballot) => minuteOf(room, ballot)?.group?.by)).toEqual(['override']);
  });

  it('is taken back by the same key as a count, once; then the letter is', () => {
    const room = say(played(), correct('brain', 9));
    const undone = say(room, { type: 'undo' });
    expect(undone.ballot?.rounds.map(({ counts }) => counts)).toEqual([[8, 6, 0]]);
    expect(undone.ballot?.step).toBe('reveal');
    expect(say(undone, { type: 'undo' }).ballot?.step).toBe('predict');
  });

  it('stays put right once the room has gone on: then the key takes back the step', () => {
    const room = next(say(next(voted([8, 6, 0])), correct('pass', 9)));
    const undone = say(room, { type: 'undo' });
    expect([undone.ballot?.step, undone.ballot?.rounds[0]?.counts]).toEqual(['predict', [9, 6, 0]]);
  });

  it('can be the first of two while the second is being counted', () => {
    const second = tell(say(voted([5, 6, 2]), { type: 'skip' }), [4, 0, 0]);
    const room = say(second, correct('night', 3));
    expect([room.ballot?.rounds[0]?.counts, room.ballot?.entry.counts]).toEqual([
      [5, 6, 3],
      [4, 0, 0],
    ]);
    const undone = say(room, { type: 'undo' });
    expect([undone.ballot?.rounds[0]?.counts, undone.ballot?.entry.counts]).toEqual([
      [5, 6, 2],
      [4, 0, 0],
    ]);
    expect(say(undone, { type: 'undo' }).ballot?.entry.counts).toEqual([0, 0, 0]);
  });
});

describe('while the room looks back at the scene', () => {
  it('taking back a count brings its vote back, and touches no decision behind it', () => {
    const first = next(next(next(voted([14, 0, 0]))));
    const second = until(say(first, { type: 'skip' }), atStep('vote'));
    const away = say(tell(second, [9, 4]), { type: 'back' });
    expect(away.at).toBe('scene');
    const room = say(away, { type: 'undo' });
    expect([room.at, room.ballot?.entry.counts, room.taken.length]).toEqual(['ballot', [9, 0], 1]);
  });
});

describe('who pays, and when', () => {
  const asked = (): Room => next(voted([14, 0, 0]));

  it('is put down a part at a time, taken back by saying it again, and recorded', () => {
    let room = say(asked(), { type: 'predict', said: 'patron' });
    room = say(room, { type: 'predict', said: 'later' });
    expect(predictionSentence(room.ballot?.predicted, room.session)).toBe('You said: a patron, later.');
    const revealed = say(next(room), { type: 'landed', landing: 'partly' });
    expect(revealed.ballot && minuteOf(revealed, revealed.ballot)?.group).toMatchObject({
      predicted: { who: 'patron', when: 'later' },
      landed: 'partly',
    });
    room = say(room, { type: 'predict', said: 'patron' });
    expect(room.ballot?.predicted).toEqual({ when: 'later' });
    expect(say(room, { type: 'predict', said: 'later' }).ballot).toEqual(asked().ballot);
  });

  it('calls the person that the room plays by name', () => {
    const room = say(asked(), { type: 'predict', said: 'self' });
    expect(predictionSentence(room.ballot?.predicted, room.session)).toBe('You said: Gus.');
  });

  it('waits until there is a letter to ask it of', () => {
    const four = until(roomOf({ headcount: 4 }), (now) => now.at === 'ballot');
    expect(refused(four, { type: 'predict', said: 'patron' })).toBe('not-decided');
    expect(refused(voting(), { type: 'predict', said: 'patron' })).toBe('not-decided');
  });
});
