import * as fc from 'fast-check';

/** What an option does, and what a decision says first; `%` is the number of an earlier option. */
const effect = fc.oneof(
  fc
    .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -8, max: 8 }))
    .map(([m, a]) => `~ shift(${m}, ${a}, "key${a}")\n    Moved.`),
  fc.constantFrom(
    '~ x = x + 1',
    '~ x = 0',
    '~ y = x',
    '~ nudge(y, 1)',
    '~ y = morale',
    'Nothing.',
    '{x > 1: Much.|Little.}',
  ),
);
const echo = fc.constantFrom(
  '{x == 1: One.|Not one.}',
  '{y}',
  '{o% and x > 0: Both.}',
  '{o%: Echo %.|No echo.}',
  '{not o%: Quiet.}',
  '{morale >= 52: Warm.|Cold.}',
  '{once|twice|always}',
  '{both(): Function.|Or not.}',
  '-> aside ->',
  '{TURNS_SINCE(-> start) > 2: Late.}',
);
const condition = fc.constantFrom('', '', '', '{x < 2}', '{not o%}', '{y != 1}', '{account > 48}');
const choice = fc.record({ effects: fc.array(effect, { maxLength: 2 }), condition });
const decision = fc.record({
  choices: fc.array(choice, { minLength: 1, maxLength: 3 }),
  echoes: fc.array(echo, { maxLength: 3 }),
  pick: fc.nat(),
});
/** Any story of a few decisions, with conditions, shifts, detours and echoes. */
export const anyTale = fc.array(decision, { minLength: 1, maxLength: 4 }).map((decisions) => {
  let count = 0;
  const body = decisions.map(({ choices, echoes, pick }, at) => {
    const earlier = (text: string): string => text.replaceAll('%', String(count === 0 ? 0 : pick % count));
    const lead = echoes.map((text) => earlier(count === 0 && text.includes('%') ? 'Early.' : text));
    const before = count;
    const options = choices.map(({ effects, condition: when }, index) => {
      const guard =
        index === 0 || (before === 0 && when.includes('%'))
          ? ''
          : when.replaceAll('%', String(pick % Math.max(1, before)));
      const name = count++;
      return `* (o${name}) ${guard} [Option ${name}. # id: t.${at}.${name}]\n${effects.map((each) => `    ${each}`).join('\n')}`;
    });
    return [`Decision ${at}.`, ...lead, ...options, '-'].join('\n');
  });
  return `VAR x = 0
VAR y = 0
${body.join('\n')}
The end: {x > 1: many|few}, {y}.
-> END
=== aside
{!An aside.|Another.|}
->->
=== function both()
    ~ return x > 0 && y > 0
=== function nudge(ref what, n)
    ~ what = what + n
`;
});
