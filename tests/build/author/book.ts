import type { Book } from '../../../src/build/author/shelf.ts';
import type { StoryCard } from '../../../src/model/papers.ts';
import { story } from '../../support/story.ts';

/** Three decisions, the second of them only for those who told: a band passes it by. */
const INK = `
# card: pov # pov: gus # place: circulation # time: Tue 4:40
You are Gus.
# decision: t.d1 # talk: buck # core
What does Dele hear?
* (told) ["I put two groups in one room." # id: t.d1.told]
    ~ shift(-2, 4, "told_him")
    # speaker: dele
    Two. As in, two.
* (pass) ["Can you take Thursday?" # id: t.d1.pass]
    ~ shift(4, -2, "favor")
    He likes being asked.
-
{told: -> ten_minutes}
-> foyer
=== ten_minutes
# decision: t.d2 # talk: help
Ten minutes?
* ["Ten." # id: t.d2.ten]
    The coat comes off.
* ["Five." # id: t.d2.five]
    One arm of it.
- -> foyer
=== foyer
# card: pov # pov: dele # place: foyer # time: Thu 5:50
You are Dele.
~ shift(-6, 0, "two_groups")
# delayed: t.d1.pass
Two groups, one room.
# decision: t.d3 # talk: surprise
They're looking at you.
* ["This one's on us." # id: t.d3.ours] -> bay
* ["Gus booked you both." # id: t.d3.blame] -> form
=== bay
# card: ending # ending: t.bay
One Bay
-> END
=== form
# card: ending # ending: t.form
Form B
-> END
`;

const card: StoryCard = {
  id: 't',
  file: 't.ink',
  title: 'Two Groups',
  minutes: 3,
  note: 'None.',
  version: '1.0',
  people: ['gus', 'dele'],
  talks: ['buck', 'help', 'surprise'],
  decisions: [
    { id: 't.d1', name: 'What Dele hears', talk: 'buck', core: true },
    { id: 't.d2', name: 'Ten minutes', talk: 'help', core: false },
    { id: 't.d3', name: 'The foyer', talk: 'surprise', core: false },
  ],
  endings: [
    { id: 't.bay', title: 'One Bay' },
    { id: 't.form', title: 'Form B' },
  ],
};

export const book: Book = {
  card,
  script: story(INK),
  because: { told_him: 'Gus told Dele.', favor: 'Gus asked a favor.', two_groups: 'Nobody had told Dele.' },
  debrief: { questions: {}, notes: {} },
  files: [],
};
