import { list } from '../group/spoken.ts';
import { aloneSaid, type Grid, NOWHERE, placesAt } from './cells.ts';
import type { Counting } from './counting.ts';
import { called, nameOf } from './say.ts';
import type { Finding } from './survey.ts';
import { tellsNothingNew } from './tell.ts';

/**
 * The decision at which most plays alone took an answer that raised morale at once and cost the team later. Of plays
 * whose ledger tells what the decision did. Nothing where either part of them is under the threshold.
 */
export function warmOf(grid: Grid, { disclosure, threshold }: Counting): Finding | undefined {
  const told = new Uint32Array(grid.book.decisions.length);
  const warm = new Uint32Array(grid.cells.length);
  for (const { segment, decisions, places } of grid.sheets) {
    const { told: tells, nowMorale, lateMorale, lateAccount } = segment.columns.decisions;
    const { standing } = segment;
    for (let row = 0; row < decisions.length; row += 1) {
      const decision = decisions[row] ?? NOWHERE;
      if (decision === NOWHERE || tells[row] !== 1 || standing[row] !== 1) continue;
      told[decision] = (told[decision] ?? 0) + 1;
      const place = places[row] ?? 0;
      const came = (lateMorale[row] ?? 0) < 0 || (lateAccount[row] ?? 0) < 0;
      if ((nowMorale[row] ?? 0) > 0 && came) warm[place] = (warm[place] ?? 0) + 1;
    }
  }
  const [most] = grid.book.decisions
    .map((decision, at) => {
      const places = placesAt(grid, at).filter((place) => (warm[place] ?? 0) > 0);
      const count = places.reduce((sum, place) => sum + (warm[place] ?? 0), 0);
      const options = places.flatMap((place) => grid.cells[place]?.option ?? []);
      const apart = places.every((place) => (warm[place] ?? 0) >= threshold);
      return { decision, options, apart, count, of: told[at] ?? 0, tally: grid.tallies[at] };
    })
    .filter(({ count, of, options, tally }) => {
      const safe =
        tally !== undefined && tellsNothingNew(grid, disclosure, tally, (each) => options.includes(each));
      return safe && count >= threshold && of - count >= threshold;
    })
    .toSorted((one, other) => other.count / other.of - one.count / one.of);
  if (most === undefined) return undefined;
  const { decision, options, apart, count, of } = most;
  const letters = list(
    options.map(({ letter }) => letter),
    'or',
  );
  return {
    kind: 'warm',
    story: decision.story,
    decision: nameOf(decision),
    about: decision.name,
    from: aloneSaid(grid, of),
    sentence: `At ${called(decision)}, ${count} of ${of} took a kind answer that came back.`,
    caution: 'A pattern the writers built, not a person’s character.',
    bars: [
      {
        label: `${apart ? `${letters}: ` : ''}warm now, late later`,
        count,
        of,
        mark: String(count),
        look: 'late',
      },
      { label: 'any other way', count: of - count, of, mark: String(of - count), look: 'plain' },
    ],
    own: false,
  };
}
