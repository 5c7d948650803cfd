import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/model/bounds.ts';
import { openStranger } from '../../src/model/opened/stranger.ts';
import { readTree } from '../../src/model/opened/tree.ts';
import { compile } from '../support/story.ts';
import { opened, words } from '../support/stranger.ts';

describe('a compiled story', () => {
  it('keeps its whole fractions, as ink’s own compiler writes them', () => {
    const text =
      '\uFEFF{"inkVersion":20,"root":[["^Open 1.0, 2.0, -7.0, \\"3.0\\".","\\n","ev",{"VAR?":"x"},2,"/","out","/ev","\\n","ev",7.0,2,"/","out","/ev","\\n","end",null],"done",{"global decl":["ev",-7.0,{"VAR=":"x"},"/ev","end",null]}]}';
    const read = readTree(text);
    if (!read.ok) throw new Error(read.why);
    expect(words(opened(read.compiled).begin(1))).toEqual(['Open 1.0, 2.0, -7.0, "3.0".', '-3.5', '3.5']);
  });

  it('is the same story as the one that was compiled here', () => {
    const compiled = compile('VAR x = 7.5\nHi {x / 2}.\n* [On.] -> END');
    const read = readTree(JSON.stringify(compiled.ink));
    expect(read.ok && read.compiled.ink).toEqual(compiled.ink);
  });

  it.each([
    ['no JSON', 'Once upon a time'],
    ['cut off', '{"inkVersion":21,"root":[["^Hi'],
    ['something else', '{"name":"a","version":"1"}'],
    ['a list', '[1,2,3]'],
    ['nothing', ''],
    ['folded too deeply', `{"inkVersion":21,"root":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['too long', `"${'x'.repeat(10_000_001)}"`],
  ])('that is %s is refused in words', (_what, text) => {
    const read = readTree(text);
    expect(read.ok ? '' : read.why).toMatch(/^It is .*\.$/);
  });

  it.each([
    ['too old', { inkVersion: 3, root: [], listDefs: {} }, /too old/],
    ['too new', { inkVersion: 99, root: [], listDefs: {} }, /newer than this game/],
    [
      'built of nothing',
      { inkVersion: 21, root: [{ nonsense: 1 }, null], listDefs: {} },
      /do not fit together/,
    ],
    [
      'busy before its first word',
      {
        inkVersion: 21,
        root: [['done', null], 'done', { 'global decl': [{ '->': 'global decl' }, null] }],
        listDefs: {},
      },
      /round before its first word/,
    ],
  ])('that is %s is refused in words', (_what, ink, said) => {
    const story = openStranger({ ink, floats: [] }, () => performance.now());
    expect(story.ok ? '' : story.why).toMatch(said);
  });

  it('cannot reach what every object has', () => {
    const read = readTree(
      '{"inkVersion":21,"root":[["^Hi","\\n","end",null],"done",{"__proto__":["^Ho",null]}],"__proto__":{"a":1}}',
    );
    expect(read.ok && Object.keys(read.compiled.ink).toSorted()).toEqual(['inkVersion', 'listDefs', 'root']);
    expect(read.ok && words(opened(read.compiled).begin(1))).toEqual(['Hi']);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });

  it('whatever it is made of is refused or played, and never throws', () => {
    const bit: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom(
        '^Hi',
        '\n',
        'ev',
        '/ev',
        'out',
        'pop',
        'end',
        'done',
        '->->',
        '~ret',
        'str',
        '/str',
        'thread',
        '+',
        '#',
        null,
      ),
      fc.constantFrom(
        { '->': '0' },
        { '->': 'a.b' },
        { 'VAR?': 'x' },
        { '*': '0', flg: 20 },
        { 'temp=': 't' },
        { 'f()': '0' },
      ),
      fc.integer(),
      fc.double(),
    );
    const node = fc.letrec((tie) => ({
      list: fc.array(fc.oneof({ maxDepth: 4 }, bit, tie('list')), { maxLength: 6 }),
    })).list;
    fc.assert(
      fc.property(node, (root) => {
        const read = readTree(JSON.stringify({ inkVersion: 21, root: [root, 'done', null] }));
        if (!read.ok) return;
        const story = openStranger(read.compiled, () => performance.now());
        if (story.ok) expect(story.script.begin(1).choices.length).toBeLessThanOrEqual(BOUNDS.options);
      }),
      { numRuns: 300 },
    );
  });
});
