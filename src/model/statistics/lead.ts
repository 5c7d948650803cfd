import type { Asked, Disclosure, Slot, Tally } from './counting.ts';

/** What comes first in a column, as far as it may be told. */
export type Lead =
  /** No total, or nothing in front that may be told. */
  | { readonly kind: 'untold' }
  | { readonly kind: 'one'; readonly slot: Slot; readonly count: number; readonly total: number }
  /** Several are level at the front. */
  | {
      readonly kind: 'level';
      readonly slots: readonly Slot[];
      readonly count: number;
      readonly total: number;
    }
  /** Nothing has a third. */
  | { readonly kind: 'even'; readonly total: number };

/** Who leads among the options that a column's total is of. What leads but is withheld is never said to. */
export function leadOf(tally: Tally, asked: Asked, disclosure: Disclosure): Lead {
  const total = disclosure.total(tally, asked);
  if (total === 'withheld' || total === 0) return { kind: 'untold' };
  const count = Math.max(0, ...tally.parts.map(({ counts }) => counts[asked]));
  const slots = tally.parts.filter(({ counts }) => counts[asked] === count);
  const [slot] = slots;
  if (slot === undefined || slots.some((each) => disclosure.count(tally, each, asked) === 'withheld')) {
    return { kind: 'untold' };
  }
  if (count * 3 < total) return { kind: 'even', total };
  return slots.length === 1 ? { kind: 'one', slot, count, total } : { kind: 'level', slots, count, total };
}

/** "A", "A and B", "A, B and C" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
