import { typeset } from '../typeset.ts';
import type { Table } from './means.ts';

/** A table as it is, in place of its picture. It scrolls in a box of its own where it is wider than the page. */
export function Rows({ table: { title, head, rows } }: { readonly table: Table }) {
  return (
    <div class="scroller" role="region" aria-label={`Table: ${typeset(title)}`} tabIndex={0}>
      <table class="ruled">
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" class={column > 0 && numeric(rows, column) ? 'number' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {typeset(cell)}
                  </th>
                ) : (
                  <td key={column} class={numeric(rows, column) ? 'number' : ''}>
                    {typeset(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Numbers stand under one another; a withheld one among them is no reason not to. */
const numeric = (rows: Table['rows'], column: number): boolean =>
  rows.every((row) => /^(\d[\d,.]*|withheld|)$/.test(row[column] ?? ''));
