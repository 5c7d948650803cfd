import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/model/bounds.ts';
import { survey } from '../../src/model/opened/survey.ts';
import type { Turn } from '../../src/model/script.ts';
import { begin, hasEnded } from '../../src/model/session.ts';
import { compile } from '../support/story.ts';
import { compileLoosely, opened, stranger, words } from '../support/stranger.ts';

describe('a story that knows nothing of this game', () => {
  it('is played without tags, meters or ids', () => {
    const script = stranger('Rain.\n* [Go out.] Wet.\n* Stay in.\n- The end.\n-> END');
    const first = script.begin(1);
    expect(words(first)).toEqual(['Rain.']);
    expect(first.meters).toEqual({ morale: 50, account: 50 });
    expect(first.choices.map(({ text, counted }) => [text, counted])).toEqual([
      ['Go out.', false],
      ['Stay in.', false],
    ]);
    const [, stay] = first.choices;
    expect(stay && words(script.choose(first, stay.id))).toEqual(['Stay in.', 'The end.']);
  });

  it('gives an option without an id the same one wherever it is met again', () => {
    const script = stranger('-> top\n=== top\n* once\n+ [again] -> top\n+ [more] -> top');
    const first = script.begin(1);
    const again = first.choices.find(({ text }) => text === 'again');
    const more = (turn: Turn) => turn.choices.find(({ text }) => text === 'more')?.id;
    expect(again && more(script.choose(first, again.id))).toBe(more(first));
  });

  it('keeps apart options that its author gave the same id, and counts those with one', () => {
    const ids = stranger('* [a # id: x]\n* [b # id: x]\n* [c # id: x (2)]\n* d\n- -> END').begin(1).choices;
    expect(ids.map(({ id }) => id).slice(0, 3)).toEqual(['x', 'x (2)', 'x (2) (2)']);
    expect(ids.map(({ counted }) => counted)).toEqual([undefined, undefined, undefined, false]);
  });

  it('may carry tags that mean nothing here: they change nothing, and can be named', () => {
    const ink = '# title: Rain # theme: dark\nVAR x = 1\nSo. # CLEAR # pose: gus stand # mood: {x}\n-> END';
    expect(stranger(ink).begin(1).lines[0]?.cues).toEqual([{ kind: 'pose', who: 'gus', pose: 'stand' }]);
    expect(survey(compile(ink))).toEqual({
      title: 'Rain',
      meters: false,
      ids: false,
      strange: ['theme: dark', 'CLEAR', 'mood: …'],
    });
  });

  it('may have meters of the same names, and then they are shown', () => {
    expect(survey(compile('VAR morale = 50\nVAR account = 50\nHi.\n-> END')).meters).toBe(true);
  });

  it('may say hundreds of lines at once, and offer a hundred options', () => {
    const lines = Array.from({ length: 600 }, (_, at) => `Line ${at}.`).join('\n');
    const options = Array.from({ length: 100 }, (_, at) => `* [Option ${at}]`).join('\n');
    const turn = stranger(`${lines}\n${options}\n- -> END`).begin(1);
    expect([turn.lines.length, turn.choices.length, turn.fault]).toEqual([600, 100, undefined]);
    expect(new Set(turn.choices.map(({ id }) => id)).size).toBe(100);
  });

  it('may be written in any script, with pictures', () => {
    const turn = stranger('مرحبا 👩🏽‍🦽📚\n* [שלום]\n- -> END').begin(1);
    expect(words(turn)).toEqual(['مرحبا 👩🏽‍🦽📚']);
    expect(turn.choices[0]?.text).toBe('שלום');
  });

  it('may have an option without words, which can be seen all the same', () => {
    expect(stranger('{true:Hm.}\n+ [{false:never}]\n- -> END').begin(1).choices[0]?.text).toBe('…');
  });

  it('may end at once', () => {
    const session = begin(stranger('-> END'), 1);
    expect([words(session.turns[0]), hasEnded(session)]).toEqual([[''], true]);
  });

  it('may warn as it plays, and may call a program that is not there where it has a way without', () => {
    expect(
      stranger('EXTERNAL ring()\n{ring()}\n-> END\n=== function ring()\n~ return "No bell."').begin(1),
    ).toMatchObject({ lines: [{ text: 'No bell.' }] });
  });
});

describe('a story that cannot go on', () => {
  it.each([
    ['in lines', '-> a\n=== a\nAgain.\n-> a', /stopped after 2,000 lines, near “Again\.” Look near line 3/],
    ['in knots', '-> a\n=== a\n-> b\n=== b\n-> a', /It was stopped\.$/],
    ['in calls', '{f(1)}\n-> END\n=== function f(n)\n~ return f(n + 1)', /goes round and round/],
    ['in threads', '-> a\n=== a\n<- a\n-> DONE', /goes round and round/],
    ['in tunnels', '-> t\n=== t\n-> t ->\n->->', /goes round and round/],
    ['in one line', '-> a\n=== a\nword <>\n-> a', /near “word word/],
    ['in options', '-> t\n=== t\n<- u\n-> t\n=== u\n+ x\n-> DONE', /goes round and round/],
    ['in a text that doubles', 'VAR x = "ab"\n-> a\n=== a\n~ x = x + x\n-> a', /goes round and round/],
  ])('because it goes round for ever %s is stopped, with few of its lines', (_how, ink, said) => {
    const turn = stranger(ink).begin(1);
    expect(turn.fault).toMatch(said);
    expect(turn.lines.length).toBeLessThanOrEqual(12);
  });

  it.each([
    [
      'it divides by nothing',
      'VAR x = 0\nBefore.\n{7 mod x}\n-> END',
      /no answer.*Look near line 2 of tale\.ink/,
    ],
    ['it has no end', '-> a\n=== a\nHi.', /nothing says that this is the end/],
    ['it needs a program', 'EXTERNAL ring()\nHi.\n{ring()}\n-> END', /asks for something called “ring”/],
    [
      'it comes out of a tunnel it was never in',
      '-> a\n=== a\nHi.\n->->',
      /engine says: Found tunnel.*line 3/,
    ],
  ])('because %s says so, with the line where it is known', (_why, ink, said) => {
    expect(stranger(ink).begin(1).fault).toMatch(said);
  });

  it('can be gone back in: what was before the fault still plays', () => {
    const script = stranger('VAR x = 0\n* [Break it.] {7 mod x}\n* [Leave it.] Fine.\n- -> END');
    const first = script.begin(1);
    const [breaks, leaves] = first.choices;
    expect(breaks && script.choose(first, breaks.id).fault).toBeDefined();
    expect(leaves && words(script.choose(first, leaves.id))).toEqual(['Fine.']);
  });
});

describe('for any small program', () => {
  const knot = fc.constantFrom('a', 'b', 'c');
  const line = fc.oneof(
    fc.constantFrom(
      'Words.',
      'Words <>',
      '# tag',
      'So. # mood: {x}',
      '{x / y}',
      '{x mod y}',
      '{once|twice}',
      '{~x|y}',
      'ریل 🚲',
    ),
    fc.constantFrom(
      '~ x = x + x',
      '~ y = y - 1',
      '~ s = s + s',
      '~ x = f(x)',
      '~ l += (on)',
      '~ x = 2.0',
      '{s}',
      '{l}',
    ),
    knot.map((to) => `-> ${to}`),
    knot.map((to) => `-> ${to} ->`),
    knot.map((to) => `<- ${to}`),
    knot.map((to) => `+ {x < 9} [Go.] -> ${to}`),
    fc.constantFrom(
      '* Take it. # id: x',
      '+ [Again # id: x]',
      '->->',
      '-> END',
      '-> DONE',
      '- (g)',
      '{x > 2: -> a}',
    ),
  );
  const body = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  const program = fc.tuple(body, body, body, body).map(
    ([start, a, b, c]) => `VAR x = 1
VAR y = 2
VAR s = "ab"
LIST l = on, off
${start}
=== a
${a}
=== b
${b}
=== c
${c}
=== function f(n)
{n > 0: ~ return f(n - 1)}
~ return f(n + 1)
`,
  );

  it('it is told in words where it is more than the compiler can hold', () => {
    const { manuscript, messages } = compileLoosely(`${'{'.repeat(9_000)}a${'}'.repeat(9_000)}\n-> END\n`);
    expect(manuscript).toBeUndefined();
    expect(messages.map(({ message }) => message)).toEqual([
      'There is more here than ink’s compiler can hold at once: a great many knots, or one thing inside another too many times.',
    ]);
  });

  it('it is refused with messages, or every turn of it comes to options, an end or a fault in words', () => {
    fc.assert(
      fc.property(program, fc.array(fc.nat({ max: 5 }), { maxLength: 5 }), (ink, path) => {
        const { manuscript, messages } = compileLoosely(ink);
        if (manuscript === undefined) {
          expect(messages.some(({ kind }) => kind === 'error')).toBe(true);
          return;
        }
        const script = opened(manuscript.compiled, manuscript.written);
        let turn = script.begin(1);
        for (const position of path) {
          expect(turn.lines.length).toBeLessThanOrEqual(BOUNDS.lines);
          expect(new Set(turn.choices.map(({ id }) => id)).size).toBe(turn.choices.length);
          if (turn.fault !== undefined) expect(turn.fault).toMatch(/^[A-Z].*[.)?!]$/s);
          const choice = turn.choices[position % Math.max(1, turn.choices.length)];
          if (choice === undefined) break;
          turn = script.choose(turn, choice.id);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
