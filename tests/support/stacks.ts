import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { DecisionRecord, GroupVote, Played, PlayRecord } from '../../src/model/record.ts';
import { archiveOf } from '../../src/model/statistics/archive.ts';
import { pack } from '../../src/model/statistics/pack.ts';
import { type Parts, type Surveys, surveys } from '../../src/model/statistics/engine.ts';
import type { Book } from '../../src/model/statistics/survey.ts';

/** What is worked out elsewhere, left out. */
export const NO_PARTS: Parts = {
  findings: () => [],
  flow: () => undefined,
  courses: () => [],
  endings: () => undefined,
};

/** A book of a story with so many decisions, each with options a, b, c and so on. */
export function book(story: string, decisions: number, options = 3): Book {
  return {
    story,
    title: `The story ${story}`,
    fingerprint: `${story}-now`,
    decisions: Array.from({ length: decisions }, (_, index) => ({
      story,
      id: `${story}.d${index + 1}`,
      name: `Question ${index + 1}`,
      number: index + 1,
      talk: 'help' as const,
      core: true,
      when: `Tuesday ${index + 1}:00, as Gus`,
      options: Array.from(letters(options), (letter) => ({
        id: `${story}.d${index + 1}.${letter}`,
        text: `Say ${letter}.`,
        wording: wordingAs(`${story}.d${index + 1}.${letter}`),
      })),
    })),
    endings: [],
  };
}

const letters = (count: number): string => 'abcdefgh'.slice(0, count);

/** The wording of an option as its book has it. */
export const wordingAs = (option: string): string => `${option}-words`;

let plays = 0;

/** A play alone of a story: what it answered at its first decision, its second and so on. */
export function alone(
  story: string,
  answers: string,
  play: Partial<PlayRecord> = {},
  worded: (option: string) => string | undefined = wordingAs,
): Played {
  plays += 1;
  const id = `play-${plays}`;
  const record: PlayRecord = {
    version: RECORD_VERSION,
    id,
    story,
    fingerprint: `${story}-now`,
    mode: 'solo',
    seed: 1,
    carried: 0,
    started: 0,
    later: false,
    ...play,
  };
  return { play: record, decisions: [...answers].map((answer, index) => row(record, index, answer, worded)) };
}

/** A room: how it voted at each decision, round by round; what was taken leads the last of them. */
export function room(
  story: string,
  votes: readonly (readonly (readonly number[])[])[],
  play: Partial<PlayRecord> = {},
): Played {
  const { play: record } = alone(story, '', { ...play, mode: 'group' });
  const decisions = votes.map((rounds, index) => {
    const last = rounds.at(-1) ?? [];
    const winner = letters(last.length).at(last.indexOf(Math.max(...last))) ?? 'a';
    const group: GroupVote = {
      headcount: 20,
      style: 'cards',
      rounds: rounds.map((counts) => ({ counts: [...counts], pass: 0 })),
      by: 'majority',
    };
    return { ...row(record, index, winner, wordingAs, last.length), group };
  });
  return { play: record, decisions };
}

function row(
  { id, story }: PlayRecord,
  index: number,
  answer: string,
  worded: (option: string) => string | undefined,
  options = 3,
): DecisionRecord {
  const decision = `${story}.d${index + 1}`;
  const offered = Array.from(letters(options), (letter) => `${decision}.${letter}`);
  const wordings = offered.flatMap((option) => worded(option) ?? []);
  const meters = { morale: 50, account: 50 };
  return {
    play: id,
    number: index + 1,
    decision,
    option: `${decision}.${answer}`,
    offered,
    ...(wordings.length === offered.length ? { wordings } : {}),
    attempt: 1,
    before: meters,
    after: meters,
    at: index,
  };
}

/** As many of the same. */
export const times = <Item>(count: number, make: () => Item): readonly Item[] =>
  Array.from({ length: count }, make);

/** Everything that can be asked of some plays. */
export const surveyed = (
  all: readonly Played[],
  books: readonly Book[],
  more: { threshold?: number; texts?: ReadonlyMap<string, string> } = {},
): Surveys =>
  surveys(archiveOf([pack(all)]), books, {
    threshold: more.threshold ?? 5,
    demo: false,
    texts: more.texts ?? new Map(),
    parts: NO_PARTS,
  });
