/** Counts by row and column, whose sums by row and by column are known to whoever reads them. */
export type Table = readonly (readonly number[])[];

/**
 * Which counts of a table can be shown. One under the threshold is not, and neither are as many others as it takes that
 * nobody could work it out from the sums: it could as well be one more or one less. Those are the smallest that do.
 * Counts of nobody are not shown either, nor told apart from those.
 */
export function shownIn(table: Table, threshold: number): readonly (readonly boolean[])[] {
  const shown = table.map((line) => line.map((count) => count >= threshold));
  table.forEach((line, row) => {
    line.forEach((count, column) => {
      if (count === 0 || count >= threshold) return;
      const ways = [true, false].flatMap((less) => wayRound(table, shown, { row, column }, less) ?? []);
      const [cheapest] = ways.toSorted((one, other) => one.cost - other.cost);
      for (const cell of cheapest?.cells ?? []) {
        const own = shown[cell.row];
        if (own !== undefined) own[cell.column] = false;
      }
    });
  });
  return shown;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Way {
  readonly cost: number;
  readonly cells: readonly Place[];
}

/**
 * The cheapest way round from a count's row to its column, by turns along a row and along a column: if each count on it
 * is hidden, one can be moved along it and every sum stays. `less` takes one from the count itself, and then from every
 * other on the way, which must have one to give.
 */
function wayRound(
  table: Table,
  shown: readonly (readonly boolean[])[],
  from: Place,
  less: boolean,
): Way | undefined {
  const rows = table.map((_, row): Way | undefined =>
    row === from.row ? { cost: 0, cells: [] } : undefined,
  );
  const columns = (table[0] ?? []).map((): Way | undefined => undefined);
  const better = (way: Way | undefined, place: Place, than: Way | undefined): Way | undefined => {
    if (way === undefined) return than;
    const count = table[place.row]?.[place.column] ?? 0;
    const cost = way.cost + (shown[place.row]?.[place.column] === true ? count : 0);
    return than === undefined || cost < than.cost ? { cost, cells: [...way.cells, place] } : than;
  };
  for (let round = 0; round < rows.length + columns.length; round += 1) {
    table.forEach((line, row) => {
      line.forEach((count, column) => {
        if (row === from.row && column === from.column) return;
        if (less || count > 0) columns[column] = better(rows[row], { row, column }, columns[column]);
        if (!less || count > 0) rows[row] = better(columns[column], { row, column }, rows[row]);
      });
    });
  }
  return columns[from.column];
}
