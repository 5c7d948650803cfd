import { againOf } from './again.ts';
import { backOf } from './back.ts';
import type { Grid } from './cells.ts';
import { closestOf } from './closest.ts';
import type { Counting } from './counting.ts';
import { longOf } from './long.ts';
import { nobodyOf } from './nobody.ts';
import { predictedOf } from './predicted.ts';
import type { Day } from './say.ts';
import { type Finding, FINDINGS } from './survey.ts';
import { talkedOf } from './talked.ts';
import { warmOf } from './warm.ts';

/** The choices of each story, and what they were counted from. */
export interface Gridded {
  readonly grids: readonly Grid[];
  readonly counting: Counting;
}

/** What plays alone tell, of the whole time and every text. */
export const aloneFindings = ({ grids, counting }: Gridded): readonly Finding[] =>
  grids.flatMap((grid) =>
    [
      warmOf(grid, counting),
      nobodyOf(grid, counting),
      backOf(grid, counting),
      againOf(grid, counting),
      longOf(grid, counting),
    ].filter((finding) => finding !== undefined),
  );

/** What is worth talking about under a filter: a room's own first, then what is most pronounced in plays alone. */
export function findingsOf(asked: Gridded, ofPlaysAlone: readonly Finding[], day: Day): readonly Finding[] {
  const { grids, counting } = asked;
  const rooms = [closestOf(grids, day), talkedOf(grids, day), predictedOf(grids, counting.threshold, day)];
  const alone = ofPlaysAlone.map((finding) => ({ ...finding, from: fromOf(finding, counting.filter) }));
  const told = [...rooms, ...alone].filter((finding) => finding !== undefined);
  return FINDINGS.flatMap((kind) =>
    told
      .filter((finding) => finding.kind === kind)
      .toSorted(weightiest)
      .slice(0, 1),
  );
}

/** Whose answers it comes from, and that it is more of them than were asked for. */
const fromOf = ({ from }: Finding, { since, label, edition }: Counting['filter']): string =>
  (since ?? label ?? edition) === undefined ? from : `${from}, from the beginning`;

/** The finding that leads the page: the closest call where there was a room, else the one that stands out most. */
export function headline(findings: readonly Finding[]): Finding | undefined {
  const closest = findings.find(({ kind }) => kind === 'closest');
  return closest ?? findings.toSorted(weightiest)[0];
}

const weightiest = (one: Finding, other: Finding): number => weight(other) - weight(one);

/** How much a finding stands out, from 0 to 1: the share or the difference between shares that its bars show. */
function weight({ kind, bars }: Finding): number {
  const [one = 0, other = 0] = bars.map(({ count, of = 0 }) => (of === 0 ? 0 : count / of));
  if (kind === 'warm') return one;
  return kind === 'talk' || kind === 'again' ? Math.abs(one - other) : 0;
}
