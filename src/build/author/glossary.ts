import { inWords, type Meanings, type Meaning, meaningOf, plain } from './condition.ts';
import type { Row } from './source.ts';

/** What a story's own names stand for. */
export interface Glossary {
  readonly variables: readonly { readonly name: string; readonly value: string; readonly comment: string }[];
  readonly questions: readonly { readonly name: string; readonly comment: string; readonly answer: string }[];
  /** Names as they are understood within a knot, where labels may go without its name. */
  within(knot: string): Meanings;
}

export function glossary(rows: readonly Row[]): Glossary {
  const options = new Map<string, string>();
  const meanings = new Map<string, Meaning>();
  let knot = '';
  for (const row of rows) {
    if (row.kind === 'knot') knot = row.name;
    if (row.kind === 'option' && row.label !== '') options.set(`${knot}.${row.label}`, row.id || row.label);
    if (row.kind === 'variable') meanings.set(row.name, meaningOf(row.name, row.comment));
  }
  const within = (here: string): Meanings => ({
    option: (label) => options.get(label) ?? options.get(`${here}.${label}`),
    variable: (name) => meanings.get(name),
  });
  return {
    variables: rows.filter((row) => row.kind === 'variable'),
    questions: rows.flatMap((row, index) => {
      if (row.kind !== 'function') return [];
      const after = rows[index + 1];
      const answer = after?.kind === 'code' ? /^return\s+(.+)$/.exec(after.code)?.[1] : undefined;
      return [
        {
          name: plain(row.name),
          comment: row.comment,
          answer: answer === undefined ? '' : inWords(answer, within('')),
        },
      ];
    }),
    within,
  };
}
