import { list } from '../group/spoken.ts';
import type { Grid } from './cells.ts';
import type { Disclosure } from './counting.ts';
import { fold } from './disclosure.ts';
import type { Ways } from './stops.ts';
import type { Book, FlowNode, OptionName } from './survey.ts';
import { withheldOf } from './tell.ts';

/** A drawing holds no more nodes than this; what is past them goes in with its neighbors. */
const MOST_NODES = 30;

/** A node, and the stops that are told as one there. */
export interface Knot {
  readonly node: FlowNode;
  readonly stops: readonly number[];
}

/**
 * The nodes of a flow, by step. What cannot be told apart in the mixes is one node here, and so are options and endings
 * that too few came by; a step whose total is withheld has none.
 */
export function knotsOf(grid: Grid, ways: Ways, disclosure: Disclosure): readonly (readonly Knot[])[] {
  const core = grid.book.decisions.flatMap(({ core }, place) => (core ? [grid.tallies[place]] : []));
  const withheld = new Set(
    core.flatMap((tally) => (tally === undefined ? [] : withheldOf(grid, disclosure, tally))),
  );
  const hidden = (stop: number): boolean => {
    const option = optionAt(grid, ways, stop);
    return option !== undefined && withheld.has(option);
  };
  const steps = [...core, undefined].map((tally, step) => {
    const stops = ways.stops.flatMap((stop, place) => (stop.step === step ? [place] : []));
    if (tally !== undefined && disclosure.total(tally, grid.basis) === 'withheld') return [];
    return groupsIn(stops, hidden, ways, disclosure.threshold);
  });
  return fewer(steps, ways)
    .map((groups, step) => groups.map((stops) => knotOf(grid, ways, step, stops)))
    .map((step) => step.filter(({ node }) => node.count >= disclosure.threshold));
}

/** The stops of one step, each by itself but for those that are told as one. */
function groupsIn(
  stops: readonly number[],
  hidden: (stop: number) => boolean,
  ways: Ways,
  threshold: number,
): readonly (readonly number[])[] {
  const plays = (group: readonly number[]): number => playsBy(ways, group);
  const bySize = stops
    .filter((stop) => !hidden(stop))
    .toSorted((one, other) => plays([one]) - plays([other]));
  const withheld = stops.filter(hidden);
  const together = withheld.length === 1 ? [...withheld, ...bySize.slice(0, 1)] : withheld;
  const groups = stops.filter((stop) => !together.includes(stop)).map((stop) => [stop]);
  return fold(together.length === 0 ? groups : [...groups, together], plays, threshold).map(({ items }) =>
    items.flat().toSorted((one, other) => one - other),
  );
}

/** Groups of stops by step, no more than a drawing holds: the two that fewest came by are put together, again and again. */
function fewer(steps: readonly (readonly (readonly number[])[])[], ways: Ways): typeof steps {
  const most = Math.max(...steps.map((groups) => groups.length));
  const nodes = steps.reduce((sum, groups) => sum + groups.length, 0);
  if (nodes <= MOST_NODES || most < 2) return steps;
  const step = steps.findIndex((groups) => groups.length === most);
  const ranked = (steps[step] ?? []).toSorted((one, other) => playsBy(ways, other) - playsBy(ways, one));
  const [apart, together] = [ranked.slice(0, -2), ranked.slice(-2).flat()];
  const kept = (steps[step] ?? []).filter((group) => apart.includes(group));
  return fewer(steps.with(step, [...kept, together.toSorted((one, other) => one - other)]), ways);
}

const playsBy = ({ plays }: Ways, stops: readonly number[]): number =>
  stops.reduce((sum, stop) => sum + (plays[stop] ?? 0), 0);

function knotOf(grid: Grid, ways: Ways, step: number, stops: readonly number[]): Knot {
  const options = stops.flatMap((stop) => optionAt(grid, ways, stop) ?? []);
  const endings = stops.flatMap((stop) => endingAt(grid, ways, stop) ?? []);
  const [option] = options.length === 1 ? options : [];
  const title =
    option?.text ??
    list([...options.map(({ letter }) => letter), ...endings.map(({ title }) => title)], 'or');
  const id = `${step}:${[...options, ...endings].map(({ id }) => id).join(' ')}`;
  const node = { id, step, ...(option === undefined ? {} : { option }), title, count: playsBy(ways, stops) };
  return { node, stops };
}

const isEnding = ({ book }: Grid, { stops }: Ways, stop: number): boolean =>
  stop >= stops.length - book.endings.length;

const optionAt = (grid: Grid, ways: Ways, stop: number): OptionName | undefined =>
  isEnding(grid, ways, stop) ? undefined : grid.cells[ways.stops[stop]?.place ?? 0]?.option;

const endingAt = (grid: Grid, ways: Ways, stop: number): Book['endings'][number] | undefined =>
  isEnding(grid, ways, stop) ? grid.book.endings[ways.stops[stop]?.place ?? 0] : undefined;
