import { describe, expect, it } from 'vitest';
import { linesRead } from '../../../src/model/session.ts';
import { applyToRoom } from '../../../src/model/group/meeting.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { atStep, meeting, refused, roomOf, say, tell, until } from '../../support/room.ts';
import { id } from '../../support/transcript.ts';

const steps = (room: Room): string =>
  [...(room.ballot?.trail ?? []), room.ballot].map((at) => at?.step).join(' ');
const lastWords = (room: Room): string =>
  linesRead(room.session).findLast(({ text }) => text !== '')?.text ?? '';
const votedFirst = (counts: readonly number[], change = {}): Room =>
  say(tell(until(roomOf(change), atStep('vote')), counts), { type: 'next' });

describe('one decision, the whole round', () => {
  it('begins with the framing card, and plays to the first decision with one key', () => {
    const room = roomOf();
    expect(room.at).toBe('frame');
    const asked = until(room, (now) => now.at === 'ballot');
    expect(asked.ballot).toMatchObject({ decision: 't.d1', manner: 'full', step: 'think' });
  });

  it('goes from a split first vote through the smallest group, pairs and a second vote to what was chosen', () => {
    let room = votedFirst([5, 6, 2]);
    expect(room.ballot?.step).toBe('smallest');
    room = say(say(room, { type: 'next' }), { type: 'next' });
    room = say(tell(room, [3, 9, 1]), { type: 'next' });
    expect(steps(room)).toBe('think vote smallest pairs vote predict');
    room = say(room, { type: 'next' });
    expect(room.ballot).toMatchObject({ step: 'reveal', decided: { choice: 'brain', by: 'majority' } });
    expect(room.ballot?.rounds.map(({ counts }) => counts)).toEqual([
      [5, 6, 2],
      [3, 9, 1],
    ]);
    expect(lastWords(room)).toBe('The coat comes off one arm.');
  });

  it.each([
    ['a clear room', [13, 1, 0], 'think vote smallest predict'],
    ['one voice alone', [0, 13, 1], 'think vote smallest predict'],
    ['a room that leans, in thirty minutes', [8, 5, 0], 'think vote smallest predict'],
    ['a split room', [5, 5, 4], 'think vote pairs'],
  ])('offers %s the step that fits', (_what, counts, expected) => {
    const room = votedFirst(counts);
    const walked = room.ballot?.step === 'smallest' ? say(room, { type: 'next' }) : room;
    expect(steps(walked)).toBe(expected);
  });

  it('gives a room that leans its talk in pairs where there is an hour', () => {
    expect(say(votedFirst([8, 5, 0], { minutes: 60 }), { type: 'next' }).ballot?.step).toBe('pairs');
  });

  it('stays with the beat until the team has moved, then plays on', () => {
    let room = say(say(votedFirst([14, 0, 0]), { type: 'next' }), { type: 'next' });
    expect(lastWords(room)).toBe('A hundred percent.');
    room = say(room, { type: 'next' });
    expect([room.at, room.ballot?.step, lastWords(room)]).toEqual([
      'ballot',
      'reveal',
      'He likes being asked.',
    ]);
    room = say(room, { type: 'next' });
    expect([room.at, room.taken.length]).toEqual(['scene', 1]);
  });

  it('takes a decision that is not core with one show of letters', () => {
    const first = say(say(say(votedFirst([14, 0, 0]), { type: 'next' }), { type: 'next' }), { type: 'skip' });
    const room = until(first, (now) => now.ballot?.decision === 't.d2');
    expect(room.ballot).toMatchObject({ manner: 'quick', step: 'vote' });
    expect(say(tell(room, [9, 5]), { type: 'next' }).ballot?.step).toBe('predict');
  });

  it('can leave steps out and repeat them', () => {
    let room = say(until(roomOf(), atStep('think')), { type: 'skip' });
    room = say(tell(room, [5, 6, 2]), { type: 'next' });
    room = say(room, { type: 'skip' });
    expect(steps(room)).toBe('think vote smallest vote');
    room = say(say(tell(room, [7, 4, 2]), { type: 'next' }), { type: 'again' });
    expect(steps(room)).toBe('think vote smallest vote predict vote');
    expect(room.ballot?.rounds).toHaveLength(2);
  });
});

describe('a room that is level', () => {
  const level = (): Room => {
    let room = say(votedFirst([7, 7, 0]), { type: 'next' });
    room = say(tell(room, [7, 7, 0]), { type: 'next' });
    expect(room.ballot?.step).toBe('sides');
    return say(tell(say(room, { type: 'next' }), [7, 7, 0]), { type: 'next' });
  };

  it('gets thirty seconds a side and one more vote, then curiosity decides, and is recorded as that', () => {
    const room = level();
    expect(steps(room)).toBe('think vote pairs vote sides vote curious');
    expect(refused(room, { type: 'next' })).toBe('needs-a-letter');
    const named = say(room, { type: 'decide', choice: id('brain'), by: 'curiosity' });
    expect(say(named, { type: 'next' }).ballot?.decided).toEqual({ choice: 'brain', by: 'curiosity' });
  });

  it('lets curiosity choose only between the options that are level', () => {
    expect(refused(level(), { type: 'decide', choice: id('night'), by: 'curiosity' })).toBe('no-such-choice');
  });

  it('never lets curiosity overrule a majority; the facilitator can, and it is recorded as that', () => {
    const room = votedFirst([9, 5, 0]);
    expect(refused(room, { type: 'decide', choice: id('pass'), by: 'curiosity' })).toBe('no-such-choice');
    const named = say(room, { type: 'decide', choice: id('night'), by: 'override' });
    expect(say(named, { type: 'next' }).ballot?.decided).toEqual({ choice: 'night', by: 'override' });
  });
});

describe('two to four people', () => {
  const four = (): Room => until(roomOf({ headcount: 4 }), (room) => room.at === 'ballot');

  it('talk until they agree: one letter, no counts', () => {
    expect(four().ballot).toMatchObject({ manner: 'agree', step: 'predict' });
    expect(refused(four(), { type: 'count', what: { option: id('pass') }, by: 1 })).toBe('not-voting');
    expect(refused(four(), { type: 'again' })).toBe('not-voting');
    expect(refused(four(), { type: 'next' })).toBe('needs-a-letter');
    const named = say(four(), { type: 'decide', choice: id('night'), by: 'agreement' });
    const room = say(named, { type: 'next' });
    expect(room.ballot?.decided).toEqual({ choice: 'night', by: 'agreement' });
    expect(room.ballot?.rounds).toEqual([]);
  });
});

describe('counts', () => {
  const voting = (): Room => until(roomOf(), atStep('vote'));

  it('are added, taken away, typed, and never fall below nobody', () => {
    let room = say(voting(), { type: 'count', what: { option: id('brain') }, by: 1 });
    room = say(room, { type: 'type', what: { option: id('pass') }, count: 12 });
    room = say(room, { type: 'count', what: 'pass', by: 1 });
    expect(room.ballot?.entry).toEqual({ counts: [12, 1, 0], pass: 1 });
    room = say(room, { type: 'count', what: { option: id('brain') }, by: -1 });
    expect(refused(room, { type: 'count', what: { option: id('brain') }, by: -1 })).toBe('below-nobody');
    expect(refused(room, { type: 'type', what: { option: id('brain') }, count: 2.5 })).toBe('no-such-count');
    expect(refused(room, { type: 'type', what: { option: id('brain') }, count: 1e6 })).toBe('too-many');
    expect(refused(room, { type: 'type', what: { option: id('__proto__') }, count: 2 })).toBe(
      'no-such-choice',
    );
  });

  it('cannot be shown while there are none', () => {
    expect(refused(voting(), { type: 'next' })).toBe('no-votes');
  });

  it('are put right after they were shown, also once the story has gone on', () => {
    let room = votedFirst([13, 1, 0]);
    room = say(room, { type: 'correct', turn: 1, round: 1, what: { option: id('night') }, count: 1 });
    expect(room.ballot?.rounds[0]?.counts).toEqual([13, 1, 1]);
    room = until(room, (now) => now.ballot?.decision === 't.d2');
    room = say(room, { type: 'correct', turn: 1, round: 1, what: { option: id('brain') }, count: 0 });
    expect(room.taken[0]?.rounds[0]?.counts).toEqual([13, 0, 1]);
    expect(
      refused(room, { type: 'correct', turn: 1, round: 2, what: { option: id('brain') }, count: 4 }),
    ).toBe('nothing-to-correct');
  });

  it('are taken back one at a time, then the vote, then the letter that was played', () => {
    const counted = tell(voting(), [13, 1, 0]);
    const played = say(say(say(counted, { type: 'next' }), { type: 'next' }), { type: 'next' });
    expect(played.ballot?.step).toBe('reveal');
    let room = say(played, { type: 'undo' });
    expect([room.ballot?.step, room.ballot?.decided, room.session.log]).toEqual(['predict', undefined, []]);
    room = say(room, { type: 'undo' });
    expect([room.ballot?.step, room.ballot?.rounds, room.ballot?.entry]).toEqual([
      'vote',
      [],
      { counts: [13, 1, 0], pass: 0 },
    ]);
  });

  it('of a second vote wait while the first is put right', () => {
    let room = say(say(votedFirst([5, 6, 2]), { type: 'next' }), { type: 'next' });
    room = tell(room, [4, 8, 1]);
    for (let back = 0; back < 3; back += 1) room = say(room, { type: 'back' });
    expect([room.ballot?.step, room.ballot?.entry.counts]).toEqual(['vote', [5, 6, 2]]);
    for (let on = 0; on < 3; on += 1) room = say(room, { type: 'next' });
    expect([room.ballot?.step, room.ballot?.entry.counts]).toEqual(['vote', [4, 8, 1]]);
  });
});

describe('the view', () => {
  it('comes back from a blank screen with the one key, without a step', () => {
    const blank = say(until(roomOf(), atStep('think')), { type: 'screen', change: { blank: true } });
    const room = say(blank, { type: 'next' });
    expect([room.screen.blank, room.ballot?.step]).toEqual([false, 'think']);
  });

  it('refuses a command from a window that is behind', () => {
    const room = until(roomOf(), atStep('vote'));
    const behind = room.version;
    const now = say(room, { type: 'count', what: { option: id('pass') }, by: 1 });
    expect(applyToRoom(meeting, now, { type: 'next', version: behind })).toEqual({ ok: false, why: 'stale' });
  });

  it('ends in the talk', () => {
    const room = until(roomOf({ headcount: 2 }), (now) => now.at === 'ballot');
    const played = ['pass', 'his', 'none'].reduce((now, letter) => {
      const asked = until(now, (each) => each.at === 'ballot' && each.ballot?.step === 'predict');
      return say(say(asked, { type: 'decide', choice: id(letter), by: 'agreement' }), { type: 'next' });
    }, room);
    const end = until(played, (now) => now.at === 'talk');
    expect(end.taken.map(({ decided }) => decided?.choice)).toEqual(['pass', 'his', 'none']);
    expect(say(end, { type: 'back' }).at).toBe('scene');
    const pages = ['the list', 'buck', 'help', 'follow', 'what we agree to try'];
    const card = pages.slice(1).reduce((room) => say(room, { type: 'next' }), end);
    expect(card.page).toBe(pages.length - 1);
    expect(refused(card, { type: 'next' })).toBe('nothing-after');
    expect(say(card, { type: 'back' }).page).toBe(pages.length - 2);
  });
});
