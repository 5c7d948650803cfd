import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { DecisionRecord, Played } from '../../src/model/record.ts';
import { seeded } from '../../src/model/seeded.ts';
import { type Columns, MOST_ROWS } from '../../src/model/statistics/columns.ts';
import { pack } from '../../src/model/statistics/pack.ts';
import { wordingOf } from '../../src/model/wording.ts';

export const OPTIONS = ['a_look_again', 'b_which_part', 'c_do_the_door', 'd_five_minutes'] as const;
export const WORDS = OPTIONS.map((option) => `“Words of ${option}.”`);

/** Words of every option that the plays of `playedOf` were offered. */
export const TEXTS: ReadonlyMap<string, string> = new Map(WORDS.map((text) => [wordingOf(text), text]));

/** A made-up play of ten decisions, the same for the same number; every fourth one is a room’s. */
export function playedOf(number: number, decisions = 10): Played {
  const random = seeded(number);
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const id = `play-${number}`;
  const group = number % 4 === 3;
  const started = 1_760_000_000_000 + number * 60_000;
  return {
    play: {
      version: RECORD_VERSION,
      id,
      story: 's2',
      fingerprint: 'f0f0f0f0f0f0f0f0',
      mode: group ? 'group' : 'solo',
      seed: whole(99),
      carried: 0,
      started,
      ended: started + 600_000,
      ending: 'one_bay',
      ...(group ? { label: 'Tuesday stand-up' } : { later: number % 3 === 0 }),
      ledger: Array.from({ length: decisions }, (_, place) => ({
        decision: `d${place + 1}`,
        now: { morale: whole(6) - 3, account: whole(6) - 3 },
        late: { morale: 0, account: whole(6) - 3 },
      })),
    },
    decisions: Array.from({ length: decisions }, (_, place): DecisionRecord => ({
      play: id,
      number: place + 1,
      decision: `d${place + 1}`,
      option: OPTIONS[whole(3)] ?? OPTIONS[0],
      offered: [...OPTIONS],
      wordings: [...TEXTS.keys()],
      attempt: 1,
      ...(group ? {} : { milliseconds: 4_000 + whole(60_000) }),
      before: { morale: whole(100), account: whole(100) },
      after: { morale: whole(100), account: whole(100) },
      at: started + (place + 1) * 30_000,
      ...(group
        ? {
            group: {
              headcount: 13,
              style: 'aloud',
              rounds: [{ counts: [3, 4, 2, 3], pass: 1 }],
              by: 'majority',
            },
          }
        : {}),
    })),
  };
}

/** Plays from one number to another, in as many segments as they need. */
export function segmentsOf(from: number, to: number, decisions = 10): readonly Columns[] {
  const all = Array.from({ length: to - from }, (_, place) => playedOf(from + place, decisions));
  const most = Math.floor(MOST_ROWS / decisions);
  return Array.from({ length: Math.ceil(all.length / most) }, (_, place) =>
    pack(all.slice(place * most, (place + 1) * most)),
  );
}
