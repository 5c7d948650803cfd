import { describe, expect, it } from 'vitest';
import { playedBallots } from '../../../src/model/group/minutes.ts';
import { closeness, topicsOf } from '../../../src/model/group/talk.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { atStep, roomOf, say, tell, until } from '../../support/room.ts';

const debrief = {
  questions: { buck: ['When did it change hands?'], help: ['Who had the key?'], follow: ['Who said it?'] },
  notes: {},
};

/** A meeting that voted like this at its three decisions, each in one round. */
function voted(...votes: readonly (readonly number[])[]): Room {
  return votes.reduce((room, counts) => {
    const counted = say(tell(until(room, atStep('vote')), counts), { type: 'next' });
    return until(until(counted, atStep('reveal')), (now) => now.at !== 'ballot');
  }, roomOf());
}

const talks = (room: Room): readonly string[] =>
  topicsOf(room.session, playedBallots(room), debrief).map(({ talk }) => talk);

describe('the talk afterward', () => {
  it('goes by talking point, the closest call first', () => {
    const room = voted([13, 1, 0], [7, 6], [11, 3]);
    expect(talks(room)).toEqual(['help', 'follow', 'buck']);
    const [closest] = topicsOf(room.session, playedBallots(room), debrief);
    expect(closest?.questions).toEqual(['Who had the key?']);
    expect(closest?.taken[0]?.decision).toMatchObject({ id: 't.d2', asked: 'Who gets the key?' });
  });

  it('puts what the room marked before what it did not', () => {
    let room = until(roomOf(), atStep('vote'));
    room = say(say(tell(room, [13, 1, 0]), { type: 'bookmark' }), { type: 'next' });
    room = until(until(room, atStep('reveal')), (now) => now.at !== 'ballot');
    room = say(tell(until(room, atStep('vote')), [7, 6]), { type: 'next' });
    room = until(until(room, atStep('reveal')), (now) => now.at !== 'ballot');
    expect(talks(room)).toEqual(['buck', 'help']);
  });

  it.each([
    [[7, 6, 0], 1 - 1 / 13],
    [[7, 7], 1],
    [[14, 0], 0],
    [[0, 0], undefined],
  ])('finds the closeness of %o', (counts, expected) => {
    expect(closeness({ counts, pass: 3 })).toBe(expected);
  });
});
