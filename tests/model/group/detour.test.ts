import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { detourOf } from '../../../src/model/group/detour.ts';
import { KeptRoom, keptRoom, restoreRoom } from '../../../src/model/group/keep.ts';
import { replay } from '../../../src/model/replay.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { refused, roomOf, say, until, meeting } from '../../support/room.ts';
import { story } from '../../support/story.ts';
import { id } from '../../support/transcript.ts';

/** Two people who agreed on these letters, up to the decision after them. */
function played(letters: readonly string[]): Room {
  const asked = (room: Room): Room =>
    until(room, (now) => now.at === 'talk' || (now.at === 'ballot' && now.ballot?.step === 'predict'));
  return letters.reduce(
    (room, letter) => {
      const named = say(room, { type: 'decide', choice: id(letter), by: 'agreement' });
      return asked(say(named, { type: 'next' }));
    },
    asked(roomOf({ headcount: 2 })),
  );
}

const words = (page: unknown): string =>
  typeof page === 'object' && page !== null && 'text' in page ? String(page.text) : String(page);

describe('the road not taken', () => {
  it('plays the other option to its own beat and one echo, then shows both side by side', () => {
    const room = played(['brain', 'his']);
    const detour = detourOf(meeting, room.session, 1, id('pass'));
    expect(detour?.pages.map(words)).toEqual([
      'A hundred percent.',
      'He likes being asked.',
      'Thursday. Two groups, and he said basically done.',
      'beside',
    ]);
    expect(detour?.time).toBe('Tue 4:40');
    expect(detour?.other).toMatchObject({
      now: { morale: 4, account: -2 },
      echo: { time: 'Thu 5:50', change: { morale: -3, account: -3 } },
    });
    expect(detour?.taken).toMatchObject({ now: { morale: 0, account: 3 }, echo: undefined });
  });

  it('says what came of the road that was taken, as far as the room has seen it', () => {
    const before = detourOf(meeting, played(['pass']).session, 1, id('brain'));
    expect(before?.taken.echo).toBeUndefined();
    const after = detourOf(meeting, played(['pass', 'mine']).session, 1, id('brain'));
    expect(after?.taken.echo?.line.text).toBe('Thursday. Two groups, and he said basically done.');
  });

  it('shows a picture of its own on every page', () => {
    const detour = detourOf(meeting, played(['brain', 'his']).session, 1, id('pass'));
    const seen = detour?.pages.map((_, page) => detour.sessionAt(page)) ?? [];
    expect(seen.map(({ log }) => log)).toEqual([['pass'], ['pass'], ['pass', 'his'], ['pass', 'his']]);
  });

  it('is walked with the one key and ends on the room’s own road', () => {
    const room = played(['brain']);
    let away = say(room, { type: 'detour', turn: 1, choice: id('night') });
    expect(refused(away, { type: 'count', what: 'pass', by: 1 })).toBe('on-a-detour');
    expect(refused(away, { type: 'detour', turn: 1, choice: id('pass') })).toBe('on-a-detour');
    const pages = detourOf(meeting, room.session, 1, id('night'))?.pages.length ?? 0;
    for (let page = 0; page < pages; page += 1) away = say(away, { type: 'next' });
    const looked = [{ decision: 't.d1', instead: 'brain', choice: 'night' }];
    expect({ ...away, version: room.version, detours: [] }).toEqual(room);
    expect(away.detours).toEqual(looked);
  });

  it('leads nowhere from a decision that lies ahead, or along the road that was taken', () => {
    const room = played(['brain']);
    expect(refused(room, { type: 'detour', turn: 2, choice: id('mine') })).toBe('no-such-choice');
    expect(refused(room, { type: 'detour', turn: 1, choice: id('brain') })).toBe('no-such-choice');
    expect(refused(room, { type: 'detour', turn: 9, choice: id('pass') })).toBe('no-such-choice');
  });

  it('is not counted: no decision of it is among those taken', () => {
    const away = say(played(['brain']), { type: 'detour', turn: 1, choice: id('night') });
    expect(away.taken.map(({ decided }) => decided?.choice)).toEqual(['brain']);
    expect(away.session.log).toEqual(['brain']);
  });

  it('shows on each page what moved the team there, and hears an echo that names the decision', () => {
    const quiet = story(`
# decision: q.d1 # talk: buck
Now?
* (yes) ["Yes." # id: yes]
    ~ shift(2, 0, "nod")
    He nods.
    # time: Thu 5:50 # delayed: q.d1
    Somebody paid.
* (no) ["No." # id: no]
    He waits.
-
# card: ending # ending: q.end
The end.
-> END
`);
    const road = replay(quiet, 1, [id('no')]).session;
    const detour = detourOf(quiet, road, 1, id('yes'));
    const shown = detour?.pages.map((page, index) => [words(page), detour.glimpse(index).change?.morale]);
    expect(shown).toEqual([
      ['He nods.', 2],
      ['Somebody paid.', undefined],
      ['beside', undefined],
    ]);
    expect(detour?.other.echo?.time).toBe('Thu 5:50');
    expect(detour?.taken).toMatchObject({ echo: undefined, ended: true });
  });

  it('says that nothing came of a road only once the story has ended', () => {
    expect(detourOf(meeting, played(['brain']).session, 1, id('pass'))?.taken.ended).toBe(false);
    const end = played(['brain', 'his', 'now']);
    expect(detourOf(meeting, end.session, 1, id('pass'))?.taken).toMatchObject({
      ended: true,
      echo: undefined,
    });
  });
});

describe('the way to a road not taken', () => {
  it('asks which decision and which letter, and goes down the one that most others wanted', () => {
    const room = say(played(['brain', 'his']), { type: 'fork' });
    expect(room.fork).toEqual({ turn: 2 });
    const earlier = say(room, { type: 'back' });
    expect(earlier.fork).toEqual({ turn: 1 });
    expect(say(earlier, { type: 'back' }).fork).toEqual({ turn: 2 });
    expect(say(earlier, { type: 'next' }).detour).toEqual({ turn: 1, choice: 'pass', page: 0 });
    expect(say(earlier, { type: 'detour', turn: 1, choice: id('night') }).detour?.choice).toBe('night');
  });

  it('leads back to exactly where the room stood', () => {
    const room = played(['brain']);
    for (const type of ['home', 'skip'] as const) {
      const back = say(say(room, { type: 'fork', at: 1 }), { type });
      expect({ ...back, version: room.version }).toEqual(room);
    }
  });

  it('is no way from a decision that was not played, nor while counts are taken', () => {
    expect(refused(roomOf(), { type: 'fork' })).toBe('not-decided');
    expect(refused(played(['brain']), { type: 'fork', at: 2 })).toBe('no-such-choice');
    const asked = say(played(['brain']), { type: 'fork' });
    expect(refused(asked, { type: 'count', what: 'pass', by: 1 })).toBe('on-a-detour');
    expect(refused(say(asked, { type: 'next' }), { type: 'fork' })).toBe('on-a-detour');
  });

  it('opens in the talk at the decision that is talked about', () => {
    const room = say(played(['brain', 'his', 'now']), { type: 'page', page: 1 });
    expect(room.at).toBe('talk');
    expect(say(room, { type: 'fork' }).fork).toEqual({ turn: 1 });
  });

  it('remembers each road once, however often it is looked down, and keeps it through a reload', () => {
    let room = played(['brain']);
    for (const letter of ['pass', 'night', 'pass']) {
      room = say(say(room, { type: 'detour', turn: 1, choice: id(letter) }), { type: 'home' });
    }
    expect(room.detours.map(({ choice }) => choice)).toEqual(['pass', 'night']);
    const kept = v.parse(KeptRoom, JSON.parse(JSON.stringify(keptRoom(room, 'abc'))));
    expect(restoreRoom(meeting, kept).room).toEqual(room);
  });

  it('still reads a meeting that was kept before roads and answers were', () => {
    const { detours: _none, alone: _nobody, ...old } = keptRoom(played(['brain']), 'abc');
    expect(v.parse(KeptRoom, old)).toMatchObject({ detours: [], alone: [] });
  });
});
