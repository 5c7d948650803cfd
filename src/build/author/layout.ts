import type { Flow, Fork } from './flow.ts';
import { wrap } from './look.ts';
import { CARD, GOAL, type PlacedFork, type PlacedGoal } from './placed.ts';
import { type Ribbon, ribbonsOf } from './ribbons.ts';

/** Where everything of the picture stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly acts: readonly { readonly x: number; readonly width: number; readonly fork: Fork }[];
  readonly forks: readonly PlacedFork[];
  readonly goals: readonly PlacedGoal[];
  readonly ribbons: readonly Ribbon[];
}

const GAP = 104;
/** Before the endings, where the bands cross. */
const LAST_GAP = 196;
export const LINE = 15.5;
const MARGIN = 44;
const TOP = 158;
/** What all plays together are wide. */
const ALL = 400;
const TITLE = 20;
const ROW_GAP = 8;

/** Decisions as columns from left to right, endings at the right, and what passes between them. */
export function layOut(flow: Flow): Layout {
  const scale = ALL / Math.max(1, flow.plays);
  const columns = Math.max(0, ...flow.decisions.map(({ layer }) => layer + 1));
  const left = (layer: number): number =>
    MARGIN + layer * (CARD + GAP) + (layer < columns ? 0 : LAST_GAP - GAP);
  const sizes = flow.decisions.map((fork) => sizeOf(fork, scale));
  const stacks = Array.from({ length: columns }, (_, layer) =>
    sizes.filter(({ fork }) => fork.layer === layer),
  );
  const goalHeights = flow.endings.map(({ plays }) => Math.max(74, plays * scale));
  const goalStack = sum(goalHeights) + 18 * Math.max(0, goalHeights.length - 1);
  const tallest = Math.max(
    goalStack,
    ...stacks.map((stack) => sum(stack.map(({ height }) => height)) + 40 * (stack.length - 1)),
  );
  const middle = TOP + tallest / 2;

  const forks = stacks.flatMap((stack, layer) => {
    let y = middle - (sum(stack.map(({ height }) => height)) + 40 * (stack.length - 1)) / 2;
    return stack.map((size) => {
      const placed = { ...size, x: left(layer), y, rows: size.rows.map((row) => ({ ...row, y: row.y + y })) };
      y += size.height + 40;
      return placed;
    });
  });
  let goalTop = middle - goalStack / 2;
  const goals = flow.endings.map((goal, index) => {
    const height = goalHeights[index] ?? 0;
    const title = wrap(goal.title, GOAL - 66, 18);
    const placed = { goal, index, x: left(columns), y: goalTop, height, title };
    goalTop += height + 18;
    return placed;
  });

  const { ribbons, depth } = ribbonsOf(forks, goals, { scale, columns, left, bottom: TOP + tallest });
  return {
    width: left(columns) + GOAL + MARGIN,
    height: depth + 40,
    acts: actsOf(forks),
    forks,
    goals,
    ribbons,
  };
}

function sizeOf(fork: Fork, scale: number): PlacedFork {
  const title = wrap(fork.name, CARD - 30, 18);
  let y = 34 + title.length * TITLE + 10;
  const rows = fork.options.map((way, index) => {
    const lines = wrap(way.text, CARD - 34, 12.5);
    const height = Math.max(56 + lines.length * LINE, way.plays * scale);
    const row = { way, index, y, height, lines };
    y += height + ROW_GAP;
    return row;
  });
  return { fork, x: 0, y: 0, height: y + 4, title, rows };
}

function actsOf(forks: readonly PlacedFork[]): Layout['acts'] {
  const acts = new Map<number, { x: number; width: number; fork: Fork }>();
  for (const { fork, x } of forks.toSorted((one, other) => one.x - other.x)) {
    const act = acts.get(fork.act);
    if (act === undefined) acts.set(fork.act, { x, width: CARD, fork });
    else act.width = x + CARD - act.x;
  }
  return [...acts.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
