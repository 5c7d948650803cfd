import type { Course, Endings, Flow, FlowNode, Trend } from '../../src/model/statistics/survey.ts';
import { HANDS_OVER, option, PASS_IT_ON } from './mixes.ts';

/** By step: what stands there, in the order of its letters, and how many of 168 plays came by. */
const STEPS = [
  [
    'Gus hands over',
    [
      ['pass it on', 59],
      ['a wrinkle', 30],
      ['borrow your brain', 65],
      ['ages away', 14],
    ],
  ],
  [
    'Anything I should know?',
    [
      ['runs itself', 42],
      ['more chairs', 60],
      ['told neither', 66],
    ],
  ],
  [
    '"Basically"',
    [
      ['say no more', 54],
      ['which part?', 66],
      ['who do I call?', 48],
    ],
  ],
  [
    'You heard',
    [
      ["children's room", 72],
      ['"he knew"', 19],
      ['keep out of it', 41],
      ['text Gus', 36],
    ],
  ],
  [
    'The huddle',
    [
      ['Tuesday, I knew', 49],
      ['crossed wires', 23],
      ['worked it out', 35],
      ['five minutes', 61],
    ],
  ],
  [
    'It ended as',
    [
      ['One Bay', 55],
      ['Small Chairs', 38],
      ['Good Sports', 38],
      ['Form B or Runs Itself', 37],
    ],
  ],
] as const;

/** By step, by letter: how many went on to each letter of the next. Ways of fewer than five plays are 0 here. */
const WAYS: readonly (readonly (readonly number[])[])[] = [
  [
    [25, 23, 11],
    [6, 11, 13],
    [6, 18, 41],
    [5, 8, 0],
  ],
  [
    [21, 15, 6],
    [19, 26, 15],
    [14, 25, 27],
  ],
  [
    [27, 5, 11, 11],
    [32, 7, 15, 12],
    [13, 7, 15, 13],
  ],
  [
    [14, 12, 19, 27],
    [9, 0, 0, 6],
    [12, 8, 8, 13],
    [14, 0, 6, 15],
  ],
  [
    [16, 7, 0, 25],
    [0, 7, 13, 0],
    [11, 8, 14, 0],
    [27, 16, 10, 8],
  ],
];

const idOf = (step: number, place: number): string => `${step} ${place}`;

export const flow: Flow = {
  steps: STEPS.map(([name]) => name),
  nodes: STEPS.flatMap(([name, places], step) =>
    places.map(([title, count], place): FlowNode => ({
      id: idOf(step, place),
      step,
      title,
      count,
      ...(step === STEPS.length - 1 ? {} : { option: option({ ...HANDS_OVER, id: name }, place, title) }),
    })),
  ),
  links: WAYS.flatMap((from, step) =>
    from.flatMap((to, place) =>
      to.flatMap((count, next) =>
        count === 0 ? [] : [{ from: idOf(step, place), to: idOf(step + 1, next), count, told: count === 41 }],
      ),
    ),
  ),
  left: { steps: 12, of: 840 },
  sentence:
    'Of the 65 who asked for help at "Gus hands over", 41 told Dele all of it at "Anything I should know?".',
  caution:
    'Ways of fewer than five plays, and those that would give them away, are left out: 12 of 840 steps. Wide means common, nothing more.',
};

const NAMES = [
  'start',
  'Gus hands over',
  'Anything I should know?',
  'June and the bus',
  '"Basically"',
  'The foyer',
  'You heard',
  'Who’s in charge?',
  'The huddle',
  'An arrangement',
];
const marks = (low: readonly number[], median: readonly number[], high: readonly number[]): Course['marks'] =>
  NAMES.map((name, index) => ({
    name,
    low: low[index] ?? 50,
    median: median[index] ?? 50,
    high: high[index] ?? 50,
  }));

export const courses: readonly Course[] = [
  {
    meter: 'morale',
    marks: marks(
      [50, 49, 48, 50, 49, 48, 49, 50, 52, 52],
      [50, 50, 51.5, 53, 53, 52.5, 54, 56, 58, 60],
      [50, 53, 55, 56, 57, 55, 59, 61, 64, 65],
    ),
    plays: 168,
    sentence: 'Morale stays at "getting by" till Friday and ends at the edge of "warm".',
    caution: 'The meters belong to the branch in the story, not to the people who played it.',
  },
  {
    meter: 'account',
    marks: marks(
      [50, 44, 41, 44, 46, 47, 46.5, 47, 45, 48],
      [50, 51, 49, 53, 53.5, 55.5, 55, 57.5, 58, 63],
      [50, 56, 56, 62, 63, 66, 67, 68, 71, 77],
    ),
    plays: 168,
    sentence: 'Accountability spreads: half of all plays end between "depends who" and "mostly held".',
    caution: 'The meters belong to the branch in the story, not to the people who played it.',
  },
];

export const endings: Endings = {
  plays: 168,
  rows: [
    { titles: ['One Bay'], count: 55, chance: 48.2 },
    { titles: ['Small Chairs'], count: 38, chance: 11.1 },
    { titles: ['Good Sports'], count: 38, chance: 52.7 },
    { titles: ['Form B', 'Runs Itself'], count: 37, chance: 56 },
  ],
  sentence: 'Small Chairs came up 38 times; chance alone would give 11.',
  caution: 'Compare with chance first: the dashed mark is what random choosing would give in 168 plays.',
};

export const trend: Trend = {
  stretches: [
    { name: 'September 4 to 30', alone: 61, rooms: 1, share: 44 },
    { name: 'October', alone: 'withheld', rooms: 0 },
    { name: 'November 1 to 18', alone: 88, rooms: 2, share: 27 },
  ],
  of: { decision: HANDS_OVER, option: PASS_IT_ON },
  sentence: 'Since September, fewer begin with A at "Gus hands over": 44, then 27 in 100.',
  caution: 'Other people, on other days.',
};
