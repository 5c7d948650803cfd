import * as fc from 'fast-check';

/** Small stories with everything in them that ink can remember: one idea each. */
export const TALES: Readonly<Record<string, string>> = {
  'options that are read later, and options that are not': `
Gus looks up.
* (told) ["I booked it twice." # id: t.1.told]
* (kept) ["Nothing." # id: t.1.kept]
* (joked) ["Nothing at all!" # id: t.1.joked]
- Dele waits.
* (nod) [Nod. # id: t.2.nod]
* (shrug) [Shrug. # id: t.2.shrug]
- He goes.
* ["Bye." # id: t.3.bye]
* {told} ["Thanks." # id: t.3.thanks]
- {told: He knew.|He did not.}
-> END`,
  'meters that move, meet their ends, and are read': `
* [Up. # id: t.1.up]
    ~ shift(60, 0, "up")
    Up it goes.
* [A little. # id: t.1.little]
    ~ shift(2, -2, "little")
    It goes.
* [Down. # id: t.1.down]
    ~ shift(-60, 3, "down")
    Down it goes.
- Then.
* [Again. # id: t.2.again]
    ~ shift(10, -60, "again")
    ~ shift(-4, 4, "twice")
    Twice.
* [Leave it. # id: t.2.leave]
-
{morale >= 52: Warm.}
{account < 50: Loose.|Tight: {account}.}
* [Once more. # id: t.3.once]
    ~ shift(-55, 1, "once")
    {morale == 0: Nothing left.|Something left.}
-
-> END`,
  'options taken once, round a table': `
VAR asked = 0
- (table)
{asked > 1: Two down.}
* [June. # id: t.1.june]
    ~ asked = asked + 1
    She nods.
    -> table
* [Hollis. # id: t.1.hollis]
    ~ asked++
    They nod.
    -> table
* [Mina. # id: t.1.mina]
    ~ asked++
    She writes it down.
    -> table
* {asked > 0} -> done
- (done)
Enough after {asked}.
-> END`,
  'words that change each time': `
- (top)
{One.|Two.|Three and on.}{!The bell.| The clock.}{&a|b}
* [First. # id: t.1.first] -> top
* [Second. # id: t.1.second] -> top
* [Stop. # id: t.1.stop]
- {top > 2: Long.|Short.}
-> END`,
  'a function that changes what it is given': `
VAR trust_gus = 0
VAR trust_dele = 0
* [Gus. # id: t.1.gus]
    ~ add(trust_gus, 1)
* [Dele. # id: t.1.dele]
    ~ add(trust_dele, 2)
- So.
* [More Gus. # id: t.2.gus]
    ~ add(trust_gus, 1)
* [More Dele. # id: t.2.dele]
    ~ add(trust_dele, -2)
- {trust_gus > 1: Gus smiles.|{trust_dele == 0: Dele looks away.|Dele nods {trust_dele}.}}
-> END
=== function add(ref who, n)
    ~ who = who + n
    ~ return who`,
  'a detour with a choice in it, that holds on to a variable': `
VAR cups = 0
VAR plates = 0
* [Coffee. # id: t.1.coffee]
    -> kitchen(cups) ->
* [Cake. # id: t.1.cake]
    -> kitchen(plates) ->
    -> kitchen(cups) ->
- Back: {cups} and {plates}.
-> END
=== kitchen(ref what)
In the kitchen.
* [Take one. # id: t.2.one]
    ~ what = what + 1
+ [Take two. # id: t.2.two]
    ~ what = what + 2
+ [Take none. # id: t.2.none]
- ->->`,
  'a detour that leads somewhere else': `
* [Ask. # id: t.1.ask] -> hall ->
* [Wait. # id: t.1.wait]
- In the room.
-> END
=== hall
In the hall.
* [Back. # id: t.2.back] ->->
* [Out. # id: t.2.out] ->-> street
=== street
On the street. {hall: From the hall.}
-> END`,
  'threads that bring options together': `
VAR tired = 0
* [Sit. # id: t.1.sit]
* (ran) [Run. # id: t.1.run]
    ~ tired = 2
- Friday.
<- gus
<- dele(tired)
* [Neither. # id: t.2.neither]
- -> late
=== gus
Gus is here.
* [Gus. # id: t.2.gus] -> late
=== dele(much)
{much > 1: Dele pants.}
* {much < 2} [Dele. # id: t.2.dele] -> late
* [Wave at Dele. # id: t.2.wave] Waved {much}. -> late
=== late
Late. {start.ran: And tired.}
-> END`,
  'turns that are counted': `
- (top)
Hm.
* [A. # id: t.1.a] -> top
* [B. # id: t.1.b]
* (c) [C. # id: t.1.c]
    -> top
- {TURNS_SINCE(-> top) > 1: Long ago.|Just now.} {TURNS()} {READ_COUNT(-> top)} {TURNS_SINCE(-> c)}
-> END`,
  'places kept in a variable': `
VAR next = -> one
* [One. # id: t.1.one]
* [Two. # id: t.1.two]
    ~ next = -> two
- So.
* [Go. # id: t.2.go]
-
-> next
=== one
{seen(-> two): Both.|Only one.}
-> END
=== two
Two. {seen(-> two)}
-> one
=== function seen(-> what)
    ~ return READ_COUNT(what)`,
  'words before and after the option': `
* "Yes[?" # id: t.1.yes]," says Gus.
    {n > 0: Never.}
* "No[." # id: t.1.no]," says Gus.
    ~ n = 1
- He {n: sits|stands}.
* He {n:sits|stands}[. # id: t.2.it] still.
- Done.
-> END
VAR n = 0`,
  'lists, strings and names of a knot': `
LIST things = (lamp), map, cup
VAR said = "nothing"
VAR has = ()
* [Take the map. # id: t.1.map]
    ~ things += map
    ~ said = "map"
* [Drop the lamp. # id: t.1.lamp]
    ~ things -= lamp
- Next.
~ temp count = LIST_COUNT(things)
* [Look. # id: t.2.look]
    ~ has = things
* [Don't. # id: t.2.not]
- He has {count} and {has}, he said {said}. {things ? map: A map!}
-> END`,
  'numbers with a point': `
VAR half = 7.0
* [Add. # id: t.1.add]
    ~ half = half + 1
* [Cut. # id: t.1.cut]
    ~ half = half / 2
- So.
* [Tell. # id: t.2.tell]
* [Ask. # id: t.2.ask]
    ~ half = half * 2.0
- It is {half / 2}.
-> END`,
  'meters that are set outright, and a reason that stays': `
* [Set. # id: t.1.set]
    ~ morale = 60
    Set.
* [Shift. # id: t.1.shift]
    ~ shift(3, 3, "shift")
    Shifted.
- On.
* [Beat. # id: t.2.beat]
    ~ beat = beat + 1
    A beat, and an old reason.
* [Again. # id: t.2.again]
    ~ morale = 70
    ~ beat = beat + 1
    Again.
-
-> END`,
  'a story that breaks off on one way': `
VAR zero = 0
* [Divide. # id: t.1.divide]
    ~ zero = 0
* [Do not. # id: t.1.not]
    ~ zero = 1
- So.
* [On. # id: t.2.on]
- {zero == 0: -> nowhere|It goes well.}
-> END
=== nowhere
It stops.
-> DONE`,
};

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
