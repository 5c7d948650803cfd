import * as v from 'valibot';
import type { ChoiceId } from '../script.ts';
import type { Ballot } from './ballot.ts';
import type { PlayRecord } from '../record.ts';
import { letter, numberWord } from './spoken.ts';
import { leaders, type Tally, votes } from './tally.ts';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));

/** What one person answered alone: the options first taken. Never a name; `mark` only tells one play from another. */
export const Alone = v.object({
  story: name,
  /** Of the story's text: answers to another text are never counted with these. */
  edition: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
  mark: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
  options: v.pipe(
    v.array(
      v.pipe(
        name,
        v.transform((value) => value as ChoiceId),
      ),
    ),
    v.minLength(1),
    v.maxLength(31),
  ),
});
export type Alone = v.InferOutput<typeof Alone>;

/** Fewer answers than this are not set beside a room's votes: they could be traced to somebody. */
export const ALONE_FROM = 5;

/** Both lists as one: a play that is there already is not counted again. */
export function withAlone(known: readonly Alone[], more: readonly Alone[]): readonly Alone[] {
  const all = [...known];
  for (const each of more) if (!all.some((one) => same(one, each))) all.push(each);
  return all;
}

/** The same play, whatever of it was sent twice. */
export const same = (one: Alone, other: Alone): boolean =>
  one.story === other.story && one.mark === other.mark;

/** How often each of a decision's options was taken alone; those who never came to it are not among them. */
export const aloneTally = (alone: readonly Alone[], { offered }: Pick<Ballot, 'offered'>): Tally => ({
  counts: offered.map((option) => alone.filter(({ options }) => options.includes(option)).length),
  pass: 0,
});

/** What a room's record says of answers that people brought with them; nothing where they were fewer than five. */
export function broughtBy(alone: readonly Alone[]): PlayRecord['brought'] {
  if (alone.length < ALONE_FROM) return undefined;
  const counts = new Map<string, number>();
  for (const option of alone.flatMap(({ options }) => [...new Set(options)])) {
    counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return { plays: alone.length, options: Array.from(counts, ([option, count]) => ({ option, count })) };
}

/**
 * "Alone, most of you began with A. Together, none ended there." Empty where fewer than five came to this decision alone,
 * or the room has not voted on it yet.
 */
export function aloneSentence(alone: readonly Alone[], ballot: Ballot): string {
  const apart = aloneTally(alone, ballot);
  if (votes(apart) < ALONE_FROM || ballot.decided === undefined) return '';
  const [top = 0, ...level] = leaders(apart);
  return `${began(apart, [top, ...level])} ${ended(ballot, level.length === 0 ? top : undefined)}`;
}

function began(apart: Tally, tops: readonly number[]): string {
  const [top = 0] = tops;
  const names = tops.map(letter);
  if (tops.length > 1) {
    return `Alone, you were level between ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}.`;
  }
  const count = apart.counts[top] ?? 0;
  if (count === votes(apart)) return `Alone, all of you began with ${letter(top)}.`;
  return count * 2 > votes(apart)
    ? `Alone, most of you began with ${letter(top)}.`
    : `Alone, more of you began with ${letter(top)} than with any other.`;
}

/** How many of the room ended at the letter that most began with; where nobody counted, what was played. */
function ended({ rounds, offered, decided }: Ballot, top: number | undefined): string {
  const vote = rounds.at(-1);
  if (vote === undefined || top === undefined || votes(vote) === 0) {
    return `Together, you played ${letter(offered.findIndex((option) => option === decided?.choice))}.`;
  }
  const there = vote.counts[top] ?? 0;
  if (there === 0) return 'Together, none ended there.';
  return there === votes(vote)
    ? 'Together, all ended there.'
    : `Together, ${numberWord(there)} of ${votes(vote)} ended there.`;
}
