import type { Way } from './flow.ts';
import { CARD, type PlacedFork, type PlacedGoal } from './placed.ts';

/** One edge: from an option to what came next, as wide as its share of the plays. */
export interface Ribbon {
  readonly way: Way;
  readonly index: number;
  readonly to: string;
  readonly plays: number;
  /** From left to right; the two ends, and both sides of each column that it passes under. */
  readonly points: readonly Point[];
  readonly thickness: number;
  /** The middle line of its label, clear of its neighbors. */
  readonly label: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Field {
  /** Pixels for each play. */
  readonly scale: number;
  readonly columns: number;
  readonly left: (layer: number) => number;
  /** Where the tallest column ends. */
  readonly bottom: number;
}

/** Lines of labels this far apart can be read. */
const LABEL = 13;
/** Between a card and a band that passes under it. */
const CLEAR = 22;

/** Every edge of the picture, and how far down the lowest of them goes. */
export function ribbonsOf(
  forks: readonly PlacedFork[],
  goals: readonly PlacedGoal[],
  field: Field,
): { readonly ribbons: readonly Ribbon[]; readonly depth: number } {
  const { scale, columns, left } = field;
  const floors = Array.from({ length: columns }, (_, layer) =>
    Math.max(...forks.filter(({ fork }) => fork.layer === layer).map(({ y, height }) => y + height)),
  );
  const layerOf = (id: string): number => forks.find(({ fork }) => fork.id === id)?.fork.layer ?? columns;
  const heightOf = (id: string): number =>
    forks.find(({ fork }) => fork.id === id)?.y ?? goals.find(({ goal }) => goal.id === id)?.y ?? 0;

  /** Under the columns between two layers, side by side with what passes there already. */
  const detour = (from: number, to: number, thickness: number): readonly Point[] => {
    const passed = Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step);
    if (passed.length === 0) return [];
    const y = Math.max(...passed.map((layer) => floors[layer] ?? 0)) + CLEAR + thickness / 2;
    for (const layer of passed) floors[layer] = y + thickness / 2 - CLEAR / 2;
    return passed.flatMap((layer) => [
      { x: left(layer), y },
      { x: left(layer) + CARD, y },
    ]);
  };

  const open = forks.flatMap((from) =>
    from.rows.flatMap(({ way, index, y, height }) => {
      const edges = [...way.next].toSorted(([one], [other]) => heightOf(one) - heightOf(other));
      const thicknesses = edges.map(([, plays]) => plays * scale);
      const labels = middles(thicknesses, y + height / 2, LABEL);
      const starts = middles(thicknesses, y + height / 2, 0);
      return edges.map(([to, plays], edge): Ribbon => {
        const start = { x: from.x + CARD, y: starts[edge] ?? 0 };
        const points = [start, ...detour(from.fork.layer, layerOf(to), plays * scale)];
        return { way, index, to, plays, points, thickness: plays * scale, label: labels[edge] ?? 0 };
      });
    }),
  );
  const places = [
    ...forks.map(({ fork, ...place }) => ({ ...place, id: fork.id })),
    ...goals.map(({ goal, ...place }) => ({ ...place, id: goal.id })),
  ];
  const ribbons = places.flatMap(({ id, x, y, height }) => {
    const coming = open.filter(({ to }) => to === id).toSorted((one, other) => lastY(one) - lastY(other));
    const ends = middles(
      coming.map(({ thickness }) => thickness),
      y + height / 2,
      0,
    );
    return coming.map((ribbon, at) => ({ ...ribbon, points: [...ribbon.points, { x, y: ends[at] ?? 0 }] }));
  });
  return { ribbons, depth: Math.max(field.bottom, ...floors) + CLEAR };
}

const lastY = ({ points }: Ribbon): number => points.at(-1)?.y ?? 0;

/** The middles of bands in a stack around a middle, each at least so far from the next. */
function middles(thicknesses: readonly number[], middle: number, least: number): readonly number[] {
  const heights = thicknesses.map((thickness) => Math.max(least, thickness));
  let y = middle - heights.reduce((sum, height) => sum + height, 0) / 2;
  return heights.map((height) => {
    y += height;
    return y - height / 2;
  });
}
