import { describe, expect, it } from 'vitest';
import { heard } from '../../../src/model/group/heard.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { atStep, roomOf, type Said, say, tell, until } from '../../support/room.ts';
import { id } from '../../support/transcript.ts';

const voting = (): Room => until(roomOf(), atStep('vote'));
const voted = (counts: readonly number[]): Room => say(tell(voting(), counts), { type: 'next' });
const correct = (choice: string, count: number): Said => ({
  type: 'correct',
  turn: 1,
  round: 1,
  what: { option: id(choice) },
  count,
});
/** What is heard of a step, in the room's own window. */
const hearing = (room: Room, said: Said): readonly string[] => heard(say(room, said), room);

describe('what the room’s window says', () => {
  it('never tells a covered count: only the sum, and only once it is of more than one letter', () => {
    const room = tell(voting(), [4, 0, 0]);
    const added = hearing(room, { type: 'count', what: { option: id('brain') }, by: 1 });
    expect(added).toEqual(['Counted.']);
    const typed = hearing(room, { type: 'type', what: { option: id('brain') }, count: 7 });
    expect(typed).toEqual(['Counted. 11 counted, 14 here. Is someone passing?']);
    expect(hearing(room, { type: 'count', what: { option: id('pass') }, by: -1 })).toEqual(['Taken away.']);
    expect(hearing(room, { type: 'type', what: 'pass', count: 11 })).toEqual([
      'Counted. 15 counted, 14 here. Count again?',
    ]);
  });

  it('reads a vote out once it is shown, and what follows from it', () => {
    expect(hearing(tell(voting(), [5, 6, 2]), { type: 'next' })).toEqual([
      'Split. Nobody’s letter has half the room.',
      'A five, B six, C two.',
      '13 counted, 14 here. Is someone passing?',
      'Smallest group first. “What did you see that made C sensible?” Nobody has to.',
    ]);
  });

  it('says that a vote is covered again, and nothing while the screen is blank', () => {
    const room = voted([5, 6, 2]);
    expect(hearing(room, { type: 'back' })).toEqual([
      'Covered again.',
      'Vote 1. Counts stay covered. 13 counted, 14 here. Is someone passing?',
    ]);
    expect(hearing(room, { type: 'screen', change: { blank: true } })).toEqual([]);
  });

  it('reads a vote out again that was put right, also from the story', () => {
    const room = voted([13, 1, 0]);
    expect(hearing(room, correct('night', 1))).toEqual(['Put right. A 13, B one, C one.']);
    const later = until(room, (now) => now.ballot?.decision === 't.d2');
    expect(hearing(say(later, { type: 'back' }), correct('brain', 0))).toEqual([
      'Put right. A 13, nobody for B, nobody for C.',
    ]);
  });
});
