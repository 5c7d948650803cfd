import { type Grid, NOWHERE } from './cells.ts';
import { NO_TIME, type Offer } from './columns.ts';
import type { Counting } from './counting.ts';
import { called, nameOf } from './say.ts';
import type { Bar, Book, Finding } from './survey.ts';

/** Longer than this and somebody was called to the desk. In milliseconds. */
const LONGEST = 180_000;

/** Milliseconds a word are counted one by one up to this, which is ten seconds a word; what is longer counts as this. */
const SLOWEST = 10_000;

/** How many decisions the chart shows. */
const SHOWN = 3;

/**
 * The decision whose options were looked at longest: the median of the time from options shown to choice over the words
 * shown; first answers in plays alone, over three minutes left out. Nothing without two decisions to compare.
 */
export function longOf(grid: Grid, { threshold, texts }: Counting): Finding | undefined {
  const times = timesOf(grid, texts);
  const looks = grid.book.decisions
    .map((decision, at) => ({ decision, ...middleOf(times, at) }))
    .filter(({ plays }) => plays >= threshold)
    .toSorted((one, other) => other.median - one.median);
  const [most] = looks;
  if (most === undefined || looks.length < 2) return undefined;
  return {
    kind: 'long',
    story: grid.book.story,
    decision: nameOf(most.decision),
    about: most.decision.name,
    from: 'plays alone, first answers',
    sentence: `People alone look longest at ${called(most.decision)}: about ${seconds(most.median)} for every ten words.`,
    caution: 'Slow is not bad.',
    bars: looks.slice(0, SHOWN).map(({ decision, median }, place): Bar => ({
      label: decision.name,
      count: median,
      mark: `${seconds(median)} for ten words`,
      look: place === 0 ? 'ink' : 'plain',
    })),
    own: false,
  };
}

/** Per decision, one after the other: how many answers took so many milliseconds a word. */
function timesOf(grid: Grid, texts: Counting['texts']): Uint32Array {
  const times = new Uint32Array(grid.book.decisions.length * (SLOWEST + 1));
  const lengths = lengthsOf(grid.book, texts);
  for (const { segment, decisions } of grid.sheets) {
    const { attempt, milliseconds, offered } = segment.columns.decisions;
    const words = Uint32Array.from(segment.columns.offers, (offer) => shownIn(offer, lengths));
    for (let row = 0; row < decisions.length; row += 1) {
      const decision = decisions[row] ?? NOWHERE;
      if (decision === NOWHERE || attempt[row] !== 1) continue;
      const time = milliseconds[row] ?? NO_TIME;
      const shown = words[offered[row] ?? 0] ?? 0;
      if (time > LONGEST || shown === 0) continue;
      const each = Math.min(SLOWEST, Math.trunc(time / shown + 0.5));
      const place = decision * (SLOWEST + 1) + each;
      times[place] = (times[place] ?? 0) + 1;
    }
  }
  return times;
}

type Lengths = (id: string, wording: string | undefined) => number;

/** How many words an option has, each text counted once; NaN where its text is not known. */
function lengthsOf(book: Book, texts: Counting['texts']): Lengths {
  const known = new Map(book.decisions.flatMap(({ options }) => options.map(({ id, text }) => [id, text])));
  const lengths = new Map<string | undefined, number>([[undefined, Number.NaN]]);
  return (id, wording) => {
    const text = (wording === undefined ? undefined : texts.get(wording)) ?? known.get(id);
    const length = lengths.get(text) ?? wordsIn(text ?? '');
    lengths.set(text, length);
    return length;
  };
}

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words of all the options on offer; none where one of them is not known. */
function shownIn({ offered, wordings }: Offer, lengths: Lengths): number {
  const sum = offered.reduce((all, id, place) => all + lengths(id, wordings?.[place]), 0);
  return Number.isNaN(sum) ? 0 : sum;
}

/** The time in the middle of a decision's; of an even number of them the earlier one of the two. */
function middleOf(times: Uint32Array, decision: number): { readonly plays: number; readonly median: number } {
  const own = times.subarray(decision * (SLOWEST + 1), (decision + 1) * (SLOWEST + 1));
  let plays = 0;
  for (const count of own) plays += count;
  let median = 0;
  for (let passed = own[0] ?? 0; passed * 2 < plays; passed += own[median] ?? 0) median += 1;
  return { plays, median };
}

/** Milliseconds for one word as seconds for ten: "4 seconds", "2.5 seconds". */
function seconds(median: number): string {
  const ten = Math.round(median / 50) / 2;
  return `${ten} ${ten === 1 ? 'second' : 'seconds'}`;
}
