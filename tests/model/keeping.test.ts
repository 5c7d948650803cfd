import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { bytesOf, needed, SOUNDS } from '../../src/model/keeping.ts';
import { afterTold, type Kept, Told } from '../../src/model/kept.ts';

const name = fc.stringMatching(/^[a-z_]{1,8}$/);
const size = fc.nat(1_000_000);
const other = fc.record({ url: name.map((each) => `assets/${each}.js`), bytes: size });
const recording = fc.record({ url: name.map((each) => `assets/${each}`), bytes: size });
const sounds = fc.constantFrom(...SOUNDS);

describe('what is kept of the game', () => {
  it('is everything, and of each recording the one form that this browser plays', () => {
    fc.assert(
      fc.property(fc.array(other), fc.array(recording), sounds, (files, recordings, form) => {
        const both = SOUNDS.map((end) =>
          recordings.map(({ url, bytes }) => ({ url: `${url}.${end}`, bytes })),
        );
        const kept = needed([...files, ...both.flat()], form);
        expect(kept).toEqual([
          ...files,
          ...recordings.map((each) => ({ ...each, url: `${each.url}.${form}` })),
        ]);
        expect(bytesOf(kept)).toBe(bytesOf(files) + bytesOf(recordings));
      }),
    );
  });
});

const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ kind: fc.constant('getting' as const), done: size, bytes: size }),
  fc.record({ kind: fc.constant('stopped' as const), why: fc.constantFrom('room' as const, 'way' as const) }),
  fc.record({ kind: fc.constant('kept' as const), bytes: size }),
);

describe('what the worker tells', () => {
  it('of a new edition on its way never unsays that the game is kept', () => {
    fc.assert(
      fc.property(fc.array(told), (all) => {
        const kept = all.reduce<Kept>(afterTold, { kind: 'kept', bytes: 1 });
        expect(kept.kind).toBe('kept');
      }),
    );
  });

  it('is how far it is, why it stopped, and in the end that it is kept', () => {
    const looking: Kept = { kind: 'looking' };
    const getting = afterTold(looking, { kind: 'getting', done: 1, bytes: 2 });
    expect(getting).toEqual({ kind: 'getting', done: 1, bytes: 2 });
    const stopped = afterTold(getting, { kind: 'stopped', why: 'room' });
    expect(stopped).toEqual({ kind: 'unkept', why: 'room' });
    expect(afterTold(stopped, { kind: 'kept', bytes: 2 })).toEqual({ kind: 'kept', bytes: 2 });
  });

  it('of how far it was is too late once it was given up', () => {
    const given: Kept = { kind: 'unkept', why: 'way' };
    expect(afterTold(given, { kind: 'getting', done: 1, bytes: 2 })).toBe(given);
  });

  it('is not heard where it makes no sense', () => {
    for (const noise of ['kept', { kind: 'kept' }, { kind: 'getting', done: -1, bytes: 2 }, null])
      expect(v.safeParse(Told, noise).success).toBe(false);
  });
});
