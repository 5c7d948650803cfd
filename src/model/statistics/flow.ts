import { numberWord } from '../group/spoken.ts';
import type { Grid } from './cells.ts';
import type { Counting } from './counting.ts';
import { type Knot, knotsOf } from './knots.ts';
import { called } from './say.ts';
import type { DecisionName, Flow } from './survey.ts';
import { stopsOf, type Ways } from './stops.ts';
import { shownIn } from './veil.ts';

/**
 * The ways of plays alone through the core decisions to an ending. Options and endings that cannot be told apart are one
 * node, and ways that few took are left out. Nothing where no way of the story is wide enough to be shown.
 */
export function flowOf(grid: Grid, { disclosure, threshold }: Counting): Flow | undefined {
  const ways = stopsOf(grid);
  const core = grid.book.decisions.filter((decision) => decision.core);
  const knots = knotsOf(grid, ways, disclosure);
  const links = knots.flatMap((from, step) => linksBetween(ways, from, knots[step + 1] ?? [], threshold));
  const [widest] = links.toSorted(tellingFirst);
  if (widest === undefined) return undefined;
  const all = ways.links.reduce((sum, count) => sum + count, 0);
  const left = all - links.reduce((sum, { count }) => sum + count, 0);
  const out = left === 0 ? 0 : disclosure.plain(left);
  return {
    steps: [...core.map(({ name }) => name), 'It ended as'],
    nodes: knots.flatMap((step) => step.map(({ node }) => node)),
    links: links.map((link) => ({
      from: link.from.node.id,
      to: link.to.node.id,
      count: link.count,
      told: link === widest,
    })),
    left: { steps: out, of: all },
    sentence: sentenceOf(widest, core),
    caution: `${leftOut(out, all, threshold)}Wide means common, nothing more.`,
  };
}

interface Link {
  readonly from: Knot;
  readonly to: Knot;
  readonly count: number;
}

/** The links from one step to the next that can be shown. */
function linksBetween(
  ways: Ways,
  from: readonly Knot[],
  to: readonly Knot[],
  threshold: number,
): readonly Link[] {
  const table = from.map((one) =>
    to.map((other) =>
      one.stops.reduce(
        (sum, a) =>
          sum + other.stops.reduce((all, b) => all + (ways.links[a * ways.stops.length + b] ?? 0), 0),
        0,
      ),
    ),
  );
  const shown = shownIn(table, threshold);
  return from.flatMap((one, row) =>
    to.flatMap((other, column) =>
      shown[row]?.[column] === true ? [{ from: one, to: other, count: table[row]?.[column] ?? 0 }] : [],
    ),
  );
}

/** Between two answers before what was put together, early before late, wide before narrow. */
const tellingFirst = (one: Link, other: Link): number =>
  answers(other) - answers(one) || one.from.node.step - other.from.node.step || other.count - one.count;

const answers = ({ from, to }: Link): number =>
  Number(from.node.option !== undefined && to.node.option !== undefined);

/** "Of the 65 who took C at “What Dele hears”, 41 went on to D at “The key”." */
function sentenceOf({ from, to, count }: Link, core: readonly DecisionName[]): string {
  const at = ({ node }: Knot): DecisionName | undefined => core[node.step];
  const said = ({ node }: Knot): string => node.option?.letter ?? node.title;
  const [start, next] = [at(from), at(to)];
  const began = `Of the ${from.node.count} who took ${said(from)} at ${start === undefined ? '' : called(start)}`;
  return next === undefined
    ? `${began}, ${count} came to “${said(to)}”.`
    : `${began}, ${count} went on to ${said(to)} at ${called(next)}.`;
}

function leftOut(out: Flow['left']['steps'], all: number, threshold: number): string {
  if (out === 0) return '';
  const steps = out === 'withheld' ? 'hardly any' : String(out);
  return `Ways of fewer than ${numberWord(threshold)} plays, and those that would give them away, are left out: ${steps} of ${all} steps. `;
}
