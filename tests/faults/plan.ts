import { seeded } from '../../src/model/seeded.ts';
import type { Kind } from './kinds.ts';

/** So many faults befall one play. */
const EACH = 3;

/** One play of the run: everything in it follows from its seed. */
export interface Planned {
  readonly number: number;
  readonly seed: number;
  readonly mode: 'alone' | 'room';
  /** Whether the service worker keeps the game meanwhile. */
  readonly worker: boolean;
  readonly faults: readonly Due[];
}

export interface Due {
  readonly kind: Kind;
  /** Which of its kind it is in the run, from 0. */
  readonly turn: number;
}

/** All plays of a run; each kind comes equally often, in an order by chance. */
export function planned(count: number, seed: number, kinds: readonly Kind[]): readonly Planned[] {
  const random = seeded(seed);
  const turns = new Map<Kind, number>();
  const dues: Due[] = [];
  while (dues.length < count) {
    for (const kind of shuffled(kinds, random).slice(0, count - dues.length)) {
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      dues.push({ kind, turn });
    }
  }
  return Array.from({ length: Math.ceil(count / EACH) }, (_, number) => ({
    number,
    seed: Math.floor(random() * 2 ** 31),
    mode: random() < 0.3 ? ('room' as const) : ('alone' as const),
    worker: random() < 0.25,
    faults: dues.slice(number * EACH, (number + 1) * EACH),
  }));
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ item }) => item);
}
