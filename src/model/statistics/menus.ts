import type { Archive } from './archive.ts';
import type { Calendar, Month } from './months.ts';
import type { Book, Filter, Menus } from './survey.ts';
import { wordAt } from './unpack.ts';

/** As many of each as the disclosure still looks through in a moment: every menu multiplies what could be subtracted. */
const MOST = { since: 4, labels: 6, editions: 3 } as const;

/** How many plays alone, or votes, make something worth asking for: in times the threshold. */
const WORTH = { stretch: 4, label: 2, edition: 2 } as const;

/** What can be asked for, and how much was played by month. */
export interface Offering {
  readonly menus: Menus;
  /** Oldest first, only months in which something was played. */
  readonly months: readonly Month[];
}

interface Weight {
  weight: number;
  since: number;
}

/**
 * The menus, short on purpose. Time is cut at the beginnings of months, so that each stretch between two of them holds
 * enough to be told; a group or a text with too little shows only together with all others.
 */
export function menusOf(
  archive: Archive,
  books: readonly Book[],
  threshold: number,
  calendar: Calendar,
): Offering {
  const months = new Map<Month, number>();
  const labels = new Map<string, Weight>();
  const editions = new Map<string, Map<string, Weight>>(books.map(({ story }) => [story, new Map()]));
  const monthOf = remembered(calendar);
  for (const { columns } of archive.segments) {
    const { ids, plays, words } = columns;
    const weights = weightsOf(columns);
    for (let play = 0; play < ids.length; play += 1) {
      const weight = weights[play] ?? 0;
      const started = plays.started[play] ?? 0;
      const month = monthOf(started);
      months.set(month, (months.get(month) ?? 0) + weight);
      const label = wordAt(words, plays.label[play]);
      if (label !== undefined) add(labels, label, weight, started);
      const texts = editions.get(wordAt(words, plays.story[play]) ?? '');
      if (texts) add(texts, wordAt(words, plays.fingerprint[play]) ?? '', weight, started);
    }
  }
  const byTime = [...months].toSorted(([one], [other]) => one.begins - other.begins);
  return {
    months: byTime.map(([month]) => month),
    menus: {
      stories: books
        .filter(({ story }) => (editions.get(story)?.size ?? 0) > 0)
        .map(({ story, title }) => ({ id: story, title })),
      since: cutsOf(byTime, threshold * WORTH.stretch),
      labels: worthy(labels, threshold * WORTH.label)
        .slice(0, MOST.labels)
        .map(([label]) => label)
        .toSorted((one, other) => one.localeCompare(other)),
      editions: [...editions].flatMap(([story, texts]) =>
        worthy(texts, threshold * WORTH.edition)
          .slice(0, MOST.editions)
          .map(([fingerprint, { since }]) => ({ story, fingerprint, since })),
      ),
    },
  };
}

/** A filter with only what is on offer: an old address can ask for anything. */
export function offered(filter: Filter, { stories, since, labels, editions }: Menus): Filter {
  const { mode } = filter;
  const story = stories.find(({ id }) => id === filter.story)?.id;
  const edition = editions.find(
    (each) => each.story === story && each.fingerprint === filter.edition,
  )?.fingerprint;
  const label = labels.find((each) => each === filter.label);
  const from = since.find((each) => each === filter.since);
  return {
    mode,
    ...(story === undefined ? {} : { story }),
    ...(from === undefined ? {} : { since: from }),
    ...(label === undefined ? {} : { label }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** By play: one for a play alone, and as many as voted for a room's. */
function weightsOf({ ids, plays, decisions, votes }: Archive['segments'][number]['columns']): Uint32Array {
  const weights = Uint32Array.from(ids, (_, play) => (plays.group[play] === 1 ? 0 : 1));
  for (const [row, { rounds }] of votes) {
    const play = decisions.play[row] ?? 0;
    const cast = rounds[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    weights[play] = Math.max(weights[play] ?? 0, cast);
  }
  return weights;
}

function add(weights: Map<string, Weight>, name: string, weight: number, started: number): void {
  const known = weights.get(name);
  if (known === undefined) weights.set(name, { weight, since: started });
  else {
    known.weight += weight;
    known.since = Math.min(known.since, started);
  }
}

/** Those with enough, the newest first. */
const worthy = (weights: ReadonlyMap<string, Weight>, enough: number): readonly [string, Weight][] =>
  [...weights]
    .filter(([, { weight }]) => weight >= enough)
    .toSorted(([, one], [, other]) => other.since - one.since);

/** Beginnings of months, oldest first, with enough between each two, after the last and before the first. */
function cutsOf(months: readonly (readonly [Month, number])[], enough: number): readonly number[] {
  const cuts: number[] = [];
  let after = 0;
  let before = months.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [month, weight] of months.toReversed()) {
    after += weight;
    before -= weight;
    if (before < enough || cuts.length === MOST.since) break;
    if (after < enough) continue;
    cuts.unshift(month.begins);
    after = 0;
  }
  return cuts;
}

/** Asks the calendar once for each month; most plays are of the month of the one before. */
function remembered(calendar: Calendar): Calendar {
  const known: Month[] = [];
  let last: Month | undefined;
  const holds = (moment: number, { begins, ends }: Month): boolean => moment >= begins && moment < ends;
  return (moment) => {
    if (last !== undefined && holds(moment, last)) return last;
    last = known.find((month) => holds(moment, month));
    if (last === undefined) {
      last = calendar(moment);
      known.push(last);
    }
    return last;
  };
}
