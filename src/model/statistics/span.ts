/** A sum of atoms, by their places. */
export type Sum = readonly number[];

/** All that follows from the sums that were told, by adding and subtracting them in any way. */
export interface Span {
  /** Whether a sum follows from what was told. */
  holds(sum: Sum): boolean;
  /** Tells a sum, unless a secret would then follow: that it was told. */
  tell(sum: Sum): boolean;
}

/**
 * Sums are worked with modulo this prime, the largest under 2 ** 26, so that products stay exact. Where it differs from
 * fractions at all, a determinant would have to be a multiple of it; those of such sums are small.
 */
const PRIME = 67_108_859;

/**
 * What can be told of `size` atoms while none of the secrets follows. Secrets are kept reduced by what was told, so a
 * further sum gives one away only if what is new in it is a multiple of what is left of the secret.
 */
export function spanOf(size: number, secrets: readonly Sum[]): Span {
  const told: { readonly pivot: number; readonly row: Int32Array }[] = [];
  const kept = secrets.filter(({ length }) => length > 0).map(vector);

  return {
    holds: (sum) => reduced(sum).every((value) => value === 0),
    tell(sum) {
      const row = reduced(sum);
      const pivot = row.findIndex((value) => value !== 0);
      if (pivot < 0) return true;
      scale(row, inverse(row[pivot] ?? 1));
      const touched = kept.filter((secret) => secret[pivot] !== 0);
      if (touched.some((secret) => follows(secret, row, secret[pivot] ?? 0))) return false;
      for (const secret of touched) subtract(secret, row, secret[pivot] ?? 0);
      told.push({ pivot, row });
      return true;
    },
  };

  function vector(sum: Sum): Int32Array {
    const row = new Int32Array(size);
    for (const atom of sum) row[atom] = 1;
    return row;
  }

  /** What of a sum does not follow from those before: each of them is zero where an earlier one has its pivot. */
  function reduced(sum: Sum): Int32Array {
    const left = vector(sum);
    for (const { pivot, row } of told) {
      const times = left[pivot] ?? 0;
      if (times !== 0) subtract(left, row, times);
    }
    return left;
  }
}

/** Leaves values between minus the prime and the prime: all that matters is which of them are zero. */
function subtract(from: Int32Array, row: Int32Array, times: number): void {
  for (let atom = 0; atom < row.length; atom += 1) {
    const value = row[atom] ?? 0;
    if (value !== 0) from[atom] = ((from[atom] ?? 0) - times * value) % PRIME;
  }
}

function scale(row: Int32Array, times: number): void {
  for (let atom = 0; atom < row.length; atom += 1) row[atom] = ((row[atom] ?? 0) * times) % PRIME;
}

const follows = (secret: Int32Array, row: Int32Array, times: number): boolean =>
  secret.every((value, atom) => (value - times * (row[atom] ?? 0)) % PRIME === 0);

/** By Euclid: what times the value leaves 1. */
function inverse(value: number): number {
  let [left, right] = [PRIME, ((value % PRIME) + PRIME) % PRIME];
  let [before, now] = [0, 1];
  while (right > 1) {
    const times = Math.floor(left / right);
    [left, right] = [right, left - times * right];
    [before, now] = [now, before - times * now];
  }
  return now % PRIME;
}
