import type { Asked, Disclosure } from './counting.ts';
import type { Count, Filter } from './survey.ts';
import type { Ward } from './ward.ts';

/** Never fewer on a screen: a count under five can point at somebody. */
export const LEAST_THRESHOLD = 5;

/** What may be shown under a filter; it has to be one that is on offer. */
export function disclosureOf(ward: Ward, filter: Filter): Disclosure {
  const scope = ward.scope(filter);
  const shown = (asked: Asked): boolean =>
    filter.mode === 'both' || alone(asked) === (filter.mode === 'solo');
  return {
    threshold: ward.threshold,
    shows({ entry, rooms }, series) {
      if (!shown(series)) return false;
      return series === 'first' || series === 'later'
        ? filter.label === undefined && ward.alone(entry)
        : rooms[series] > 0;
    },
    count: ({ entry }, { place, counts }, asked) =>
      shown(asked) && ward.told(entry, asked, place, scope) ? counts[asked] : 'withheld',
    total: ({ entry, totals }, asked) =>
      shown(asked) && ward.told(entry, asked, undefined, scope) ? totals[asked] : 'withheld',
    plain: (count) => (count >= ward.threshold ? count : 'withheld'),
  };
}

const alone = (asked: Asked): boolean => asked === 'first' || asked === 'later' || asked === 'alone';

/** A list of counts that add up to a total: each by itself, or several together. */
export interface Folded<Item> {
  readonly items: readonly Item[];
  readonly count: Count;
}

/**
 * Puts small counts of a list together, with the next smallest where they are small even so, so that none can be found
 * by subtracting from the total. Items stay in their order; those put together come last.
 */
export function fold<Item>(
  items: readonly Item[],
  countOf: (item: Item) => number,
  threshold: number,
): readonly Folded<Item>[] {
  const bySize = items.toSorted((one, other) => countOf(one) - countOf(other));
  let together = 0;
  let size = 0;
  for (const item of bySize) {
    const small = countOf(item) < threshold;
    const enough = size === 0 || (size > 1 && together >= threshold);
    if (!small && enough) break;
    together += countOf(item);
    size += 1;
  }
  const folded = new Set(bySize.slice(0, size));
  const alone = items
    .filter((item) => !folded.has(item))
    .map((item): Folded<Item> => ({ items: [item], count: countOf(item) }));
  if (size === 0) return alone;
  const count = together >= threshold ? together : 'withheld';
  return [...alone, { items: items.filter((item) => folded.has(item)), count }];
}
