import { describe, expect, it } from 'vitest';
import { inWords, meaningOf } from '../../../src/build/author/condition.ts';
import { readRows } from '../../../src/build/author/source.ts';
import { readWording } from '../../../src/build/author/wording.ts';

const told = meaningOf('told', 'what Dele has heard: 0 nothing, 1 that there is something, 2 all of it');
const meanings = {
  option: (label: string) => (label === 'desk.pass' ? 's2.d1.pass' : undefined),
  variable: (name: string) => (name === 'told' ? told : undefined),
};

describe('a condition in words', () => {
  it.each([
    ['desk.pass', 's2.d1.pass was taken'],
    ['not desk.pass', 's2.d1.pass was not taken'],
    ['desk.pass && not plan()', 's2.d1.pass was taken and not “plan”'],
    ['told == 2', 'what Dele has heard is 2 (all of it)'],
    ['told < 2 or desk.pass', 'what Dele has heard is under 2 (all of it), or s2.d1.pass was taken'],
    ['not (desk.pass or plan())', 'not (s2.d1.pass was taken, or “plan”)'],
    ['trust_dele >= 1', "Dele's trust is at least 1"],
    ['zone() == "tight"', 'where the team stands is tight'],
    ['minutes % 2 == 1', 'minutes % 2 == 1'],
  ])('%s', (condition, words) => {
    expect(inWords(condition, meanings)).toBe(words);
  });
});

describe('words that depend', () => {
  it('are taken apart one within the other', () => {
    expect(readWording('So, {a:one|{b:two|three}} more.')).toEqual([
      { kind: 'text', text: 'So, ' },
      {
        kind: 'either',
        condition: 'a',
        ways: [
          [{ kind: 'text', text: 'one' }],
          [
            {
              kind: 'either',
              condition: 'b',
              ways: [[{ kind: 'text', text: 'two' }], [{ kind: 'text', text: 'three' }]],
            },
          ],
        ],
      },
      { kind: 'text', text: ' more.' },
    ]);
  });

  it('stand as they are where a brace is never closed', () => {
    expect(readWording('Oh {a:b')).toEqual([{ kind: 'text', text: 'Oh {a:b' }]);
  });
});

describe('the lines of a story', () => {
  it('are known for what they are', () => {
    const rows = readRows(`
VAR told = 0 // what he heard
// He has a plan.
=== function plan()
    ~ return told
=== desk
# speaker: gus # face: gus warm
Hello. # gaze: gus dele
* (pass) {told} ["Take it." # id: d1.pass] -> END
    ~ shift(1, 2, "took")
{
- told == 1:
    One.
- else:
    Two.
}
- Done.
-> END
`);
    expect(rows).toEqual([
      { kind: 'variable', name: 'told', value: '0', comment: 'what he heard' },
      { kind: 'remark', text: 'He has a plan.' },
      { kind: 'function', name: 'plan', comment: 'He has a plan.' },
      { kind: 'code', code: 'return told' },
      { kind: 'knot', name: 'desk' },
      { kind: 'line', text: '', tags: ['speaker: gus', 'face: gus warm'] },
      { kind: 'line', text: 'Hello.', tags: ['gaze: gus dele'] },
      {
        kind: 'option',
        level: 1,
        label: 'pass',
        condition: 'told',
        text: '"Take it."',
        id: 'd1.pass',
        to: 'END',
      },
      { kind: 'code', code: 'shift(1, 2, "took")' },
      { kind: 'if', condition: '', depends: true },
      { kind: 'case', condition: 'told == 1' },
      { kind: 'line', text: 'One.', tags: [] },
      { kind: 'case', condition: 'else' },
      { kind: 'line', text: 'Two.', tags: [] },
      { kind: 'fi' },
      { kind: 'gather' },
      { kind: 'line', text: 'Done.', tags: [] },
      { kind: 'divert', to: 'END' },
    ]);
  });
});
