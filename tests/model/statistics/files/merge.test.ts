import { describe, expect, it } from 'vitest';
import type { Intake } from '../../../../src/model/statistics/ports.ts';
import { intakeSentence, intakeTotals } from '../../../../src/model/statistics/files/intake.ts';
import { idsIn, merge, type Merged } from '../../../../src/model/statistics/files/merge.ts';
import { readFile, type ReadFile } from '../../../../src/model/statistics/files/read.ts';
import { writeFile } from '../../../../src/model/statistics/files/write.ts';
import { unpack } from '../../../../src/model/statistics/unpack.ts';
import { playedOf, segmentsOf, TEXTS } from '../../../support/filed.ts';

const file = (name: string, from: number, to: number): ReadFile =>
  readFile(name, writeFile(segmentsOf(from, to), TEXTS, 1));

const told = ({ files }: Merged): readonly (readonly number[])[] =>
  files.map(({ read, fresh, known, left }) => [read, fresh, known, left]);

const NOBODY: ReadonlySet<string> = new Set();

describe('bringing files together', () => {
  it('takes each play once, whichever of them holds it', () => {
    const merged = merge([file('one', 0, 10), file('two', 6, 16)], new Set(['play-0', 'play-1', 'play-15']));
    expect(told(merged)).toEqual([
      [10, 8, 2, 0],
      [10, 5, 5, 0],
    ]);
    const plays = merged.segments.flatMap((segment) => unpack(segment));
    expect(plays).toEqual(Array.from({ length: 13 }, (_, place) => playedOf(place + 2)));
    expect(merged.ids).toEqual(plays.map(({ play }) => play.id));
    expect(merged.texts).toEqual(TEXTS);
  });

  it('changes nothing where the same file comes twice, at once or later', () => {
    const once = file('a', 0, 1_000);
    const first = merge([once, once], NOBODY);
    expect(told(first)).toEqual([
      [1_000, 1_000, 0, 0],
      [1_000, 0, 1_000, 0],
    ]);
    const again = merge([once], new Set(idsIn([once])));
    expect(told(again)).toEqual([[1_000, 0, 1_000, 0]]);
    expect(again.segments).toEqual([]);
  });

  it('tells what a file could not give beside what it did', () => {
    const [, ...rest] = writeFile(segmentsOf(0, 3), TEXTS, 1).split('\n');
    const half = readFile(
      'half',
      [`{"format":"behind-the-desk-records","version":2,"plays":[`, ...rest.with(1, '{')].join('\n'),
    );
    expect(told(merge([half], NOBODY))).toEqual([[3, 2, 0, 1]]);
  });
});

describe('what came of it, in a sentence', () => {
  const intake = (...rows: readonly (readonly [fresh: number, known: number, left: number])[]): Intake => ({
    files: rows.map(([fresh, known, left]) => ({
      name: 'f',
      read: fresh + known + left,
      fresh,
      known,
      left,
    })),
    problems: [],
  });

  it('tells of all files together', () => {
    const three = intake([31, 7, 0], [22, 0, 2], [1, 0, 4]);
    expect(intakeTotals(three)).toEqual({ read: 67, fresh: 54, known: 7, left: 6 });
    expect(intakeSentence(three)).toBe('54 new records, 7 already here, 6 left out. Yours are untouched.');
  });

  it('leaves out what there was none of', () => {
    expect(intakeSentence(intake([1, 0, 0]))).toBe('1 new record. Yours are untouched.');
    expect(intakeSentence(intake([0, 12_000, 0]))).toBe(
      'No new records, 12,000 already here. Yours are untouched.',
    );
    expect(intakeSentence(intake([0, 0, 2]))).toBe('No new records, 2 left out. Yours are untouched.');
  });

  it('says what was refused instead', () => {
    expect(intakeSentence({ ...intake([1, 0, 0]), refused: 'The disk is full.' })).toBe(
      'The disk is full. Yours are untouched.',
    );
  });
});
