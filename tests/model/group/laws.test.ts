import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyToRoom, openRoom } from '../../../src/model/group/meeting.ts';
import { KeptRoom, keptRoom, restoreRoom } from '../../../src/model/group/keep.ts';
import type { Room } from '../../../src/model/group/room.ts';
import type { ChoiceId } from '../../../src/model/script.ts';
import { counted, MOST, type Tally } from '../../../src/model/group/tally.ts';
import { meeting, plan, type Said, until } from '../../support/room.ts';
import { id } from '../../support/transcript.ts';

/** An option by its place among those on offer, so that most of what is said makes sense; the last one never does. */
const PLACES = [id('0'), id('1'), id('2'), id('__proto__')];
const choice = fc.constantFrom(...PLACES);
const what = fc.oneof(
  { arbitrary: fc.constant('pass' as const), weight: 1 },
  { arbitrary: choice.map((option) => ({ option })), weight: 4 },
);
const plainly = fc
  .constantFrom('next', 'next', 'next', 'next', 'back', 'skip', 'again', 'undo')
  .map((type): Said => ({ type }));
const counting: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ type: fc.constant('count' as const), what, by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ type: fc.constant('type' as const), what, count: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ type: fc.constant('type' as const), what, count: fc.integer() }),
);
const seldom: fc.Arbitrary<Said> = fc.oneof(
  fc.constantFrom({ type: 'bookmark' } as const, { type: 'home' } as const),
  fc.record({
    type: fc.constant('correct' as const),
    turn: fc.integer({ min: 0, max: 4 }),
    round: fc.integer({ min: 0, max: 3 }),
    what,
    count: fc.integer({ min: -1, max: 40 }),
  }),
  fc.record({
    type: fc.constant('decide' as const),
    choice,
    by: fc.constantFrom('agreement' as const, 'curiosity' as const, 'override' as const),
  }),
  fc.record({
    type: fc.constant('predict' as const),
    said: fc.constantFrom('self' as const, 'patron' as const, 'later' as const),
  }),
  fc.record({
    type: fc.constant('landed' as const),
    landing: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  }),
  fc.record({ type: fc.constant('detour' as const), turn: fc.integer({ min: 0, max: 4 }), choice }),
  fc.record({
    type: fc.constant('fork' as const),
    at: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('page' as const), page: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ type: fc.constant('headcount' as const), count: fc.integer({ min: 0, max: 30 }) }),
  fc.record({
    type: fc.constant('screen' as const),
    change: fc.record({ blank: fc.boolean(), size: fc.double() }, { requiredKeys: [] }),
  }),
);
const said: fc.Arbitrary<Said> = fc.oneof(
  { arbitrary: plainly, weight: 10 },
  { arbitrary: counting, weight: 14 },
  { arbitrary: seldom, weight: 3 },
);
/** People go on, and back, several steps at a time: it is how a count of the vote before last gets in the way. */
const bursts = fc
  .tuple(fc.constantFrom('next' as const, 'back' as const), fc.integer({ min: 2, max: 4 }))
  .map(([type, times]) => Array.from({ length: times }, (): Said => ({ type })));
/** Votes as they are taken: counted, shown, and as often as not taken again. */
const votesTaken = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([a, b, again]): Said[] => [
    { type: 'type', what: { option: id('0') }, count: a },
    { type: 'type', what: { option: id('1') }, count: b },
    { type: 'next' },
    ...(again ? [{ type: 'again' } as const] : []),
  ]);
const meetings = fc
  .array(
    fc.oneof(
      { arbitrary: said.map((each) => [each]), weight: 8 },
      { arbitrary: bursts, weight: 2 },
      { arbitrary: votesTaken, weight: 3 },
    ),
    { minLength: 20, maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.flat());
const headcount = fc.constantFrom(3, 14, 14, 14);

/** At its first decision: what comes before it holds no votes. */
const open = (people: number): Room =>
  until(openRoom(meeting, { ...plan, minutes: 60, headcount: people }, 3), (room) => room.at === 'ballot');

/** The same words, with the options that are on the table, or were at the turn that is spoken of. */
function meant(room: Room, each: Said): Said {
  const at = 'turn' in each ? room.session.turns[each.turn - 1]?.choices.map((one) => one.id) : undefined;
  const offered = at ?? room.ballot?.offered ?? [];
  const named = (place: ChoiceId): ChoiceId => offered[Number(place)] ?? place;
  if ('choice' in each) return { ...each, choice: named(each.choice) };
  if ('what' in each && each.what !== 'pass') return { ...each, what: { option: named(each.what.option) } };
  return each;
}

/** Every room on the way, and the command that led to each; refused commands lead nowhere. */
function walk(people: number, commands: readonly Said[]): readonly { was: Room; said: Said; is: Room }[] {
  let room = open(people);
  return commands.flatMap((each) => {
    const was = room;
    const step = applyToRoom(meeting, was, { ...meant(was, each), version: was.version });
    if (!step.ok) return [];
    room = step.room;
    return [{ was, said: each, is: room }];
  });
}

const tallies = ({ ballot, taken }: Room): readonly Tally[] =>
  [...taken, ...(ballot ? [ballot] : [])].flatMap(({ rounds, entry, later }) => [...rounds, entry, ...later]);

/** Every vote of a room that counted anybody, in an order of its own. */
const cast = (room: Room): string =>
  tallies(room)
    .filter((tally) => counted(tally) > 0)
    .map((tally) => JSON.stringify(tally))
    .toSorted()
    .join();

const COUNTING = ['count', 'type', 'correct', 'undo'];
const withoutVersion = ({ version: _version, ...room }: Room): Omit<Room, 'version'> => room;

describe('for every meeting', () => {
  it('no step, back or forth, loses or doubles a vote', () => {
    fc.assert(
      fc.property(headcount, meetings, (people, commands) => {
        for (const { was, said: each, is } of walk(people, commands)) {
          if (!COUNTING.includes(each.type)) expect([each.type, cast(is)]).toEqual([each.type, cast(was)]);
        }
      }),
    );
  });

  it('taking back the last count leaves the room as it was', () => {
    fc.assert(
      fc.property(headcount, meetings, (people, commands) => {
        for (const { was, said: each, is } of walk(people, commands)) {
          if (each.type !== 'count' && each.type !== 'type') continue;
          const undone = applyToRoom(meeting, is, { type: 'undo', version: is.version });
          expect(undone.ok && withoutVersion(undone.room)).toEqual(withoutVersion(was));
        }
      }),
    );
  });

  it('taking back a vote that was just put right leaves the room as it was', () => {
    fc.assert(
      fc.property(headcount, meetings, (people, commands) => {
        for (const { was, said: each, is } of walk(people, commands)) {
          const latest = was.ballot ?? was.taken.at(-1);
          if (each.type !== 'correct' || each.turn !== latest?.turn) continue;
          const undone = applyToRoom(meeting, is, { type: 'undo', version: is.version });
          const at = undone.ok && { ...undone.room, at: was.at };
          expect(at && withoutVersion(at)).toEqual(withoutVersion(was));
        }
      }),
    );
  });

  it('counts stay between nobody and the most that a room can hold', () => {
    fc.assert(
      fc.property(headcount, meetings, (people, commands) => {
        const numbers = walk(people, commands).flatMap(({ is }) =>
          tallies(is).flatMap(({ counts, pass }) => [...counts, pass]),
        );
        expect(numbers.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST)).toBe(true);
      }),
    );
  });

  it('a command that is refused, and one from a window that is behind, change nothing', () => {
    fc.assert(
      fc.property(headcount, meetings, said, (people, commands, last) => {
        const room = walk(people, commands).at(-1)?.is ?? open(people);
        const copy = structuredClone(room);
        applyToRoom(meeting, room, { ...meant(room, last), version: room.version });
        expect(room).toEqual(copy);
        const late = applyToRoom(meeting, room, { ...last, version: room.version - 1 });
        expect(late).toEqual({ ok: false, why: 'stale' });
      }),
    );
  });

  it('a road not taken leaves the room’s own road exactly where it was', () => {
    fc.assert(
      fc.property(meetings, (commands) => {
        for (const { was, said: each, is } of walk(14, commands)) {
          if (each.type !== 'detour') continue;
          const home = applyToRoom(meeting, is, { type: 'home', version: is.version });
          const { fork: _asked, ...stood } = withoutVersion(was);
          // That it was looked down is remembered, and nothing else.
          expect(home.ok && { ...withoutVersion(home.room), detours: was.detours }).toEqual(stood);
        }
      }),
    );
  });

  it('a room that was kept and opened again is the same room, its counts included', () => {
    fc.assert(
      fc.property(headcount, meetings, (people, commands) => {
        const room = walk(people, commands).at(-1)?.is ?? open(people);
        const paper: unknown = JSON.parse(JSON.stringify(keptRoom(room, 'f')));
        const { screen, ...again } = restoreRoom(meeting, v.parse(KeptRoom, paper)).room;
        const { screen: _was, ...before } = room;
        expect(again).toEqual(before);
        expect(screen.blank).toBe(false);
      }),
    );
  });
});
