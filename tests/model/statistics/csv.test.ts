import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../../src/model/statistics/csv.ts';
import { readCsv } from '../../support/rows.ts';

const RUNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'] as const;

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...RUNS, '"', ',', ';', "'", ' ', 'a', '\uFEFF', '\u2028') }),
  fc.constantFrom('=1+1\n"', '=HYPERLINK("x")\r\nmore', '-3', '@SUM(A1)', "'=1", ' =1', ''),
);

const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = fc.array(nasty, { minLength: width, maxLength: width });
  return fc.record({ head: row, rows: fc.array(row, { maxLength: 5 }) });
});

const bodyOf = (text: string): string => {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1);
};

/** What is to stand in a cell: itself, behind an apostrophe where a spreadsheet would run it. */
const harmless = (cell: string): string => (RUNS.some((sign) => cell.startsWith(sign)) ? `'${cell}` : cell);

it('every cell comes back from a file as it was, whatever stands in it, but for an apostrophe before what would run', () => {
  fc.assert(
    fc.property(table, ({ head, rows }) => {
      const read = readCsv(bodyOf(csvOf({ head, rows })));
      expect(read).toEqual([head, ...rows].map((row) => row.map(harmless)));
    }),
    { numRuns: 500 },
  );
});

it('no cell of a file begins with a sign that a spreadsheet runs', () => {
  fc.assert(
    fc.property(table, (each) => {
      const cells = readCsv(bodyOf(csvOf(each))).flat();
      expect(cells.filter((cell) => RUNS.some((sign) => cell.startsWith(sign)))).toEqual([]);
    }),
  );
});

it('lines end as the standard has it, the last one too', () => {
  expect(
    csvOf({
      head: ['Option', 'Words'],
      rows: [
        ['A', 'Not me, Gus.'],
        ['B', '“Basically”?'],
      ],
    }),
  ).toBe('\uFEFFOption,Words\r\nA,"Not me, Gus."\r\nB,“Basically”?\r\n');
});
