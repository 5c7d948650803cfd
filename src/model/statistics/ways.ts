import { tellingsOf } from '../ledger.ts';
import { type Decision, decisionsOf, endingOf } from '../path.ts';
import type { DecisionRecord, PlayRecord } from '../record.ts';
import type { Choice, Script, Turn } from '../script.ts';
import type { Session } from '../session.ts';
import { wordingOf } from '../wording.ts';
import { walk } from './walk.ts';

/** One way through a story, as its script has it. */
export interface Way {
  readonly session: Session;
  readonly decisions: readonly Decision[];
  readonly ledger: NonNullable<PlayRecord['ledger']>;
  readonly ending: string | undefined;
  /** What was taken at each of its turns, by its place among so many options. */
  readonly taken: readonly (readonly [place: number, options: number])[];
}

/** How much each option is liked at a turn, by its place among those on offer. */
export type Liking = (turn: number, options: number) => readonly number[];

/** All ways of a made-up sample begin alike, so that what they share is played once. */
const SEED = 4;

/** Ways through a story that people with these likings would take. */
export function waysThrough(script: Script): (random: () => number, liking: Liking) => Way {
  const known = new Map<string, Turn>();
  return (random, liking) => {
    const taken: [number, number][] = [];
    const session = walk(
      script,
      SEED,
      (choices) => {
        const choice = weighed(random, choices, liking(taken.length, choices.length));
        taken.push([choices.indexOf(choice), choices.length]);
        return choice;
      },
      known,
    );
    const decisions = decisionsOf(session).filter(({ taken }) => taken !== undefined);
    const ledger = tellingsOf(session, new Set(decisions.map(({ id }) => id)));
    return { session, decisions, ledger, ending: endingOf(session), taken };
  };
}

/** One of some items, the more often the more it weighs. */
export function weighed<Item>(
  random: () => number,
  items: readonly [Item, ...Item[]],
  weights: readonly number[],
): Item {
  const all = items.reduce((sum, _, place) => sum + (weights[place] ?? 0), 0);
  let left = random() * all;
  const chosen = items.find((_, place) => {
    left -= weights[place] ?? 0;
    return left < 0;
  });
  return chosen ?? items[0];
}

/** How much people with these likings would like a way, beside other ways. */
export const favor = ({ taken }: Way, liking: Liking): number =>
  taken.reduce((product, [place, options], turn) => {
    const weights = liking(turn, options);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return product * Math.sqrt(((weights[place] ?? 0) * options) / all);
  }, 1);

/** A decision of a way as it is recorded, but for whose it is and when. */
export function decided(
  { session }: Way,
  { id, taken, offered, turn }: Decision,
): Pick<DecisionRecord, 'decision' | 'option' | 'offered' | 'wordings' | 'before' | 'after'> {
  const wholly = ({ meters: { morale, account } }: Pick<Turn, 'meters'>): DecisionRecord['before'] => ({
    morale: Math.round(morale),
    account: Math.round(account),
  });
  const [first] = session.turns;
  return {
    decision: id,
    option: taken?.id ?? '',
    offered: offered.map((choice: Choice) => choice.id),
    wordings: offered.map((choice) => wordingOf(choice.text)),
    before: wholly(session.turns[turn - 1] ?? first),
    after: wholly(session.turns[turn] ?? first),
  };
}

/** Where two ways part: the place of the decision that they answer differently; nothing where one is the other. */
export function partingOf(one: Way, other: Way): number | undefined {
  const place = one.decisions.findIndex(
    ({ taken }, index) => taken?.id !== other.decisions[index]?.taken?.id,
  );
  return place < 0 || other.decisions[place] === undefined ? undefined : place;
}
