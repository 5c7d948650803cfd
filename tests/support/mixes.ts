import type { Count, DecisionName, Mix, OptionName, Series } from '../../src/model/statistics/survey.ts';

/** Decisions by hand: 96 first plays, 72 later ones, and the votes of three rooms. */

export const STORY = 's2';
const decision = (number: number, name: string, talk: DecisionName['talk'], core: boolean): DecisionName => ({
  story: STORY,
  id: `${STORY}.d${number}`,
  name,
  number,
  talk,
  core,
});

export const HANDS_OVER = decision(1, 'Gus hands over', 'buck', true);
export const ANYTHING = decision(2, 'Anything I should know?', 'surprise', true);
export const BUS = decision(3, 'June and the bus', 'listen', false);
export const BASICALLY = decision(4, '"Basically"', 'buck', true);
export const FOYER = decision(5, 'The foyer', 'respect', false);
export const HUDDLE = decision(8, 'The huddle', 'help', true);

export const option = (of: DecisionName, place: number, text: string, older = false): OptionName => ({
  id: `${of.id}.${place}`,
  place,
  letter: 'ABCDEF'.charAt(place),
  text,
  older,
});

export const PASS_IT_ON = option(
  HANDS_OVER,
  0,
  `"You're on Thursday night. Take the Annex for me? It's basically done."`,
);
const BORROW = option(HANDS_OVER, 2, `"I've put two groups in one room. Can I borrow your brain?"`);
export const WHICH_PART = option(
  BASICALLY,
  1,
  `"'Basically' is a big word, Gus. Which part of it isn't done?"`,
);
export const WHO_DO_I_CALL = option(BASICALLY, 2, `"I'll do the door. If it's wrong at six, who do I call?"`);
export const FIVE_MINUTES = option(HUDDLE, 3, `"Five minutes with Dele, now. He was there."`);

const WITHHELD = 'withheld';
const counts = (
  first: Count,
  later: Count,
  one?: Count,
  two?: Count,
): Readonly<Partial<Record<Series, Count>>> => ({
  first,
  later,
  ...(one === undefined ? {} : { one }),
  ...(two === undefined ? {} : { two }),
});

export const firstMix: Mix = {
  decision: HANDS_OVER,
  when: 'Tuesday 4:40, as Gus',
  columns: [
    { series: 'first', total: 96 },
    { series: 'later', total: 72 },
    { series: 'one', total: 34, rooms: 3 },
    { series: 'two', total: 34, rooms: 3 },
  ],
  rows: [
    { option: PASS_IT_ON, counts: counts(41, 18, 12, 8) },
    {
      option: option(HANDS_OVER, 0, `"Take the Annex for me Thursday? It's pretty much done."`, true),
      counts: counts(7, 5),
    },
    {
      option: option(HANDS_OVER, 1, `"There's a wrinkle in Thursday. Let me iron it before I hand it over."`),
      counts: counts(19, 11, WITHHELD, WITHHELD),
    },
    { option: BORROW, counts: counts(27, 38, 15, 21) },
    {
      option: option(HANDS_OVER, 3, `"Thursday? Thursday's ages away, we'll figure it out..."`),
      counts: counts(9, 5, WITHHELD, WITHHELD),
    },
  ],
  folds: [
    { series: 'one', letters: ['B', 'D'], together: 7 },
    { series: 'two', letters: ['B', 'D'], together: WITHHELD },
  ],
  sentence: 'Alone, A comes first: 41 of 96. Rooms lean to C, and talk leans them further.',
  caution:
    'Rooms and people alone are different people on different days. What made A attractive at ten to five?',
};

export const secondMix: Mix = {
  decision: ANYTHING,
  when: 'Tuesday 4:45, as Gus',
  columns: [
    { series: 'first', total: 96 },
    { series: 'later', total: 72 },
    { series: 'one', total: 35, rooms: 3 },
  ],
  rows: [
    {
      option: option(ANYTHING, 0, '"Regulars, the lot of them. It runs itself."'),
      counts: counts(30, 12, 5),
    },
    {
      option: option(ANYTHING, 1, `"Might be a few extra. I'd put out some more chairs."`),
      counts: counts(38, 22, 8),
    },
    {
      option: option(ANYTHING, 2, `"Both groups think it's theirs. I've told neither."`),
      counts: counts(28, 38, 22),
    },
  ],
  folds: [],
  sentence: 'Alone, the chairs come first. Rooms tell Dele all of it: 22 of 35.',
  caution: 'A room is watched while it answers. Saying the open thing aloud is easier than doing it.',
};

export const busMix: Mix = {
  decision: BUS,
  when: 'Wednesday 9:10, as June',
  columns: [
    { series: 'first', total: 96 },
    { series: 'later', total: 72 },
  ],
  rows: [
    { option: option(BUS, 0, '"I can hear the bus in your voice. Go."'), counts: counts(52, 44) },
    { option: option(BUS, 1, 'Look at the clock, and let her see it.'), counts: counts(44, 28) },
  ],
  folds: [],
  sentence: '52 of 96 let June catch her bus.',
  caution: 'A kind answer is also a short one.',
};

export const fourthMix: Mix = {
  decision: BASICALLY,
  when: 'Wednesday 11:00, as Dele',
  columns: firstMix.columns,
  rows: [
    {
      option: option(BASICALLY, 0, '"Say no more. Thursday, six, unlock, smile."'),
      counts: counts(39, 15, 7, WITHHELD),
    },
    { option: WHICH_PART, counts: counts(33, 33, 15, 20) },
    { option: WHO_DO_I_CALL, counts: counts(24, 24, 12, WITHHELD) },
  ],
  folds: [{ series: 'two', letters: ['A', 'C'], together: 14 }],
  sentence:
    'Alone and together part ways at "Basically": A leads with 39 of 96 alone, B with 20 of 34 in rooms.',
  caution: 'A split is not confusion. Both sides saw something.',
};
