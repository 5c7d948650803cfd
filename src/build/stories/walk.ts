import { METERS, type MeterName } from '../../model/meters.ts';
import type { ChoiceId } from '../../model/script.ts';
import { seeded } from '../../model/seeded.ts';
import type { Explored, Passage, Place, Way } from './graph.ts';
import { wordsIn } from './passage.ts';

/** What an option moves before anything else happens: the first change that does not come from an earlier choice. */
export interface Shift {
  readonly morale: number;
  readonly account: number;
}

const NOTHING: Shift = { morale: 0, account: 0 };

export function shiftNow(passage: Passage): Shift {
  const late = (line: Passage['lines'][number]): boolean => line.cues.some((cue) => cue.kind === 'delayed');
  return passage.lines.find((line) => line.change !== undefined && !late(line))?.change ?? NOTHING;
}

/** One whole play: the ways taken, and the place where it ended. */
export interface Play {
  readonly ways: readonly Way[];
  readonly end: Place;
}

/** A play that is longer goes round in circles. */
const LONGEST = 1000;

/** Plays through by always letting `pick` choose among the ways; undefined where that never comes to an end. */
export function walkThrough(
  explored: Explored,
  pick: (ways: readonly Way[]) => Way | undefined,
): Play | undefined {
  const ways: Way[] = [];
  let place = explored.places[0];
  while (place && place.ways.length > 0 && ways.length < LONGEST) {
    const way = pick(place.ways);
    if (way) ways.push(way);
    place = way && explored.places[way.to];
  }
  return place && place.ways.length === 0 ? { ways, end: place } : undefined;
}

/** Many plays by somebody who picks at random: the same ones for the same seed. */
export function randomPlays(explored: Explored, count: number, seed: number): readonly Play[] {
  const next = seeded(seed);
  const pick = (ways: readonly Way[]): Way | undefined => ways[Math.floor(next() * ways.length)];
  return Array.from({ length: count }, () => walkThrough(explored, pick)).flatMap((play) => play ?? []);
}

/** Always the option that moves most now, by the sum of these meters; then by both together; then the first. */
export function habit(explored: Explored, meters: readonly MeterName[]): Play | undefined {
  const sum = (shift: Shift, names: readonly MeterName[]): number =>
    names.reduce((total, name) => total + shift[name], 0);
  return walkThrough(explored, (ways) => {
    const worth = ways.map((way) => ({ way, now: shiftNow(way.passage) }));
    return worth.toSorted(
      (one, other) =>
        sum(other.now, meters) - sum(one.now, meters) || sum(other.now, METERS) - sum(one.now, METERS),
    )[0]?.way;
  });
}

/** Figures over all ways through, each of them counted. */
export interface Census {
  readonly paths: number;
  /** Words of the shortest and of the longest way through, the options taken included. */
  readonly words: { readonly least: number; readonly most: number };
}

/** Exact, from the ends backward. Gives undefined where the story goes in circles: then there is no end of ways. */
export function census(explored: Explored): Census | undefined {
  const { places, opening } = explored;
  const order = ordered(places);
  if (order === undefined) return undefined;
  const paths = new Float64Array(places.length);
  const least = new Float64Array(places.length);
  const most = new Float64Array(places.length);
  for (const { number, ways } of order.toReversed()) {
    const lengths = ways.map(({ text, passage }) => wordsIn(text) + passage.words);
    paths[number] = ways.length === 0 ? 1 : ways.reduce((sum, { to }) => sum + (paths[to] ?? 0), 0);
    if (ways.length === 0) continue;
    least[number] = Math.min(...ways.map(({ to }, index) => (least[to] ?? 0) + (lengths[index] ?? 0)));
    most[number] = Math.max(...ways.map(({ to }, index) => (most[to] ?? 0) + (lengths[index] ?? 0)));
  }
  const words = { least: opening.words + (least[0] ?? 0), most: opening.words + (most[0] ?? 0) };
  return { paths: paths[0] ?? 0, words };
}

/** The chance that somebody who picks at random comes to each place, by its number; undefined in circles. */
export function chances({ places }: Explored): Float64Array | undefined {
  const order = ordered(places);
  if (order === undefined) return undefined;
  const reach = new Float64Array(places.length);
  if (reach.length > 0) reach[0] = 1;
  for (const { number, ways } of order)
    for (const { to, chance } of ways) reach[to] = (reach[to] ?? 0) + (reach[number] ?? 0) * chance;
  return reach;
}

/** Every place after all that lead to it; undefined where the story can come back to where it was. */
export function ordered(places: readonly Place[]): readonly Place[] | undefined {
  const left = new Int32Array(places.length);
  for (const { ways } of places) for (const { to } of ways) left[to] = (left[to] ?? 0) + 1;
  const order = places.filter(({ number }) => left[number] === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const { to } of order[at]?.ways ?? []) {
      left[to] = (left[to] ?? 0) - 1;
      const place = places[to];
      if (left[to] === 0 && place) order.push(place);
    }
  }
  return order.length === places.length ? order : undefined;
}

/** By option: in how many of the plays it was taken, and the mean of both meters' sum at their ends. */
export function meansOf(
  plays: readonly Play[],
): ReadonlyMap<ChoiceId, { readonly plays: number; readonly mean: number }> {
  const sums = new Map<ChoiceId, { plays: number; sum: number }>();
  for (const { ways, end } of plays) {
    for (const choice of new Set(ways.map((way) => way.choice))) {
      const { plays: count, sum } = sums.get(choice) ?? { plays: 0, sum: 0 };
      sums.set(choice, { plays: count + 1, sum: sum + end.meters.morale + end.meters.account });
    }
  }
  return new Map(
    [...sums].map(([choice, { plays: count, sum }]) => [choice, { plays: count, mean: sum / count }]),
  );
}

/** Pearson's r; 0 where one of the two does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [left, right] = [mean(0), mean(1)];
  const sum = (of: (one: number, other: number) => number): number =>
    pairs.reduce((total, [one, other]) => total + of(one - left, other - right), 0);
  const spread = Math.sqrt(sum((one) => one * one) * sum((_one, other) => other * other));
  return spread === 0 ? 0 : sum((one, other) => one * other) / spread;
}
