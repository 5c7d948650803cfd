import { describe, expect, it } from 'vitest';
import { playedBallots } from '../../../src/model/group/minutes.ts';
import { chaptersOf, talkPagesOf, topicsOf } from '../../../src/model/group/talk.ts';
import { closeness } from '../../../src/model/group/tally.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { atStep, refused, roomOf, say, tell, until } from '../../support/room.ts';

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

  it('gives what the room marked and where it landed pages of their own, before what it agrees to try', () => {
    let room = until(roomOf(), atStep('vote'));
    room = say(say(tell(room, [13, 1, 0]), { type: 'bookmark' }), { type: 'next' });
    room = say(until(room, atStep('reveal')), { type: 'landed', landing: 'no' });
    room = until(room, (now) => now.at !== 'ballot');
    expect(talkPagesOf(room)).toEqual([
      { kind: 'index' },
      { kind: 'topic', talk: 'buck', turn: 1 },
      { kind: 'marked' },
      { kind: 'landed' },
      { kind: 'agree' },
    ]);
  });

  it('is walked with the one key, by whole parts with another, and opened at any page', () => {
    const room = until(voted([13, 1, 0], [7, 6], [11, 3]), (now) => now.at === 'talk');
    expect(room.page).toBe(0);
    expect(say(room, { type: 'next' }).page).toBe(1);
    const [, second] = chaptersOf(room);
    expect(second?.first).toEqual({ kind: 'topic', talk: 'follow', turn: 3 });
    const picked = say(room, { type: 'page', page: second?.page ?? 0 });
    expect(say(picked, { type: 'back' }).page).toBe(1);
    expect(say(say(room, { type: 'next' }), { type: 'skip' }).page).toBe(2);
    const last = say(room, { type: 'page', page: 4 });
    expect(refused(last, { type: 'next' })).toBe('nothing-after');
    expect(refused(last, { type: 'skip' })).toBe('nothing-after');
    expect(refused(room, { type: 'page', page: 9 })).toBe('nothing-after');
    expect(refused(room, { type: 'page', page: -1 })).toBe('no-such-page');
    expect(refused(voted(), { type: 'page', page: 1 })).toBe('no-such-page');
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
