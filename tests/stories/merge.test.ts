import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore } from '../../src/build/stories/explore.ts';
import { census } from '../../src/build/stories/walk.ts';
import { openScript } from '../../src/model/script.ts';
import { compiledTale } from '../support/story.ts';
import { anyTale } from '../support/anytale.ts';
import { TALES } from '../support/tales.ts';
import { TRIALS } from '../support/trials.ts';
import { waysByGraph, waysByScript } from '../support/ways.ts';

/** Each story is played whole by the game's own rules, turn by turn, and must read the same in the merged graph. */
describe('places that are alike are one place', () => {
  it.each(Object.entries({ ...TALES, ...TRIALS }))('%s', (_name, ink) => {
    const compiled = compiledTale(ink);
    const { explored } = explore(compiled);
    const expected = waysByScript(openScript(compiled));
    expect(waysByGraph(explored).toSorted()).toEqual(expected.toSorted());
    expect(census(explored)?.paths).toBe(expected.length);
    expect(waysByGraph(explore(compiled, false).explored).toSorted()).toEqual(expected.toSorted());
  });

  it('says nothing twice: a choice that nothing reads leaves no trace', () => {
    const compiled = compiledTale(`
* [A. # id: t.1.a]
* [B. # id: t.1.b]
* [C. # id: t.1.c]
- So.
* [D. # id: t.2.d]
* [E. # id: t.2.e]
-
-> END`);
    const { explored, played } = explore(compiled);
    expect(explored.places).toHaveLength(3);
    expect(played).toBe(6);
  });

  it('plays a turn once where its questions have the same answers, whatever else differs', () => {
    const compiled = compiledTale(`
* (a) [A. # id: t.1.a]
* (b) [B. # id: t.1.b]
- So.
* (c) [C. # id: t.2.c]
    ~ shift(3, 1, "c")
    C.
* (d) [D. # id: t.2.d]
- And.
* [E. # id: t.3.e]
- {a: A|B} {c: C|D}
-> END`);
    const { explored, played } = explore(compiled);
    expect(explored.places.filter(({ ways }) => ways.length > 0)).toHaveLength(7);
    // The opening, two first options, two second ones for all, and the four last lines.
    expect(played).toBe(1 + 2 + 2 + 4);
  });

  it('plays a turn again only for lines that nobody has come to', () => {
    const flags = ['a', 'b', 'c', 'd'];
    const asks = flags.map(
      (flag) => `* (${flag}) [Yes. # id: t.${flag}.yes]\n* [No. # id: t.${flag}.no]\n- Hm.`,
    );
    const lines = flags.map((flag) => `{${flag}: Yes to ${flag}.|No to ${flag}.}`);
    const compiled = compiledTale(`${asks.join('\n')}\n* [So. # id: t.e.so]\n-\n${lines.join('\n')}\n-> END`);
    const { explored, played } = explore(compiled);
    const ways = waysByGraph(explored);
    expect(ways.toSorted()).toEqual(waysByScript(openScript(compiled)).toSorted());
    expect(new Set(ways).size).toBe(16);
    // The opening, two options of each question, and far fewer than sixteen last turns.
    expect(played).toBeLessThanOrEqual(1 + 2 * flags.length + 8);
  });

  it('tells a story that goes round without end from one that does not', () => {
    const round = compiledTale(
      '- (top)\nHm.\n+ [Again. # id: t.1.again] -> top\n* [Stop. # id: t.1.stop]\n-\n-> END',
    );
    expect(census(explore(round).explored)).toBeUndefined();
    const once = compiledTale(
      '- (top)\nHm.\n* [Again. # id: t.1.again] -> top\n* [Stop. # id: t.1.stop]\n-\n-> END',
    );
    expect(census(explore(once).explored)?.paths).toBe(2);
  });

  it('holds for any story of decisions, conditions, shifts and echoes', () => {
    fc.assert(
      fc.property(anyTale, (ink) => {
        const compiled = compiledTale(ink);
        expect(waysByGraph(explore(compiled).explored).toSorted()).toEqual(
          waysByScript(openScript(compiled)).toSorted(),
        );
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
