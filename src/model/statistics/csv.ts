import Papa from 'papaparse';
import type { Table } from './tables.ts';

/** What tells a spreadsheet that the file is in UTF-8. */
const MARK = '\uFEFF';

/**
 * How cells begin that a spreadsheet would run, in some languages by a wide sign too. The library's own rule lets those
 * through that go on after a line end.
 */
const RUNS = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A table as the text of a CSV file, by RFC 4180: lines end in CRLF, and what a spreadsheet would run begins with an
 * apostrophe, which keeps it a text.
 */
export function csvOf({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
  const lines = Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: RUNS });
  return `${MARK}${lines}\r\n`;
}
