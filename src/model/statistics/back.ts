import { aloneSaid, type Grid, NOWHERE, placesAt } from './cells.ts';
import type { Counting } from './counting.ts';
import { called, nameOf, worded } from './say.ts';
import type { Bar, Finding } from './survey.ts';

/**
 * The decision that most plays alone went back to, and what was then chosen there: the last answer of each. Nothing where
 * those who did, or those who did not, are under the threshold; what they chose is told only where the rest is not.
 */
export function backOf(grid: Grid, { disclosure, threshold }: Counting): Finding | undefined {
  const then = lastAnswers(grid);
  const [most] = grid.book.decisions
    .map((decision, at) => {
      const places = placesAt(grid, at).toSorted((one, other) => (then[other] ?? 0) - (then[one] ?? 0));
      const back = places.reduce((sum, place) => sum + (then[place] ?? 0), 0);
      const tally = grid.tallies[at];
      const all = tally === undefined ? 'withheld' : disclosure.total(tally, grid.basis);
      return { decision, places, back, of: all === 'withheld' ? 0 : all };
    })
    .filter(({ back, of }) => back >= threshold && of - back >= threshold)
    .toSorted((one, other) => other.back - one.back);
  if (most === undefined) return undefined;
  const {
    decision,
    places: [top = 0],
    back,
    of,
  } = most;
  const option = grid.cells[top]?.option;
  const count = then[top] ?? 0;
  const told = option !== undefined && count >= threshold && back - count >= threshold;
  const bars: readonly Bar[] = told
    ? [
        { label: `then ${worded(option)}`, count, of: back, mark: String(count), look: option },
        {
          label: 'then something else',
          count: back - count,
          of: back,
          mark: String(back - count),
          look: 'plain',
        },
      ]
    : [{ label: 'went back', count: back, of, mark: `${back} of ${of}`, look: 'ink' }];
  return {
    kind: 'back',
    story: decision.story,
    decision: nameOf(decision),
    about: decision.name,
    from: aloneSaid(grid, of),
    sentence: `${called(decision)} is where people go back: ${back} did${told ? `, and ${count} of them then chose ${option.letter}` : ''}.`,
    caution: 'Regret and curiosity look the same from here.',
    bars,
    own: false,
  };
}

/** By place: plays alone that came back to its decision and left it with this answer. */
function lastAnswers(grid: Grid): Uint32Array {
  const then = new Uint32Array(grid.cells.length);
  for (const { segment, decisions, places } of grid.sheets) {
    const { attempt, play } = segment.columns.decisions;
    const seen = new Int32Array(grid.book.decisions.length).fill(-1);
    for (let row = decisions.length - 1; row >= 0; row -= 1) {
      if (attempt[row] === 1) continue;
      const decision = decisions[row] ?? NOWHERE;
      const own = play[row] ?? 0;
      if (decision === NOWHERE || seen[decision] === own) continue;
      seen[decision] = own;
      const place = places[row] ?? 0;
      then[place] = (then[place] ?? 0) + 1;
    }
  }
  return then;
}
