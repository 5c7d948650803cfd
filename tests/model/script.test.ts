import * as fc from 'fast-check';
import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { openScript, type Script, type Turn } from '../../src/model/script.ts';
import { compile } from '../support/story.ts';

interface Shown {
  readonly lines: readonly { readonly text: string; readonly tags: readonly string[] }[];
  readonly choices: readonly string[];
}

/** The engine itself, never saved and never loaded: what every story ought to give. */
function raw(ink: string, seed: number, path: readonly number[]): readonly Shown[] {
  const engine = new Compiler(ink).Compile();
  engine.ResetState();
  engine.state.storySeed = seed;
  const shown: Shown[] = [];
  const show = (): void => {
    const lines = [];
    while (engine.canContinue) {
      lines.push({ text: (engine.Continue() ?? '').replace(/\n$/, ''), tags: engine.currentTags ?? [] });
    }
    shown.push({ lines, choices: engine.currentChoices.map((choice) => choice.text) });
  };
  show();
  for (const position of path) {
    if (engine.currentChoices.length === 0) break;
    engine.ChooseChoiceIndex(position % engine.currentChoices.length);
    show();
  }
  return shown;
}

/** The same story through `Script`: compiled to JSON, and remembered and recalled at each turn. */
function scripted(ink: string, seed: number, path: readonly number[]): readonly Shown[] {
  const shipped = JSON.parse(JSON.stringify(compile(ink)));
  const script: Script = openScript(shipped);
  const turns: Turn[] = [script.begin(seed)];
  for (const position of path) {
    const turn = turns.at(-1);
    const choice = turn?.choices[position % Math.max(1, turn.choices.length)];
    if (turn === undefined || choice === undefined) break;
    turns.push(script.choose(turn, choice.id));
  }
  return turns.map(({ lines, choices }) => ({
    lines: lines.map(({ text, tags }) => ({ text, tags: [...tags] })),
    choices: choices.map(({ text }) => text),
  }));
}

const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map(String),
  fc.integer({ min: -9, max: 9 }).map((whole) => `${whole}.0`),
  fc.constantFrom('0.5', '-2.25', '7.0', '-7.0', '100.0'),
);
const operation = fc.constantFrom(
  '~ a = a / 2',
  '~ a = a * b',
  '~ b = FLOAT(a)',
  '~ b = b - a',
  '~ a = INT(b)',
  '~ swap(a, b)',
  '~ a = RANDOM(1, 6)',
  '~ mood += (calm)',
  '~ name = "row {a}, 2.0, -7.0,"',
);
const line = fc.constantFrom(
  'Now {a / 2} and {b / 2}, temp {t / 2}.',
  'Open rates are 1.0, 2.0, 3.0 percent, or -7.0 on a bad day.',
  'She is {mood}, "{name}".',
  '{Tuesday|Wednesday, 4.0,|Thursday} {~rain|sun}. # time: Tue 4:40',
  '{go > 1:Again.|First.}',
);

const anyStory = fc
  .record({
    a: number,
    b: number,
    t: number,
    body: fc.array(fc.oneof(operation, line), { minLength: 1, maxLength: 6 }),
    tail: fc.array(fc.oneof(operation, line), { maxLength: 3 }),
  })
  .map(
    ({ a, b, t, body, tail }) => `
LIST mood = calm, (cross)
VAR a = ${a}
VAR b = ${b}
VAR name = "nobody"
-> start
=== start
~ temp t = ${t}
- (go)
${body.join('\n')}
+ [Once more. # id: more]
  ~ t = t / 2.0 + 3.0
+ [Then this, 5.0, {t / 2}. # id: this]
${tail.map((each) => `  ${each}`).join('\n')}
* [Stop. # id: stop] -> DONE
- -> go
=== function swap(ref x, ref y)
~ temp z = x
~ x = y
~ y = z
`,
  );

describe('a script', () => {
  it('gives for any story exactly what the engine gives when it is never saved', () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.nat({ max: 99 }),
        fc.array(fc.nat({ max: 2 }), { maxLength: 6 }),
        (ink, seed, path) => {
          expect(scripted(ink, seed, path)).toEqual(raw(ink, seed, path));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps 7.0 a fraction where the engine’s own JSON makes it 3', () => {
    const ink =
      'VAR x = 7.0\nVAR y = -7.0\nHalf is {x / 2}, and {y / 2}.\n* [On. # id: on]\n- {x / 2} {y / 2}\n-> END';
    const [first, second] = scripted(ink, 1, [0]);
    expect(first?.lines[0]?.text).toBe('Half is 3.5, and -3.5.');
    expect(second?.lines[0]?.text).toBe('3.5 -3.5');
    const json: unknown = new Compiler(ink).Compile().ToJson();
    expect(new Story(JSON.parse(String(json))).Continue()).toBe('Half is 3, and -4.\n');
  });

  it.each([
    ['in knots that divert to each other', '-> a\n=== a\n-> b\n=== b\n-> a'],
    ['in a function that calls itself', '{f(1)}\n-> END\n=== function f(n)\n~ return f(n + 1)'],
    ['in lines without end', '-> a\n=== a\nAgain.\n-> a'],
  ])('stops a story that goes round for ever %s, and says so', (_where, ink) => {
    expect(openScript(compile(ink)).begin(1).fault).toMatch(/goes round/);
  });

  it('breaks off at an error in the story with its lines so far, and plays on elsewhere', () => {
    const ink =
      'VAR x = 0\nBefore.\n* [Break it. # id: break]\n  So far.\n  {7 mod x}\n* [Leave it. # id: leave]\n  Fine.\n- -> END';
    const script = openScript(compile(ink));
    const opened = script.begin(1);
    const [breaks, leaves] = opened.choices;
    if (breaks === undefined || leaves === undefined) throw new Error('Two options were expected');
    const broken = script.choose(opened, breaks.id);
    expect(broken.fault).toBeDefined();
    expect(broken.lines.map(({ text }) => text)).toContain('So far.');
    expect(script.choose(opened, leaves.id).lines.map(({ text }) => text)).toEqual(['Fine.']);
  });

  it('says which option has no id', () => {
    expect(openScript(compile('* [Go.]\n- -> END')).begin(1).fault).toMatch(/"Go\." has no # id/);
  });
});
