import { numberWord } from '../group/spoken.ts';
import { aloneSaid, type Grid } from './cells.ts';
import type { Counting } from './counting.ts';
import { answered, nameOf } from './say.ts';
import type { Bar, Count, Finding } from './survey.ts';
import { offeredOf } from './offered.ts';
import { withheldOf } from './tell.ts';

/** An option is nobody's road where fewer than 5 in 100 take it, of at least 100 plays in which it was on offer. */
const RARE = 0.05;
const OFFERED_FROM = 100;

/**
 * Options that hardly anybody takes alone at their first answer. A count that is withheld is told as the most that the
 * finding allows, and so is one of an option that was not on offer to all, as its plays would tell who had come where.
 */
export function nobodyOf(grid: Grid, { disclosure, threshold }: Counting): Finding | undefined {
  const { offered, taken } = offeredOf(grid);
  const roads = grid.cells.flatMap((cell, place) => {
    if (cell === undefined || cell.option.older) return [];
    const { decision, option } = cell;
    const [of = 0, count = 0] = [offered[place], taken[place]];
    const tally = grid.tallies[decision];
    if (tally === undefined || of < OFFERED_FROM || count >= of * RARE) return [];
    const toAll = of === disclosure.total(tally, grid.basis);
    const hidden =
      count < threshold || withheldOf(grid, disclosure, tally).some(({ id }) => id === option.id);
    const label = answered(tally.decision, option);
    const look = hidden || !toAll ? 'held' : option;
    const bar: Bar = { label, look, ...toldAs({ count, of, hidden, toAll, threshold }) };
    return [{ tally, bar }];
  });
  const [first] = roads;
  if (first === undefined) return undefined;
  const decisions = [...new Set(roads.map(({ tally }) => tally.decision))];
  const most = Math.max(...roads.map(({ tally }) => numberOf(disclosure.total(tally, grid.basis))));
  const options = roads.length === 1 ? 'one option' : `${numberWord(roads.length)} options`;
  return {
    kind: 'nobody',
    story: grid.book.story,
    ...(decisions.length === 1 ? { decision: nameOf(first.tally.decision) } : {}),
    about:
      decisions.length < 3
        ? decisions.map(({ name }) => name).join(' · ')
        : `${numberWord(decisions.length)} decisions`,
    from: most < OFFERED_FROM ? 'plays alone' : aloneSaid(grid, most),
    sentence: `Nobody’s road: ${options} hardly anyone takes.`,
    caution: 'Look at the text first. It does not mean the option is wrong.',
    bars: roads.map(({ bar }) => bar),
    own: false,
  };
}

const numberOf = (count: Count): number => (count === 'withheld' ? 0 : count);

interface Road {
  readonly count: number;
  readonly of: number;
  readonly hidden: boolean;
  readonly toAll: boolean;
  readonly threshold: number;
}

function toldAs({ count, of, hidden, toAll, threshold }: Road): Pick<Bar, 'count' | 'of' | 'mark'> {
  if (!toAll) return { count: 5, of: 100, mark: 'fewer than 5 in 100' };
  if (!hidden) return { count, of, mark: `${count} of ${of}` };
  const bound = Math.max(threshold, Math.ceil(of * RARE));
  return { count: bound, of, mark: `fewer than ${bound} of ${of}` };
}
