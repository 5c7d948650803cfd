/** Small stories with everything in them that ink can remember: one idea each. */
export const TALES: Readonly<Record<string, string>> = {
  'options that are read later, and options that are not': `
Gus looks up.
* (told) ["I booked it twice." # id: t.1.told]
* (kept) ["Nothing." # id: t.1.kept]
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
* [A little down. # id: t.1.dip]
    ~ shift(-3, 0, "dip")
    Down a little.
* [Down. # id: t.1.down]
    ~ shift(-60, 0, "down")
    Down it goes.
- Then.
* [Again. # id: t.2.again]
    ~ shift(10, -60, "again")
    ~ shift(-4, 4, "twice")
    Twice.
* [Nudge. # id: t.2.nudge]
    ~ shift(6, 0, "nudge")
    Nudged.
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
* [Two cups first. # id: t.0.first]
    ~ cups = 2
* [None yet. # id: t.0.none]
- So.
* [Coffee. # id: t.1.coffee]
    -> kitchen(cups) ->
* [Cake. # id: t.1.cake]
    -> kitchen(plates) ->
    -> kitchen(cups) ->
- Back.
-> END
=== kitchen(ref what)
In the kitchen, {what}.
* [Take one. # id: t.2.one]
    ~ what = what + 1
+ [Take two. # id: t.2.two]
    ~ what = what + 2
+ [Take none. # id: t.2.none]
- Now {what}. ->->`,
  'a detour that leads somewhere else': `
* [Ask. # id: t.1.ask]
    -> hall ->
* (loud) [Shout. # id: t.1.shout]
- -> hall ->
* [Wait. # id: t.1.wait]
- In the room.
-> END
=== hall
In the hall.
* [Back. # id: t.2.back] ->->
* [Out. # id: t.2.out] ->-> street
=== street
On the street. {hall: From the hall.} {start.loud: They heard.}
-> END`,
  'threads that bring options together': `
VAR tired = 0
* (sat) [Sit. # id: t.1.sit]
* [Stand. # id: t.1.stand]
* (ran) [Run. # id: t.1.run]
    ~ tired = 2
- Thursday.
* [Wait. # id: t.w.wait]
- Friday.
<- gus
<- dele(tired)
* [Neither. # id: t.2.neither]
* {sat} [Both, sitting. # id: t.2.both]
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
* (early) [Early. # id: t.0.early]
* [Late. # id: t.0.late]
- It is 4:42.
* "Yes[?" # id: t.1.yes]," says Gus.
    {early: That was early.}
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
* [Set higher. # id: t.1.higher]
    ~ morale = 61
    Set.
* [Shift. # id: t.1.shift]
    ~ shift(10, 0, "shift")
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
  'options taken once, with a pause between': `
- (table)
At the table.
+ [Look round. # id: t.1.look]
    + + [June. # id: t.2.june]
        -> june
    + + [Nobody. # id: t.2.nobody]
- (late) It is late.
* [Tea. # id: t.3.tea]
* [Coffee. # id: t.3.coffee]
- {june: She knows.} -> END
- (june)
{late|June, again.} She nods.
* [Hollis. # id: t.4.hollis] -> pause
* [Mina. # id: t.4.mina] -> pause
* -> late
- (pause)
A pause.
+ [On. # id: t.5.on] -> june`,
  'a detour that reads differently the second time': `
* (far) [The long way. # id: t.1.long] -> aside ->
* [The short way. # id: t.1.short]
- So.
* [On. # id: t.2.on] -> aside ->
* [Stay. # id: t.2.stay]
- Here. -> aside -> END
=== aside
{An aside.|Another.|A third.}
->->`,
  'how long ago, told to those who came by another way': `
* (m) [M. # id: t.1.m]
* [N. # id: t.1.n]
- Then.
* (x) [X. # id: t.2.x]
* [Y. # id: t.2.y]
- (mid) So.
* [P. # id: t.3.p]
* [Q. # id: t.3.q]
- {m: M.} {TURNS_SINCE(-> mid)} {TURNS_SINCE(-> x)}
-> END`,
  'a number that comes to a whole': `
VAR half = 0.5
* (m) [M. # id: t.1.m]
* [N. # id: t.1.n]
- Then.
* [Add. # id: t.2.add]
    ~ half = FLOAT(1)
* [Leave. # id: t.2.leave]
- So.
* [Tell. # id: t.3.tell]
- {m: M.} It is {half / 2}.
-> END`,
};
