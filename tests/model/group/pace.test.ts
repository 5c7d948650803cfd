import { describe, expect, it } from 'vitest';
import { paceOf, paceSentence } from '../../../src/model/group/pace.ts';
import type { Room } from '../../../src/model/group/room.ts';
import { atStep, roomOf, tell, until } from '../../support/room.ts';

/** Two to talk about and a quick one, on a plan of half an hour: due in minutes 2, 10 and 13, the talk in 21. */
const DECISIONS = [
  { id: 't.d1', core: true },
  { id: 't.d2', core: false },
  { id: 't.d3', core: true },
];
const MINUTE = 60_000;

const at = (room: Room, minutes: number, came: readonly number[] = []) =>
  paceOf(room, DECISIONS, { started: 0, times: came.map((each) => each * MINUTE), now: minutes * MINUTE });

/** The room once its first decision has been played. */
const played = (): Room => until(tell(until(roomOf(), atStep('vote')), [0, 14, 0]), atStep('reveal'));

describe('a meeting by its plan', () => {
  it('begins on the plan, whatever is due first', () => {
    expect(paceSentence(at(roomOf(), 0))).toBe('0 min in · 30 left · on the plan');
  });

  it('is behind once the next thing is due, and ahead while this one is not', () => {
    const room = until(roomOf(), atStep('think'));
    const [, second] = at(room, 0).lines;
    expect(at(room, second?.minute ?? 0).behind).toBe(0);
    expect(at(room, (second?.minute ?? 0) + 3).behind).toBe(3);
    expect(at(played(), 4, [3]).behind).toBe(4 - (second?.minute ?? 0));
  });

  it('knows when each decision came, which is at hand, and what is to be talked about next', () => {
    const { lines, nextCore } = at(played(), 4, [3]);
    expect(lines.map(({ what, came, now }) => [what, came, now])).toEqual([
      ['t.d1', 3, false],
      ['t.d2', undefined, true],
      ['t.d3', undefined, false],
      ['talk', undefined, false],
      ['card', undefined, false],
    ]);
    expect(nextCore).toBe('t.d3');
  });

  it('outlives a laptop that slept for an hour: no minute is left, and nothing else has changed', () => {
    const room = played();
    const before = at(room, 4, [3]);
    const after = at(room, 64, [3]);
    expect(after.left).toBe(0);
    expect(paceSentence(after)).toMatch(/^64 min in · 0 left · \d+ behind the plan$/);
    expect(after.lines).toEqual(before.lines);
  });

  it('does not run backward where the clock is set back', () => {
    expect(at(roomOf(), -30).spent).toBe(0);
  });
});
