import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/model/statistics/archive.ts';
import { pack } from '../../../src/model/statistics/pack.ts';
import type { Cell } from '../../../src/model/statistics/ports.ts';
import { decisionsTable } from '../../../src/model/statistics/raw.ts';
import type { Book, Filter } from '../../../src/model/statistics/survey.ts';
import { wordingOf } from '../../../src/model/wording.ts';
import { OPTIONS, playedOf, TEXTS, WORDS } from '../../support/filed.ts';

const book: Book = {
  story: 's2',
  title: 'It’s Basically Done',
  fingerprint: 'f0f0f0f0f0f0f0f0',
  endings: [],
  decisions: ['Asking', '“Basically”'].map((name, place) => ({
    story: 's2',
    id: `d${place + 1}`,
    name,
    number: place + 1,
    talk: 'buck' as const,
    core: true,
    when: '',
    options: OPTIONS.map((id, at) => ({ id, text: WORDS[at] ?? '', wording: wordingOf(WORDS[at] ?? '') })),
  })),
};

const archive = archiveOf([pack([0, 1, 2, 3].map((number) => playedOf(number, 3)))]);
const NOTHING = (): boolean => false;

const rowsUnder = (
  filter: Filter,
  withheld: (cell: Cell) => boolean = NOTHING,
): readonly (readonly string[])[] =>
  decisionsTable(archive, filter, { books: [book], texts: TEXTS }, withheld).rows;

describe('the table of every decision', () => {
  it('has a row for each, by the story’s order and by what is in it, never by its play', () => {
    const rows = rowsUnder({ mode: 'both' });
    expect(rows).toHaveLength(12);
    expect(rows.map(([, decision]) => decision)).toEqual(
      ['Asking', '“Basically”', 'd3'].flatMap((name) => Array.from({ length: 4 }, () => name)),
    );
    for (const name of ['Asking', '“Basically”', 'd3']) {
      const own = rows.filter(([, decision]) => decision === name).map((row) => row.join('\n'));
      expect(own).toEqual(own.toSorted());
    }
  });

  it('tells story, option and words, and no play, no number of one, no day', () => {
    const table = decisionsTable(archive, { mode: 'group' }, { books: [book], texts: TEXTS }, NOTHING);
    expect(table.head).toHaveLength(12);
    const { option } = playedOf(3, 3).decisions[0] ?? { option: '' };
    const place = OPTIONS.findIndex((id) => id === option);
    expect(table.rows[0]?.slice(0, 8)).toEqual([
      'It’s Basically Done',
      'Asking',
      'ABCD'.charAt(place),
      WORDS[place],
      '1',
      '',
      'room',
      '2025-10',
    ]);
    const all = JSON.stringify(rowsUnder({ mode: 'both' }));
    expect(all).not.toMatch(/play-|17600|\d{4}-\d\d-\d\d|Tuesday stand-up/);
  });

  it('keeps to its filter, and tells first plays from later ones', () => {
    const series = (filter: Filter): readonly (string | undefined)[] =>
      rowsUnder(filter).map((row) => row[6]);
    expect(new Set(series({ mode: 'solo' }))).toEqual(new Set(['first', 'later']));
    expect(series({ mode: 'both', label: 'Tuesday stand-up' })).toEqual(['room', 'room', 'room']);
    expect(rowsUnder({ mode: 'both', story: 's1' })).toEqual([]);
  });

  it('withholds the choice, its words and what it did, and is asked by all that a row tells', () => {
    const asked: Cell[] = [];
    const rows = rowsUnder({ mode: 'group' }, (cell) => {
      asked.push(cell);
      return cell.decision === 'd2';
    });
    expect(rows[1]?.slice(1)).toEqual([
      '“Basically”',
      'withheld',
      'withheld',
      '1',
      '',
      'room',
      '2025-10',
      'withheld',
      'withheld',
      'withheld',
      'withheld',
    ]);
    expect(rows.filter((row) => row.includes('withheld'))).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      story: 's2',
      decision: 'd1',
      series: 'room',
      attempt: 1,
      month: '2025-10',
    });
  });

  it('knows the words of a choice whose wording was not recorded only where the text is still the same', () => {
    const wordsFrom = (fingerprint: string): string | undefined => {
      const { play, decisions } = playedOf(1, 1);
      const unworded = decisions.map(({ wordings: _wordings, ...rest }) => rest);
      const old = archiveOf([pack([{ play: { ...play, fingerprint }, decisions: unworded }])]);
      return decisionsTable(old, { mode: 'both' }, { books: [book], texts: TEXTS }, NOTHING).rows[0]?.[3];
    };
    expect(WORDS).toContain(wordsFrom(book.fingerprint));
    expect(wordsFrom('another')).toBe('');
  });
});
