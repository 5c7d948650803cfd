import type { StoryCard } from '../papers.ts';
import { type Decision, decisionsOf, endingOf } from '../path.ts';
import { introduction } from '../people.ts';
import type { Script } from '../script.ts';
import { pick, seeded } from '../seeded.ts';
import { wordingOf } from '../wording.ts';
import type { Book } from './survey.ts';
import { walk } from './walk.ts';

/** A story as its book is written from: what the shelf says of it, its text's fingerprint, and the text itself. */
export interface Tale {
  readonly card: StoryCard;
  readonly fingerprint: string;
  readonly script: Script;
}

/** Enough plays by chance for every option to come up, and for the spread of endings to settle within ten in 100. */
export const CHANCE_PLAYS = 120;

/** What is known of a decision once some plays came to it. */
interface Seen {
  readonly first: Decision;
  /** Ids in the author's order, as far as plays had them on offer. */
  order: readonly string[];
  readonly texts: Map<string, Set<string>>;
}

/**
 * Writes the book of a story by playing it by chance, the same plays each time. Hands back how far it has come after each
 * of them, from 0 to 1, so that a caller can do other things in between.
 */
export function* writeBook(
  { card, fingerprint, script }: Tale,
  plays = CHANCE_PLAYS,
): Generator<number, Book> {
  const seen = new Map<string, Seen>();
  const endings = new Map<string, number>();
  let ended = 0;
  for (let seed = 1; seed <= plays; seed += 1) {
    const random = seeded(seed);
    const session = walk(script, seed, (choices) => pick(random, choices));
    for (const decision of decisionsOf(session)) note(seen, decision);
    const ending = endingOf(session);
    if (ending !== undefined) {
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      ended += 1;
    }
    yield seed / plays;
  }
  return {
    story: card.id,
    title: card.title,
    fingerprint,
    decisions: card.decisions.map(({ id, name, talk, core }, index) => {
      const known = seen.get(id);
      return {
        story: card.id,
        id,
        name,
        number: index + 1,
        talk,
        core,
        when: known ? whenOf(known.first) : '',
        options: (known?.order ?? []).map((option) => optionOf(option, known?.texts.get(option))),
      };
    }),
    endings: card.endings,
    ...(ended === 0 ? {} : { chance: { plays: ended, endings: Object.fromEntries(endings) } }),
  };
}

/** The whole of it at once. */
export function bookOf(tale: Tale, plays = CHANCE_PLAYS): Book {
  const writing = writeBook(tale, plays);
  for (;;) {
    const step = writing.next();
    if (step.done === true) return step.value;
  }
}

function note(seen: Map<string, Seen>, decision: Decision): void {
  const known = seen.get(decision.id) ?? { first: decision, order: [], texts: new Map() };
  seen.set(decision.id, known);
  known.order = merged(
    known.order,
    decision.offered.map(({ id }) => id),
  );
  for (const { id, text } of decision.offered)
    known.texts.set(id, (known.texts.get(id) ?? new Set()).add(text));
}

/** Both orders as one: what is new stands behind what it came after. */
export function merged(order: readonly string[], more: readonly string[]): readonly string[] {
  return more.reduce((all, option, index) => {
    if (all.includes(option)) return all;
    const behind = index === 0 ? -1 : all.indexOf(more[index - 1] ?? '');
    return all.toSpliced(behind + 1, 0, option);
  }, order);
}

function optionOf(
  id: string,
  texts: ReadonlySet<string> = new Set(),
): Book['decisions'][number]['options'][number] {
  const [text = '', ...others] = texts;
  return {
    id,
    text,
    wording: wordingOf(text),
    ...(others.length === 0 ? {} : { also: others.map(wordingOf) }),
  };
}

const DAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** "Tuesday 4:40, as Gus" */
function whenOf({ time, pov }: Decision): string {
  const said = time.replace(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/, (day) => DAYS[day] ?? day);
  const as = pov === undefined ? [] : [`as ${introduction(pov).name}`];
  return [...(said === '' ? [] : [said]), ...as].join(', ');
}
