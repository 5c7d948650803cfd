import { type Counting, plays, type Slot, type Tally } from './counting.ts';
import { ROOM } from './choose.ts';
import { stretchOf } from './cube.ts';
import { leadOf } from './lead.ts';
import type { Offering } from './menus.ts';
import type { Month } from './months.ts';
import { nameOf, SHARES_FROM } from './say.ts';
import type { Trend } from './survey.ts';
import type { Ward } from './ward.ts';

interface Watched {
  readonly tally: Tally;
  readonly slot: Slot;
}

type Stretch = Trend['stretches'][number];

/** How much was played by stretches of time, and how often it began as most do; nothing while there is only one. */
export function trendOf(counting: Counting, ward: Ward, { menus, months }: Offering): Trend | undefined {
  const { filter, books, book } = counting;
  const { since } = menus;
  const scope = ward.scope(filter);
  if (scope.to === scope.from) return undefined;
  const watched = watchedIn(counting);
  const rooms = roomsBy(counting, since);
  const stretches = Array.from({ length: scope.to - scope.from + 1 }, (_, index): Stretch => {
    const at = scope.from + index;
    const here = { ...scope, from: at, to: at };
    const share = watched && shareIn(ward, watched, here);
    return {
      name: spanOf(months.filter(({ begins }) => stretchOf(since, begins) === at)),
      alone:
        filter.mode === 'group'
          ? 0
          : ward.plays('alone', book === undefined ? undefined : books.indexOf(book), here),
      rooms: rooms[at] ?? 0,
      ...(share === undefined ? {} : { share }),
    };
  });
  return {
    stretches,
    ...(watched ? { of: { decision: nameOf(watched.tally.decision), option: watched.slot.option } } : {}),
    sentence: sentenceOf(stretches, watched),
    caution: 'Different people play at different times. A change is not an improvement by itself.',
  };
}

/** The first core decision at which one answer leads among first plays. */
function watchedIn({ counts, disclosure, book }: Counting): Watched | undefined {
  if (book === undefined) return undefined;
  for (const tally of counts.tallies) {
    const lead = tally.decision.core ? leadOf(tally, 'first', disclosure) : undefined;
    if (lead?.kind === 'one') return { tally, slot: lead.slot };
  }
  return undefined;
}

function shareIn(
  ward: Ward,
  { tally, slot }: Watched,
  scope: Parameters<Ward['told']>[3],
): number | undefined {
  const { entry, parts } = tally;
  if (!ward.told(entry, 'first', undefined, scope) || !ward.told(entry, 'first', slot.place, scope)) {
    return undefined;
  }
  const count = (place: number): number => ward.count(place, 'first', scope);
  const total = parts.reduce((sum, { place }) => sum + count(place), 0);
  return total < SHARES_FROM ? undefined : Math.round((count(slot.place) * 100) / total);
}

function roomsBy(counting: Counting, since: readonly number[]): readonly number[] {
  const rooms = Array.from({ length: since.length + 1 }, () => 0);
  plays(counting, ({ columns }, place, kind) => {
    if (kind !== ROOM) return;
    const at = stretchOf(since, columns.plays.started[place] ?? 0);
    rooms[at] = (rooms[at] ?? 0) + 1;
  });
  return rooms;
}

/** "September", "September to November", with years where there are two of them. */
function spanOf(months: readonly Month[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${first.name} ${first.year}`;
  return first.year === last.year
    ? `${first.name} to ${last.name} ${last.year}`
    : `${first.name} ${first.year} to ${last.name} ${last.year}`;
}

function sentenceOf(stretches: readonly Stretch[], watched: Watched | undefined): string {
  const shares = stretches.filter(({ share }) => share !== undefined);
  const [first, last] = [shares[0], shares.at(-1)];
  if (watched !== undefined && first?.share !== undefined && last?.share !== undefined && first !== last) {
    const { letter } = watched.slot.option;
    const began = `At “${watched.tally.decision.name}”, ${first.share} in 100 began with ${letter} in ${first.name}`;
    if (first.share === last.share) return `${began}, and as many in ${last.name}.`;
    return `${began}, ${last.share} in 100 in ${last.name}.`;
  }
  const counted = stretches.flatMap(({ name, alone }) => (alone === 'withheld' ? [] : [{ name, alone }]));
  const [most] = counted.toSorted((one, other) => other.alone - one.alone);
  if (most === undefined || most.alone === 0) return 'Too few plays alone to compare one time with another.';
  // What is withheld could be more.
  return counted.length === stretches.length
    ? `Most was played alone in ${most.name}: ${most.alone} plays.`
    : `Played alone: ${counted.map(({ name, alone }) => `${alone} in ${name}`).join(', ')}.`;
}
