import type { Debrief, StoryCard } from '../../src/model/papers.ts';
import type { Play } from '../../src/model/ports.ts';
import { begin } from '../../src/model/session.ts';
import { play } from '../../src/session/play.ts';
import { choose, readAll } from './player.ts';
import { story } from './story.ts';

/** Two acts, two decisions, a choice that costs the team later, and an ending. */
const INK = `
# card: pov # pov: gus # place: circulation # time: Tue 4:40
You are Gus.
# decision: t.d1 # talk: buck # core
What does he hear?
* ["Can you take Thursday? It's basically done." # id: t.d1.pass]
    ~ shift(4, -2, "favor")
    He likes being asked.
* ["I put two groups in one room." # id: t.d1.brain]
    ~ shift(-2, 4, "told_him")
    The coat comes off.
-
# card: pov # pov: dele # place: desk # time: Thu 5:50
You are Dele.
~ shift(-6, 0, "two_groups")
# delayed: t.d1.pass
Two groups, one room.
# decision: t.d2 # talk: surprise
They're looking at you.
* ["This one's on us." # id: t.d2.ours]
    ~ shift(3, 1, "ours")
    Fourteen hands.
* ["Gus booked you both." # id: t.d2.blame]
    ~ shift(-3, 3, "blame")
    Now they know.
* [Say nothing and count chairs. # id: t.d2.quiet]
    ~ shift(0, -1, "counted")
    Forty.
-
# card: ending # ending: t.small # time: Three weeks on
Small Chairs
There's a sign by the coffee.
# speaker: dele
What isn't done?
# ripple
The class had thirty-five minutes.
-> END
`;

export const because = {
  favor: 'He said yes before hearing it.',
  told_him: 'Two people looked at one square.',
  two_groups: 'Two groups, and Dele at the door.',
  ours: 'He said it was ours.',
  blame: 'He said whose it was.',
  counted: 'He counted chairs.',
};

export const debrief: Debrief = {
  questions: {
    buck: ['When did the job change hands?'],
    surprise: ['What was he looking after?'],
    knockOn: ['What will the class remember?'],
  },
  notes: {},
};

export const card: StoryCard = {
  id: 't',
  file: 't.ink',
  title: "It's Basically Done",
  minutes: 12,
  note: 'Being shown up in front of the public.',
  version: '1.0',
  people: ['gus', 'dele', 'hollis'],
  talks: ['buck', 'surprise'],
  decisions: [
    { id: 't.d1', name: 'What Dele hears', talk: 'buck', core: true },
    { id: 't.d2', name: 'Two groups, one room', talk: 'surprise', core: false },
  ],
  endings: [
    { id: 't.bay', title: 'One Bay' },
    { id: 't.small', title: 'Small Chairs' },
    { id: 't.form', title: 'Form B' },
  ],
};

/** A play of that story, read to its end by way of the options named. */
export function played(...options: readonly string[]): Play {
  const script = story(INK);
  const end = options.reduce(
    (session, option) => readAll(script, choose(script, session, option)),
    readAll(script, begin(script, 1)),
  );
  return play(script, end);
}
