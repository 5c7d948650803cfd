import type { Where } from './cube.ts';
import type { Layout, Scope } from './layout.ts';
import { spanOf, type Sum } from './span.ts';

/** A column that is shown. */
export interface Ask {
  readonly name: string;
  readonly kinds: readonly number[];
  /** Its total may be told however small: how many plays were second ones says nothing of what was answered in them. */
  readonly open?: boolean;
}

/** Counts that are told together: of items such as a decision's options, by kinds, by everything a filter can ask for. */
export interface Table {
  readonly items: number;
  /** Columns that are shown, each a sum of one or more kinds that are counted. */
  readonly asks: readonly Ask[];
  /** Sums of kinds that are never shown, but secrets like others where they are small. */
  readonly apart?: readonly Omit<Ask, 'name'>[];
  readonly layout: Layout;
  /** Nothing where everybody knows that there is none: a text before it was written, a time when nobody played. */
  count(item: number, kind: number, at: Where): number | undefined;
  /** Sums over all kinds that are told elsewhere, as far as anybody can guess. */
  readonly known?: readonly { readonly scope: Scope; readonly editions: readonly number[] }[];
  /** The items that a column's total is of, in one text or in all of them. */
  totaled(edition: number | undefined): readonly number[];
}

/** Says of each sum that can be asked for whether it is told; without an item, of a column's total. */
export interface Audit {
  told(ask: string, item: number | undefined, scope: Scope): boolean;
}

/** More small counts than this beside one another are looked through only in part: no decision has as many options. */
const MOST_SMALL = 9;

/**
 * Decides once, for everything that can ever be asked of these counts, what is told and what is withheld.
 *
 * The atoms are the finest counts that a filter can tell apart. Every number on show is a sum of atoms, and all that
 * anybody can work out by adding and subtracting such numbers, over all filters and columns, is their span. So the sums
 * are gone through in order of importance (all of time before a part of it, totals before options, large before small),
 * and each is told only if it reaches the threshold and if no secret lies in the span of those told until then and
 * itself. Secrets are all small sums that somebody could care about: every count under the threshold in every interval of
 * time, in each group and in all but one, in each text and in all but one; and, since counts are never negative, every
 * several options beside one another that are under the threshold even together. A zero is a small count like others.
 *
 * The decision depends on no filter: looking at one page after another tells nothing that was not allowed for.
 */
export function audit(table: Table, threshold: number): Audit {
  const atoms = atomsOf(table);
  if (atoms.size === 0) return { told: () => true };
  const items = Array.from({ length: table.items }, (_, item) => item);
  const secrets = secretsOf(table, atoms, threshold);
  const span = spanOf(atoms.size, secrets);
  const questions = table.layout.scopes.flatMap(({ scope, corners }) => {
    const totaled = table.totaled(scope.edition);
    const asked = ({ name, kinds }: Ask, item: number | undefined): Question => {
      const part: Part = { items: item === undefined ? totaled : [item], kinds, corners };
      const count = atoms.count(part);
      const none = count === 0 && atoms.sum(part).length === 0;
      return { key: keyOf(name, item, scope), part, count, none };
    };
    const totals = table.asks.map((ask) => ({ ...asked(ask, undefined), open: ask.open ?? false }));
    const parts = table.asks.flatMap((ask) =>
      items.map((item) => asked(ask, item)).toSorted((one, other) => other.count - one.count),
    );
    return [
      ...totals.filter(({ count, open, none }) => open || none || count >= threshold),
      ...parts.filter(({ count, none }) => none || count >= threshold),
    ];
  });
  for (const { scope, editions } of table.known ?? []) {
    const corners = (table.layout.scopes.find((each) => each.scope === scope)?.corners ?? []).filter(
      (corner) => editions.includes(corner % table.layout.editions),
    );
    span.tell(atoms.sum({ items, kinds: kindsOf(table), corners }));
  }
  const told = new Set<string>();
  for (const { key, part } of questions) {
    if (secrets.length === 0 || span.tell(atoms.sum(part))) told.add(key);
  }
  // What follows from what was told later on is no longer worth withholding.
  for (const { key, part } of questions) {
    if (!told.has(key) && span.holds(atoms.sum(part))) told.add(key);
  }
  return { told: (ask, item, scope) => told.has(keyOf(ask, item, scope)) };
}

interface Question {
  readonly key: string;
  readonly part: Part;
  readonly count: number;
  /** Everybody knows that there are none. */
  readonly none: boolean;
}

/** All small sums that could matter to somebody, each once. */
function secretsOf(table: Table, atoms: Atoms, threshold: number): readonly Sum[] {
  const secrets = new Map<string, Sum>();
  const keep = (sum: Sum): void => {
    if (sum.length > 0) secrets.set(sum.join(), sum);
  };
  for (const { corners } of table.layout.boxes) {
    for (const { kinds, open = false } of [...table.asks, ...(table.apart ?? [])]) {
      const beside: Small[] = [];
      for (let item = 0; item < table.items; item += 1) {
        const part = { items: [item], kinds, corners };
        const count = atoms.count(part);
        if (count >= threshold) continue;
        const sum = atoms.sum(part);
        keep(sum);
        if (sum.length > 0 && beside.length < MOST_SMALL) beside.push({ sum, count, items: [item] });
      }
      if (beside.length < 2) continue;
      const all = atoms.items(kinds, corners);
      for (const { sum, items } of smallTogether(beside, threshold)) {
        if (!open || items.length < all.length) keep(sum);
      }
    }
  }
  return [...secrets.values()];
}

const kindsOf = ({ asks }: Table): readonly number[] => [...new Set(asks.flatMap(({ kinds }) => kinds))];

const keyOf = (ask: string, item: number | undefined, { from, to, label, edition }: Scope): string =>
  [ask, item, from, to, label, edition].join(' ');

/** Some cells of a table: those of all these items, kinds and corners. */
interface Part {
  readonly items: readonly number[];
  readonly kinds: readonly number[];
  readonly corners: readonly number[];
}

/** A table's counts by cells. A cell that can hold nothing is no atom. */
interface Atoms {
  readonly size: number;
  /** Those that can hold something there. */
  items(kinds: readonly number[], corners: readonly number[]): readonly number[];
  count(part: Part): number;
  sum(part: Part): Sum;
}

function atomsOf(table: Table): Atoms {
  const { stretches, labels, editions } = table.layout;
  const corners = stretches * labels * editions;
  const kinds = Math.max(...kindsOf(table)) + 1;
  const atoms = new Int32Array(table.items * kinds * corners).fill(-1);
  const counts = new Float64Array(atoms.length);
  let size = 0;
  for (let cell = 0; cell < atoms.length; cell += 1) {
    const corner = cell % corners;
    const row = Math.floor(cell / corners);
    const count = table.count(Math.floor(row / kinds), row % kinds, {
      stretch: Math.floor(corner / (labels * editions)),
      label: Math.floor(corner / editions) % labels,
      edition: corner % editions,
    });
    if (count === undefined) continue;
    counts[cell] = count;
    atoms[cell] = size;
    size += 1;
  }
  return {
    size,
    count(part) {
      let sum = 0;
      for (const item of part.items) {
        for (const kind of part.kinds) {
          const row = (item * kinds + kind) * corners;
          for (const corner of part.corners) sum += counts[row + corner] ?? 0;
        }
      }
      return sum;
    },
    items: (asked, at) =>
      Array.from({ length: table.items }, (_, item) => item).filter((item) =>
        asked.some((kind) =>
          at.some((corner) => (atoms[(item * kinds + kind) * corners + corner] ?? -1) >= 0),
        ),
      ),
    sum(part) {
      const sum: number[] = [];
      for (const item of part.items) {
        for (const kind of part.kinds) {
          const row = (item * kinds + kind) * corners;
          for (const corner of part.corners) {
            const atom = atoms[row + corner] ?? -1;
            if (atom >= 0) sum.push(atom);
          }
        }
      }
      return sum;
    },
  };
}

interface Small {
  readonly sum: Sum;
  readonly count: number;
  readonly items: readonly number[];
}

/** Every two or more of some small counts that are small even together. */
function smallTogether(small: readonly Small[], threshold: number): readonly Small[] {
  let sets: readonly Small[] = [{ sum: [], count: 0, items: [] }];
  for (const { sum, count, items } of small) {
    const more = sets
      .filter((set) => set.count + count < threshold)
      .map((set) => ({
        sum: [...set.sum, ...sum],
        count: set.count + count,
        items: [...set.items, ...items],
      }));
    sets = [...sets, ...more];
  }
  return sets;
}
