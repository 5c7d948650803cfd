import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownIn, type Table } from '../../../src/model/statistics/veil.ts';

const THRESHOLD = 5;

/** What a reader sees: counts, and blanks. */
const seen = (table: Table): readonly (readonly (number | undefined)[])[] => {
  const shown = shownIn(table, THRESHOLD);
  return table.map((line, row) => line.map((count, column) => (shown[row]?.[column] ? count : undefined)));
};

describe('what is shown of a table whose sums are known', () => {
  it('is all of it where nothing is small', () => {
    const table = [
      [5, 9],
      [7, 6],
    ];
    expect(seen(table)).toEqual(table);
  });

  it('is not a small count, nor the smallest others from which it could be worked out', () => {
    expect(
      seen([
        [25, 23, 11],
        [6, 11, 13],
        [20, 18, 41],
        [5, 8, 1],
      ]),
    ).toEqual([
      [25, 23, 11],
      [undefined, 11, undefined],
      [20, 18, 41],
      [undefined, 8, undefined],
    ]);
  });

  it('is every large count where small ones hide one another', () => {
    expect(
      seen([
        [1, 2, 20],
        [2, 1, 20],
        [9, 9, 20],
      ]),
    ).toEqual([
      [undefined, undefined, 20],
      [undefined, undefined, 20],
      [9, 9, 20],
    ]);
  });

  it('gives no small count away to somebody who tries every table that has the same sums', () => {
    const count = fc.oneof(fc.nat(3), fc.integer({ min: 5, max: 8 }));
    const size = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }));
    const tables = size.chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(tables, (table) => {
        const blanks = seen(table);
        table.forEach((line, row) => {
          line.forEach((value, column) => {
            if (value === 0 || value >= THRESHOLD || !canBeHidden(table)) return;
            expect(valuesOf(table, blanks, row, column).size).toBeGreaterThan(1);
          });
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** Every line has enough in it to hide a small count: as nodes have, which are told only from the threshold up. */
const canBeHidden = (table: Table): boolean => {
  const columns = (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? 0));
  return [...table, ...columns].every((line) => line.reduce((sum, count) => sum + count, 0) >= THRESHOLD);
};

/** Every number that could stand in one place, by the sums of the rows and columns and what is shown. */
function valuesOf(
  table: Table,
  blanks: ReturnType<typeof seen>,
  row: number,
  column: number,
): ReadonlySet<number> {
  const width = table[0]?.length ?? 0;
  const open = blanks.flatMap((line, r) =>
    line.flatMap((each, c) => (each === undefined ? [[r, c] as const] : [])),
  );
  const rest = (cells: readonly number[], shown: readonly (number | undefined)[]): number =>
    cells.reduce((sum, each, place) => sum + (shown[place] === undefined ? each : 0), 0);
  const rows = table.map((line, r) => rest(line, blanks[r] ?? []));
  const columns = Array.from({ length: width }, (_, c) =>
    rest(
      table.map((line) => line[c] ?? 0),
      blanks.map((line) => line[c]),
    ),
  );
  const found = new Set<number>();
  const fill = (place: number, mine: number): void => {
    if (found.size > 1) return;
    const [r, c] = open[place] ?? [-1, -1];
    if (r < 0 || c < 0) {
      if ([...rows, ...columns].every((left) => left === 0)) found.add(mine);
      return;
    }
    const last = !open.slice(place + 1).some(([other]) => other === r);
    const most = Math.min(rows[r] ?? 0, columns[c] ?? 0);
    for (let value = last ? (rows[r] ?? 0) : 0; value <= most; value += 1) {
      rows[r] = (rows[r] ?? 0) - value;
      columns[c] = (columns[c] ?? 0) - value;
      fill(place + 1, r === row && c === column ? value : mine);
      rows[r] = (rows[r] ?? 0) + value;
      columns[c] = (columns[c] ?? 0) + value;
    }
  };
  fill(0, -1);
  return found;
}
