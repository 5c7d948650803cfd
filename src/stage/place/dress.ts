import { FIXTURES, type Person, type Prop } from '../../model/cues.ts';
import { band, type Meters, MIDDLE } from '../../model/meters.ts';
import type { Scene } from '../../model/scene.ts';

/** What a room shows of the story beyond place and hour. Whatever it says, words on the page say as well. */
export interface Dress {
  /** The bands of the two meters, 0 to 4: the plant and the promise board go by them. */
  readonly morale: number;
  readonly account: number;
  /** Furniture that the script has put here, with its word for how: `rows`, `open`, `shut`, or whoever has it. */
  readonly props: Readonly<Partial<Record<Furniture, string>>>;
  /** Patrons who are here, and have not come alone. */
  readonly leaders: readonly Leader[];
}

/** The room draws the Square as well: it lies open, and two names are in it. */
const FURNITURE = ['book', ...FIXTURES] as const satisfies readonly Prop[];
type Furniture = (typeof FURNITURE)[number];

/** The class comes with Mr. Anand, the tenants with Ms. Varga. */
const LEADERS = ['anand', 'varga'] as const satisfies readonly Person[];
export type Leader = (typeof LEADERS)[number];

/** How a room looks when no story has touched it. */
export const UNTOUCHED: Dress = { morale: 2, account: 2, props: {}, leaders: [] };

/** How a room is dressed for a scene, with the meters where they stand. */
export function dressOf(scene: Scene, { morale, account }: Meters = MIDDLE): Dress {
  const placed = FURNITURE.flatMap((name) => {
    const found = scene.props.find(({ prop }) => prop === name);
    return found === undefined ? [] : [[name, found.state] as const];
  });
  return {
    morale: band(morale),
    account: band(account),
    props: Object.fromEntries(placed),
    leaders: LEADERS.filter((leader) => scene.people.some(({ who }) => who === leader)),
  };
}
