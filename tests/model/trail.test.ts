import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, begin, type Session, turnNumber } from '../../src/model/session.ts';
import { forwardOf, furthest, leadsTo } from '../../src/model/trail.ts';
import { playPositions, readAll, send } from '../support/player.ts';
import { story } from '../support/story.ts';
import { id } from '../support/transcript.ts';

const script = story(`
- (top) {Tuesday|Wednesday|Thursday}, {shuffle:rain|sun|wind}.
Row {RANDOM(1, 300)}.
+ ["Leave it with me." # id: warm]
    ~ shift(8, -8, "warm")
    He brightens.
+ ["No." # id: cold]
    ~ shift(-8, 8, "cold")
    He nods.
- -> top
`);

const plays = fc
  .record({ seed: fc.nat({ max: 99 }), path: fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 10 }) })
  .map(({ seed, path }) => playPositions(script, begin(script, seed), path));

const back = (session: Session, to: number): Session =>
  send(script, session, { type: 'return', turn: turnNumber(session), to });

/** Forward as often as there is a way. */
function allTheWay(far: Session, from: Session): Session {
  const to = forwardOf(far, from);
  if (to === undefined) return from;
  return allTheWay(far, send(script, from, { type: 'forward', turn: turnNumber(from), to }));
}

describe('forward again, after going back', () => {
  it('is the same session in the end, from however far back', () => {
    fc.assert(
      fc.property(plays, fc.nat(), (far, somewhere) => {
        const before = back(far, 1 + (somewhere % (turnNumber(far) - 1)));
        expect(furthest(far, before)).toBe(far);
        expect(allTheWay(far, before)).toEqual(far);
      }),
    );
  });

  it('is a decision at a time, each with all of its lines read as it was left', () => {
    fc.assert(
      fc.property(plays, (far) => {
        const start = back(far, 1);
        const next = forwardOf(far, start);
        expect(next && turnNumber(next)).toBe(2);
        if (next && turnNumber(far) > 2) expect(next).toEqual(back(far, 2));
      }),
    );
  });

  it('ends where something else is chosen, and not where the same is', () => {
    fc.assert(
      fc.property(plays, (far) => {
        const start = back(far, 1);
        for (const choice of [id('warm'), id('cold')]) {
          const chosen = send(script, start, { type: 'choose', turn: 1, choice });
          const same = far.log[0] === choice;
          expect(leadsTo(chosen, far)).toBe(same);
          if (!same) expect(furthest(far, chosen)).toBe(chosen);
          if (!same) expect(forwardOf(far, chosen)).toBeUndefined();
        }
      }),
    );
  });

  it('leads nowhere but where this play has been', () => {
    const one = readAll(script, begin(script, 1));
    const other = playPositions(script, begin(script, 2), [0]);
    expect(apply(script, one, { type: 'forward', turn: 1, to: other })).toEqual({
      ok: false,
      why: 'no-such-turn',
    });
    expect(forwardOf(one, one)).toBeUndefined();
  });
});
