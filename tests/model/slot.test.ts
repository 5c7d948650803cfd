import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/model/replay.ts';
import { begin } from '../../src/model/session.ts';
import { fileOf, nameOf, readFile, readSlots, type Slot, slotOf } from '../../src/model/slot.ts';
import { playPositions } from '../support/player.ts';
import { story } from '../support/story.ts';

const script = story(`
# time: Tue 10:42
One.
Two.
- (top) Three {RANDOM(1, 300)}.
+ [Left. # id: left]
    Four.
+ [Right. # id: right]
    Five.
- -> top
`);

const slots: fc.Arbitrary<Slot> = fc
  .record({
    seed: fc.nat({ max: 99 }),
    path: fc.array(fc.nat({ max: 1 }), { maxLength: 8 }),
    name: fc.string({ maxLength: 80, unit: 'grapheme' }).map((written) => nameOf(written) || 'Here'),
    id: fc.uuid(),
    at: fc.nat(),
  })
  .map(({ seed, path, ...given }) =>
    slotOf(playPositions(script, begin(script, seed), path), { ...given, story: 's1', fingerprint: 'a' }),
  )
  .filter(({ name }) => name.length <= 60);

describe('a place with a name', () => {
  it('is the same session again', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.array(fc.nat({ max: 1 }), { maxLength: 8 }), (seed, path) => {
        const session = playPositions(script, begin(script, seed), path);
        const slot = slotOf(session, { id: '1', name: 'Here', story: 's1', fingerprint: 'a', at: 0 });
        expect(replay(script, slot.seed, slot.log, slot.read)).toEqual({ session });
      }),
    );
  });

  it('comes back whole from its file, and from where it was kept', () => {
    fc.assert(
      fc.property(fc.array(slots, { maxLength: 5 }), (kept) => {
        for (const slot of kept) expect(readFile(fileOf(slot))).toEqual({ kind: 'place', slot });
        const read = readSlots(JSON.stringify(kept));
        expect(read.lost).toBe(0);
        expect(new Set(read.slots)).toEqual(new Set(kept));
      }),
    );
  });

  it('of any other file is none, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text)).toEqual({ kind: 'strange' });
      }),
    );
  });

  it('survives a damaged file as a value, cut anywhere', () => {
    fc.assert(
      fc.property(slots, fc.nat(), (slot, cut) => {
        const text = fileOf(slot).trimEnd();
        expect(readFile(text.slice(0, cut % text.length))).toEqual({ kind: 'strange' });
      }),
    );
  });

  it('of a newer edition is told as such, and one that reaches into objects does not', () => {
    expect(readFile('{"kind":"behind-the-desk place","place":{"version":2}}')).toEqual({ kind: 'newer' });
    const slot = slotOf(begin(script, 1), { id: '1', name: 'Here', story: 's1', fingerprint: 'a', at: 0 });
    const reaching = fileOf(slot).replace('"version"', '"__proto__": { "polluted": true }, "version"');
    expect(readFile(reaching)).toEqual({ kind: 'place', slot });
    expect('polluted' in {}).toBe(false);
  });

  it('that cannot be read is left out, and the others stay', () => {
    const slot = slotOf(begin(script, 1), { id: '1', name: 'Here', story: 's1', fingerprint: 'a', at: 0 });
    expect(readSlots(JSON.stringify([slot, { ...slot, read: -1 }, 7]))).toEqual({ slots: [slot], lost: 2 });
    expect(readSlots('[')).toEqual({ slots: [], lost: 1 });
    expect(readSlots(null)).toEqual({ slots: [], lost: 0 });
  });

  it('has at most 60 letters in its name', () => {
    expect(nameOf(`  ${'a'.repeat(80)} `)).toHaveLength(60);
    expect(nameOf('   ')).toBe('');
  });
});
