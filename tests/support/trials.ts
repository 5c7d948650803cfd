/** Stories that do something right after a line, where the engine looks ahead on trial and goes back. */
export const TRIALS: Readonly<Record<string, string>> = {
  'values set between one line and the next, with glue across the end of a line': `
VAR heard = 0
* (a) [A. # id: t.1.a]
    ~ heard = 1
* (b) [B. # id: t.1.b]
    ~ heard = 2
* (c) [C. # id: t.1.c]
- One.
~ heard = 2
Two.
~ heard = heard + 1
{a: <>, glued.}
{heard == 3: Three.}
{b: <> And so on.}
~ heard = 2
{c:
    ~ heard = 1
}
Four{heard == 1: and a bit}.
* (d) [D. # id: t.2.d]
* (e) [E. # id: t.2.e]
- {heard: Five {heard}.|None.}
{a: Six.|{b: Seven.}}
{d: <> Eight.}
-> END`,
  'a value set right after a line, to what it already was for some': `
VAR heard = 0
* (a) [A. # id: t.1.a]
    ~ heard = 1
* (b) [B. # id: t.1.b]
    ~ heard = 2
- One.
~ heard = 2
Two.
* (d) [D. # id: t.2.d]
- Three.
{a: Four.}
~ heard = heard + 1
Five.
* [E. # id: t.3.e]
- {heard}.
-> END`,
  'a word that a knot keeps to itself from one line to the next': `
VAR told = 0
VAR seen = 0
* [A. # id: t.1.a]
    ~ told = 1
* [B. # id: t.1.b]
- Hm.
* (c) [C. # id: t.3.c]
    ~ seen = 1
* (d) [D. # id: t.3.d]
- Hm.
* [So. # id: t.2.so]
- -> knot
=== knot
~ temp said = "no"
{told == 1:
    ~ said = "yes"
}
One.
Two{seen == 1: and more}.
He says {said}.
-> END`,
};
