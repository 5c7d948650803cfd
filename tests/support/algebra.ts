/** Whole numbers, as long as they have to be. */
export type Vector = readonly bigint[];

/** Whether a vector is a sum of multiples, fractions included, of others: by elimination, without ever dividing. */
export function follows(wanted: Vector, given: readonly Vector[]): boolean {
  return reduced(wanted, basisOf(given)).every((part) => part === 0n);
}

interface Row {
  readonly pivot: number;
  readonly vector: Vector;
}

const known = new WeakMap<readonly Vector[], readonly Row[]>();

function basisOf(given: readonly Vector[]): readonly Row[] {
  const before = known.get(given);
  if (before !== undefined) return before;
  const basis: Row[] = [];
  for (const vector of given) {
    const left = reduced(vector, basis);
    const pivot = left.findIndex((part) => part !== 0n);
    if (pivot >= 0) basis.push({ pivot, vector: left });
  }
  known.set(given, basis);
  return basis;
}

function reduced(vector: Vector, basis: readonly Row[]): Vector {
  let left = vector;
  for (const { pivot, vector: row } of basis) {
    const [mine = 0n, own = 1n] = [left[pivot], row[pivot]];
    if (mine !== 0n) left = lowest(left.map((part, index) => part * own - (row[index] ?? 0n) * mine));
  }
  return left;
}

/** The same direction in the smallest numbers. */
function lowest(vector: Vector): Vector {
  const shared = vector.reduce((one, other) => greatest(one, other < 0n ? -other : other), 0n);
  return shared > 1n ? vector.map((part) => part / shared) : vector;
}

function greatest(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
