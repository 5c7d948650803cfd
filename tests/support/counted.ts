import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { DecisionRecord, GroupVote, Played, PlayRecord } from '../../src/model/record.ts';
import { archiveOf } from '../../src/model/statistics/archive.ts';
import { type Grid, gridOf } from '../../src/model/statistics/cells.ts';
import { pack } from '../../src/model/statistics/pack.ts';
import { surveys } from '../../src/model/statistics/engine.ts';
import { partsOf } from '../../src/model/statistics/parts.ts';
import type { Counting } from '../../src/model/statistics/counting.ts';
import type { Book, Filter, Survey } from '../../src/model/statistics/survey.ts';

/** A story of three decisions, of which the first and the last are core, each with the options a, b and c. */
export const BOOK: Book = {
  story: 's2',
  title: 'Basically Done',
  fingerprint: 'now',
  decisions: [
    { number: 1, id: 'd1', name: 'What Dele hears', talk: 'buck', core: true, when: 'Tuesday 4:42, as Gus' },
    { number: 2, id: 'd2', name: 'June knows', talk: 'help', core: false, when: 'Tuesday 5:00, as Gus' },
    { number: 3, id: 'd3', name: 'The key', talk: 'surprise', core: true, when: 'Thursday 6:00, as Dele' },
  ].map((decision) => ({
    ...decision,
    talk: decision.talk as 'buck',
    story: 's2',
    options: ['a', 'b', 'c'].map((letter) => ({
      id: `${decision.id}.${letter}`,
      text: `“Two words ${letter}.”`,
      wording: `w.${decision.id}.${letter}`,
    })),
  })),
  endings: [
    { id: 'bay', title: 'One Bay' },
    { id: 'chairs', title: 'Small Chairs' },
    { id: 'form', title: 'Form B' },
    { id: 'runs', title: 'Runs Itself' },
  ],
};

/** One answer: a decision's number and an option's letter, "1a", and whatever else its record says. */
export type Answer = string | readonly [answer: string, more: Partial<DecisionRecord>];

export interface Told {
  readonly play?: Partial<PlayRecord>;
  readonly answers: readonly Answer[];
}

let plays = 0;

/** A play of the story, as it would have been recorded. */
export function played({ play = {}, answers }: Told): Played {
  plays += 1;
  const id = `play ${plays}`;
  const seen = new Map<string, number>();
  return {
    play: {
      version: RECORD_VERSION,
      id,
      story: 's2',
      fingerprint: 'now',
      mode: 'solo',
      seed: 1,
      carried: 0,
      started: 1_000,
      ...play,
    },
    decisions: answers.map((answer, index): DecisionRecord => {
      const [said, more] = typeof answer === 'string' ? [answer, {}] : answer;
      const decision = `d${said.slice(0, 1)}`;
      const attempt = (seen.get(decision) ?? 0) + 1;
      seen.set(decision, attempt);
      return {
        play: id,
        number: index + 1,
        decision,
        option: `${decision}.${said.slice(1)}`,
        offered: ['a', 'b', 'c'].map((letter) => `${decision}.${letter}`),
        wordings: ['a', 'b', 'c'].map((letter) => `w.${decision}.${letter}`),
        attempt,
        before: { morale: 50, account: 50 },
        after: { morale: 50, account: 50 },
        at: 1_000 + index,
        ...more,
      };
    }),
  };
}

/** So many plays that went the same way. */
export const times = (count: number, told: Told): readonly Played[] =>
  Array.from({ length: count }, () => played(told));

/** A meeting's vote: counts for a, b and c, the first round first. */
export const voted = (
  answer: string,
  rounds: readonly (readonly number[])[],
  more: Partial<GroupVote> = {},
): Answer => [
  answer,
  {
    group: {
      headcount: 14,
      style: 'aloud',
      rounds: rounds.map((counts) => ({ counts: [...counts], pass: 0 })),
      by: 'majority',
      ...more,
    },
  },
];

export const room = (answers: readonly Answer[], play: Partial<PlayRecord> = {}): Played =>
  played({ play: { mode: 'group', label: 'Tuesday stand-up', ...play }, answers });

export interface Counted {
  readonly counting: Counting;
  readonly grid: Grid;
  readonly survey: Survey;
}

/** What a statistic is worked out from, as the page has it. */
export function counted(
  all: readonly Played[],
  {
    filter = { mode: 'both', story: 's2' },
    book = BOOK,
    threshold = 5,
  }: Partial<{
    readonly filter: Filter;
    readonly book: Book;
    readonly threshold: number;
  }> = {},
): Counted {
  const options = { threshold, demo: false, texts: new Map<string, string>(), parts: partsOf(day) };
  const engine = surveys(archiveOf(chunks(all).map(pack)), [book], options);
  const counting = engine.counting(filter);
  return { counting, grid: gridOf(counting, book), survey: engine.survey(filter) };
}

/** In segments of a hundred plays, so that a statistic has to go through several. */
const chunks = (all: readonly Played[]): readonly (readonly Played[])[] =>
  Array.from({ length: Math.ceil(all.length / 100) }, (_, index) =>
    all.slice(index * 100, (index + 1) * 100),
  );

export const day = (at: number): string => `day ${at}`;
