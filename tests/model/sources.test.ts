import { describe, expect, it } from 'vitest';
import { beginningOf, textOf } from '../../src/model/opened/sources.ts';
import { toldOf } from '../../src/model/opened/told.ts';

const files = (all: Readonly<Record<string, string>>) => new Map(Object.entries(all));

describe('a story in several files', () => {
  it('begins with the one that no other includes', () => {
    const picked = files({
      'a.ink': 'Hm.',
      'main.ink': '  INCLUDE lib/a.ink\r\nINCLUDE b.ink',
      'b.ink': 'Hm.',
    });
    expect(beginningOf(picked)).toEqual({ kind: 'one', name: 'main.ink' });
    expect(textOf(picked, 'lib/a.ink')).toBe('Hm.');
  });

  it('names what was not picked along, also where an included file wants it', () => {
    const picked = files({ 'main.ink': 'INCLUDE a.ink', 'a.ink': 'INCLUDE lib/b.ink\nINCLUDE c.ink' });
    expect(beginningOf(picked)).toEqual({ kind: 'missing', names: ['lib/b.ink', 'c.ink'] });
  });

  it('asks which comes first where several could, and takes the answer', () => {
    const picked = files({ 'a.ink': 'A.', 'b.ink': 'B.' });
    expect(beginningOf(picked)).toEqual({ kind: 'several', names: ['a.ink', 'b.ink'] });
    expect(beginningOf(picked, 'b.ink')).toEqual({ kind: 'one', name: 'b.ink' });
  });

  it('in a circle begins somewhere, for the compiler to say so', () => {
    expect(beginningOf(files({ 'a.ink': 'INCLUDE b.ink', 'b.ink': 'INCLUDE a.ink' })).kind).toBe('one');
    expect(beginningOf(files({ 'a.ink': 'INCLUDE a.ink' })).kind).toBe('one');
  });

  it('leaves out what its author has struck out', () => {
    const text = '// INCLUDE a.ink\n/* \nINCLUDE b.ink\n*/\nHm.';
    expect(beginningOf(files({ 'main.ink': text }))).toEqual({ kind: 'one', name: 'main.ink' });
  });
});

describe('what the compiler says', () => {
  it('comes with the line it is about, once, what stops the story first', () => {
    const picked = files({ 'main.ink': 'One.\n  Two.', 'a.ink': 'Three.' });
    const said = (kind: 'error' | 'warning' | 'note', file: string, line: number) => ({
      kind,
      file,
      line,
      message: 'Hm.',
    });
    const told = toldOf(
      [
        said('note', 'main.ink', 1),
        said('warning', 'main.ink', 2),
        said('error', 'lib/a.ink', 1),
        said('error', 'gone.ink', 0),
        said('error', 'gone.ink', 0),
      ],
      picked,
    );
    expect(told.map(({ kind, words }) => [kind, words])).toEqual([
      ['error', ''],
      ['error', 'Three.'],
      ['warning', 'Two.'],
      ['note', 'One.'],
    ]);
  });
});
