import type { Split } from './split.ts';
import { counted, gainers, moved, type Tally } from './tally.ts';

const NUMBERS = ['nobody', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "seven"; digits from eleven on, as they are easier to say than to spell. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count);

/** "A" for the first option on offer. */
export const letter = (position: number): string => String.fromCharCode('A'.charCodeAt(0) + position);

/** What the facilitator reads out: "A five, B two, nobody for C, one pass." */
export function tallySentence({ counts, pass }: Tally): string {
  const parts = counts.map((count, position) =>
    count === 0 ? `nobody for ${letter(position)}` : `${letter(position)} ${numberWord(count)}`,
  );
  const passes = pass === 0 ? [] : [`${numberWord(pass)} ${pass === 1 ? 'pass' : 'passes'}`];
  return `${capital([...parts, ...passes].join(', '))}.`;
}

/** How the room stands, as the heading over its counts. */
export function splitSentence(split: Split): string {
  switch (split.kind) {
    case 'none':
      return 'No counts yet.';
    case 'clear':
      return `Most of you, ${letter(split.top)}.`;
    case 'leaning':
      return `You lean to ${letter(split.top)}.`;
    case 'split':
      return 'Split. Nobody’s letter has half the room.';
    case 'lone':
      return 'One of you saw something else.';
    case 'level':
      return `Level: ${list(split.top.map(letter))}. Thirty seconds a side.`;
  }
}

/** Said where a count does not match the room; empty where it does. Never a reason to stop. */
export function headcountSentence(tally: Tally, headcount: number): string {
  const sum = counted(tally);
  if (sum === headcount || sum === 0) return '';
  const question = sum < headcount ? 'Is someone passing?' : 'Count again?';
  return `${sumSentence(tally, headcount)} ${question}`;
}

/** How far a count has come, in words that give no covered count away, and a question where it does not come out. */
export interface Counting {
  readonly sum: string;
  readonly question: string;
  readonly fits: boolean;
}

/** Share of the room, in quarters, from which a sum is told, and a count that falls short is asked about. */
const TOLD_FROM = 3;

/**
 * While a vote is covered its sum is not told at first: after one letter it would be that letter's count. Nobody is asked
 * about those who have not spoken yet.
 */
export function countingOf(tally: Tally, headcount: number): Counting {
  const sum = counted(tally);
  const places = [...tally.counts, tally.pass].filter((count) => count > 0).length;
  const far = sum * 4 >= headcount * TOLD_FROM && places > 1;
  if (sum < headcount && !far) return { sum: `Counting. ${headcount} here.`, question: '', fits: true };
  const question = sum > headcount ? 'Count again?' : sum === headcount ? '' : 'Is someone passing?';
  return { sum: sumSentence(tally, headcount), question, fits: sum === headcount };
}

/** "13 counted, 14 here." */
export const sumSentence = (tally: Tally, headcount: number): string =>
  `${counted(tally)} counted, ${headcount} here.`;

/** "At least three of you moved, all to C." Only counts are known, hence "at least". */
export function movedSentence(first: Tally, second: Tally): string {
  const people = moved(first, second);
  if (people === 0) return 'Nobody’s letter moved, as far as counts can tell.';
  const to = gainers(first, second);
  const where =
    to.length === 1
      ? `${people === 1 ? '' : 'all '}to ${list(to.map(letter))}`
      : `to ${list(to.map(letter))}`;
  return `At least ${numberWord(people)} of you moved, ${where}.`;
}

/** "A", "A and C", "A, B and C" */
export function list(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
