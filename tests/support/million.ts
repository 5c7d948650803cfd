import { RECORD_VERSION } from '../../src/model/edition.ts';
import { type Archive, archiveOf } from '../../src/model/statistics/archive.ts';
import { type Columns, MOST_ROWS } from '../../src/model/statistics/columns.ts';
import type { Book } from '../../src/model/statistics/survey.ts';
import { seeded } from '../../src/model/seeded.ts';

const DECISIONS = 9;
const OPTIONS = 4;
const DAY = 86_400_000;
const BEGAN = 1_750_000_000_000;
const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1);

/** A book as long as a real one, of a story that nobody wrote. */
export const LONG_BOOK: Book = {
  story: 's',
  title: 'A Long Story',
  fingerprint: 'now',
  decisions: numbers(DECISIONS).map((number) => ({
    story: 's',
    id: `s.d${number}`,
    name: `Decision ${number}`,
    number,
    talk: 'help',
    core: number % 2 === 1,
    when: '',
    options: numbers(OPTIONS).map((option) => ({
      id: `s.d${number}.${option}`,
      text: `Option ${option}`,
      wording: `w${number}.${option}`,
    })),
  })),
  endings: [],
};

/** So many decisions in full segments, over a year, in two texts; one play in forty is a room's, of one of five groups. */
export function longArchive(decisions: number): Archive {
  const random = seeded(6);
  const segments: Columns[] = [];
  for (let left = decisions; left > 0; left -= MOST_ROWS)
    segments.push(segment(random, Math.min(left, MOST_ROWS)));
  return archiveOf(segments);
}

function segment(random: () => number, rows: number): Columns {
  const plays = Math.ceil(rows / DECISIONS);
  const ids = LONG_BOOK.decisions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]);
  const labels = numbers(5).map((label) => `Group ${label}`);
  const words = ['s', 'now', 'then', ...labels, ...ids];
  const some = (most: number): number => Math.floor(random() * most);
  const groups = Uint8Array.from({ length: plays }, () => Number(random() < 1 / 40));
  const play = Uint16Array.from({ length: rows }, (_, row) => Math.floor(row / DECISIONS));
  const offered = Uint16Array.from({ length: rows }, (_, row) => row % DECISIONS);
  const column = (): Uint8Array => new Uint8Array(rows).fill(50);
  const none = (): Int8Array => new Int8Array(rows);
  return {
    version: RECORD_VERSION,
    words,
    ids: Array.from({ length: plays }, (_, place) => `${place}`),
    plays: {
      story: new Uint16Array(plays),
      fingerprint: Uint16Array.from({ length: plays }, () => (random() < 0.8 ? 1 : 2)),
      group: groups,
      later: Uint8Array.from({ length: plays }, () => some(2)),
      started: Float64Array.from({ length: plays }, () => BEGAN + some(365) * DAY),
      ended: new Float64Array(plays).fill(Number.NaN),
      ending: new Uint16Array(plays).fill(0xffff),
      label: Uint16Array.from(groups, (group) => (group === 1 ? 3 + some(5) : 0xffff)),
      from: Uint32Array.from({ length: plays }, (_, place) => place * DECISIONS),
      seed: Float64Array.from({ length: plays }, () => some(1_000_000)),
      carried: new Float64Array(plays),
    },
    decisions: {
      play,
      decision: offered.map((decision) => 8 + decision * (OPTIONS + 1)),
      option: offered.map((decision) => 9 + decision * (OPTIONS + 1) + Math.floor(random() ** 2 * OPTIONS)),
      wording: new Uint16Array(rows).fill(0xffff),
      number: offered.map((decision) => decision + 1),
      attempt: Uint16Array.from({ length: rows }, () => (random() < 0.9 ? 1 : 2)),
      milliseconds: Uint32Array.from({ length: rows }, () => some(60_000)),
      at: new Float64Array(rows),
      morale: column(),
      account: column(),
      moraleBefore: column(),
      accountBefore: column(),
      offered,
      told: new Uint8Array(rows),
      nowMorale: none(),
      nowAccount: none(),
      lateMorale: none(),
      lateAccount: none(),
    },
    offers: LONG_BOOK.decisions.map(({ options }) => ({
      offered: options.map(({ id }) => id),
      wordings: options.map(({ wording }) => wording),
    })),
    votes: Array.from(play, (place, row) => ({ place, row })).flatMap(({ place, row }) =>
      groups[place] === 1
        ? [
            [
              row,
              {
                headcount: 12,
                style: 'cards' as const,
                rounds: [0, 1].map(() => ({ counts: numbers(OPTIONS).map(() => some(5)), pass: 0 })),
                by: 'majority' as const,
              },
            ] as const,
          ]
        : [],
    ),
    asides: [],
  };
}
