/** What every story includes. */
export const METERS = `VAR morale = 50
VAR account = 50
VAR beat = 0
VAR because = ""
=== function shift(m, a, key)
    ~ morale = MAX(0, MIN(100, morale + m))
    ~ account = MAX(0, MIN(100, account + a))
    ~ because = key
    ~ beat = beat + 1
`;

/** A small story with two decisions and two endings; short, but otherwise as it should be. */
export const TALE = `-> start
INCLUDE lib/meters.ink
=== start
# card: pov # pov: gus # place: desk # time: Tue 4:40
You are Gus, and the room is booked twice.
# decision: t.d1 # talk: buck
He looks at you, and it is 4:42. What does he hear?
* (warm) ["Can you take the room for me on Thursday, please?" # id: t.d1.warm]
    ~ shift(4, -2, "asked")
    He likes being asked.
* (plain) ["I put two groups into one room on Thursday." # id: t.d1.plain]
    ~ shift(-2, 4, "told")
    The coat comes off one arm.
- # card: pov # pov: dele # place: desk # time: Thu 5:50
You are Dele, with the key to the room.
{warm:
    ~ shift(-3, -3, "found_out")
    # delayed: t.d1.warm
    Gus had asked so nicely, and there are two groups.
}
# sfx: phone
Behind you the phone rings.
# decision: t.d2 # talk: surprise
{plain: You knew.|You did not know.} Forty people wait for what you say.
* ["This one is on us, and I am sorry." # id: t.d2.ours]
    ~ shift(3, -1, "ours")
    Fourteen hands go up.
* ["Gus booked you both, and I am just here." # id: t.d2.blame]
    ~ shift(-3, 3, "blamed")
    Now they know who Gus is.
- {morale >= 52: -> good}
# card: ending # ending: t.tight
Form B
-> END
=== good
# card: ending # ending: t.cosy
Good Sports
-> END
`;

export const CARD = {
  id: 't',
  file: 'tale.ink',
  title: 'A Tale',
  minutes: 2,
  note: 'None.',
  version: '1.0',
  people: ['gus', 'dele'],
  talks: ['buck', 'surprise'],
  decisions: [
    { id: 't.d1', name: 'What he hears', talk: 'buck', core: true },
    { id: 't.d2', name: 'What they hear', talk: 'surprise', core: false },
  ],
  endings: [
    { id: 't.tight', title: 'Form B' },
    { id: 't.cosy', title: 'Good Sports' },
  ],
};

export const SENTENCES = {
  asked: 'Gus asked, and Dele said yes.',
  told: 'Gus told Dele of both groups.',
  found_out: 'Dele found out in the foyer.',
  ours: 'Dele said it was on all of us.',
  blamed: 'Dele told forty people that Gus had booked it.',
};
