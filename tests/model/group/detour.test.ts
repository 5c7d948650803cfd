import { describe, expect, it } from 'vitest';
import { detourOf } from '../../../src/model/group/detour.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { refused, roomOf, say, until, meeting } from '../../support/room.ts';
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
    expect({ ...away, version: room.version }).toEqual(room);
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
});
