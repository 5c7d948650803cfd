import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/model/replay.ts';
import { apply, begin, type Command, lastTurn, turnNumber } from '../../src/model/session.ts';
import { playPositions, readAll, send } from '../support/player.ts';
import { story } from '../support/story.ts';
import { id } from '../support/transcript.ts';

/** Goes round until told to stop, remembers in variables, counts and shuffles, and moves the meters past their ends. */
const script = story(`
VAR patience = 2.0
- (top) {Tuesday|Wednesday|Thursday}, {shuffle:rain|sun|wind}, patience {patience / 2}.
+ (warm) ["Leave it with me." # id: warm]
    ~ shift(8, -8, "warm")
    ~ patience = patience * 2
    He brightens.
+ (cold) ["No." # id: cold]
    ~ shift(-8, 8, "cold")
    ~ patience = patience - 7.0
    He nods.
* {warm > 1} ["Actually." # id: actually]
    ~ shift(RANDOM(-5, 5), 0, "actually")
    He waits.
+ [Go home. # id: home] -> END
- Row {RANDOM(1, 300)}. -> top
`);

const positions = fc.array(fc.nat({ max: 3 }), { maxLength: 12 });
const seed = fc.nat({ max: 99 });

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('read-on' as const),
    turn: fc.integer({ min: -1, max: 14 }),
    lines: fc.constantFrom('next' as const, 'all' as const),
  }),
  fc.record({
    type: fc.constant('choose' as const),
    turn: fc.integer({ min: -1, max: 14 }),
    choice: fc.constantFrom(id('warm'), id('cold'), id('home'), id('__proto__')),
  }),
  fc.record({
    type: fc.constant('return' as const),
    turn: fc.integer({ min: -1, max: 14 }),
    to: fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double({ noNaN: true })),
  }),
);

describe('for every play', () => {
  it('replaying its log gives the same session', () => {
    fc.assert(
      fc.property(seed, positions, (number, path) => {
        const played = readAll(script, playPositions(script, begin(script, number), path));
        expect(replay(script, number, played.log)).toEqual({ session: played });
      }),
    );
  });

  it('going back and choosing the same again equals never having gone back', () => {
    fc.assert(
      fc.property(seed, positions, (number, path) => {
        const asked = readAll(script, playPositions(script, begin(script, number), path));
        for (const { id: choice } of lastTurn(asked).choices) {
          const turn = turnNumber(asked);
          const once = send(script, asked, { type: 'choose', turn, choice });
          const back = send(script, once, { type: 'return', turn: turn + 1, to: turn });
          expect(back).toEqual(asked);
          expect(send(script, back, { type: 'choose', turn, choice })).toEqual(once);
        }
      }),
    );
  });

  it('a refused command changes nothing, and an accepted one leaves the old session as it was', () => {
    fc.assert(
      fc.property(seed, positions, command, (number, path, asked) => {
        const session = playPositions(script, begin(script, number), path);
        const copy = structuredClone(session);
        const step = apply(script, session, asked);
        expect(session).toEqual(copy);
        if (step.ok) expect(asked.turn).toBe(turnNumber(session));
        else expect(step.why).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  it('both meters stay from 0 to 100', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.nat({ max: 1 }), { maxLength: 14 }), (number, path) => {
        const played = playPositions(script, begin(script, number), path);
        for (const line of played.turns.flatMap((turn) => turn.lines)) {
          for (const value of [line.meters.morale, line.meters.account]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});
