import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../src/model/edition.ts';
import type { DecisionRecord, Played, PlayRecord } from '../../../src/model/record.ts';
import { MOST_ROWS } from '../../../src/model/statistics/columns.ts';
import { pack } from '../../../src/model/statistics/pack.ts';
import { unpack } from '../../../src/model/statistics/unpack.ts';

const word = fc.constantFrom('s1', 's2.d1', '__proto__', 'constructor', 'ä', 'b'.repeat(120));
const meters = fc.record({ morale: fc.nat(100), account: fc.nat(100) });
const delta = fc.integer({ min: -100, max: 100 });
const move = fc.record({ morale: delta, account: delta });
const time = fc.nat(2 ** 40);

const decision = fc
  .record(
    {
      decision: word,
      options: fc.uniqueArray(word, { minLength: 1 }),
      worded: fc.boolean(),
      attempt: fc.integer({ min: 1, max: 300 }),
      milliseconds: fc.nat(2 ** 31),
      before: meters,
      after: meters,
      at: time,
      votes: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['decision', 'options', 'worded', 'attempt', 'before', 'after', 'at'] },
  )
  .map(({ options, worded, votes, ...rest }): Omit<DecisionRecord, 'play' | 'number'> => ({
    ...rest,
    option: options.at(-1) ?? '',
    offered: options,
    ...(worded ? { wordings: options.map((option) => `w${option}`) } : {}),
    ...(votes
      ? {
          group: {
            headcount: 40,
            style: 'aloud',
            rounds: [{ counts: votes, pass: 1 }],
            by: 'majority',
            predicted: { who: 'self' },
          },
        }
      : {}),
  }));

const played = fc
  .record({
    id: fc.uuid(),
    decisions: fc.array(decision, { maxLength: 8 }),
    more: fc.record(
      {
        ended: time,
        ending: word,
        label: word,
        later: fc.boolean(),
        brought: fc.record({
          plays: fc.constant(5),
          options: fc.array(fc.record({ option: word, count: fc.nat(5) })),
        }),
        detours: fc.array(fc.record({ decision: word, instead: word, option: word })),
      },
      { requiredKeys: [] },
    ),
    mode: fc.constantFrom('solo' as const, 'group' as const),
    moves: fc.array(fc.tuple(move, move), { minLength: 9, maxLength: 9 }),
    tells: fc.boolean(),
    started: time,
    seed: fc.nat(),
  })
  .map(({ id, decisions, more, mode, moves, tells, started, seed }): Played => {
    const rows = decisions.map((each, index): DecisionRecord => ({ ...each, play: id, number: index + 1 }));
    const last = rows.filter(
      ({ decision: name }, index) => rows.findLastIndex(({ decision: other }) => other === name) === index,
    );
    const ledger = last.map(({ decision: name }, index) => {
      const [now, late] = moves[index] ?? [
        { morale: 0, account: 0 },
        { morale: 0, account: 0 },
      ];
      return { decision: name, now, late };
    });
    const play: PlayRecord = {
      version: RECORD_VERSION,
      id,
      story: 's2',
      fingerprint: 'f',
      mode,
      seed,
      carried: 0,
      started,
      ...more,
      ...(tells && ledger.length > 0 ? { ledger } : {}),
    };
    return { play, decisions: rows };
  });

it('what is packed comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(played, { maxLength: 12 }), (all) => {
      expect(unpack(pack(all))).toEqual(all);
    }),
  );
});

it('columns go through a store as they are', () => {
  fc.assert(
    fc.property(fc.array(played, { maxLength: 4 }), (all) => {
      expect(unpack(structuredClone(pack(all)))).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

it('a segment takes no more than it can count', () => {
  const one: Played = {
    play: {
      version: RECORD_VERSION,
      id: 'p',
      story: 's',
      fingerprint: 'f',
      mode: 'solo',
      seed: 0,
      carried: 0,
      started: 0,
    },
    decisions: [],
  };
  expect(() => pack(Array.from({ length: MOST_ROWS + 1 }, () => one))).toThrow(RangeError);
});
