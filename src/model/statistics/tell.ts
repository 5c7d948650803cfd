import type { Grid } from './cells.ts';
import type { Disclosure, Tally } from './counting.ts';
import type { OptionName } from './survey.ts';

/** The options of a decision whose plays alone are withheld. */
export const withheldOf = (
  { basis }: Pick<Grid, 'basis'>,
  disclosure: Disclosure,
  tally: Tally,
): readonly OptionName[] =>
  tally.parts
    .filter((slot) => disclosure.count(tally, slot, basis) === 'withheld')
    .map(({ option }) => option);

/**
 * Whether the plays of some options can be told as a part of all: the total is told, and none of them is withheld, or
 * all that are withheld are among them, so that the total less the others gives their sum already.
 */
export function tellsNothingNew(
  grid: Pick<Grid, 'basis'>,
  disclosure: Disclosure,
  tally: Tally,
  among: (option: OptionName) => boolean,
): boolean {
  if (disclosure.total(tally, grid.basis) === 'withheld') return false;
  const withheld = withheldOf(grid, disclosure, tally);
  return !withheld.some(among) || withheld.every(among);
}
