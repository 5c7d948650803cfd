import type { Meters } from '../../model/meters.ts';
import { type Decision, decisionsOf, momentsOf } from '../../model/path.ts';
import { cueOf, type Scene } from '../../model/scene.ts';
import type { Line } from '../../model/script.ts';
import type { Session } from '../../model/session.ts';
import type { Book } from './shelf.ts';

/** A decision as a reader gets it who knows nothing else: the lines before it, and its options in a mixed order. */
export interface Riddle {
  readonly decision: Decision;
  readonly name: string;
  readonly scene: Scene;
  readonly lead: readonly Line[];
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly letter: string;
  readonly id: string;
  readonly text: string;
  /** What taking it does to the team before anything comes back: the mean over the plays that took it. */
  readonly now: Meters;
  /** Where the team stands when those plays are over. */
  readonly end: Meters;
}

/** Enough of what was said before to know what is asked. */
const LEAD = 4;

/** Every decision of a story, each in that play which offers the most at it. */
export function riddlesOf(book: Book, plays: readonly Session[], random: () => number): readonly Riddle[] {
  const paths = plays.map((session) => ({ session, decisions: decisionsOf(session) }));
  return book.card.decisions.flatMap(({ id, name }) => {
    const met = paths.flatMap(({ session, decisions }) => {
      const decision = decisions.find((each) => each.id === id);
      return decision ? [{ session, decision }] : [];
    });
    const fullest = met.toSorted(
      (one, other) => other.decision.offered.length - one.decision.offered.length,
    )[0];
    if (fullest === undefined) return [];
    const { session, decision } = fullest;
    const moments = momentsOf(session).filter(({ turn, line }) => turn === decision.turn && line.text !== '');
    const answers = shuffled(decision.offered, random).map((choice, index) => ({
      letter: String.fromCharCode(65 + index),
      id: choice.id,
      text: choice.text,
      ...outcome(met.filter((each) => each.decision.taken?.id === choice.id)),
    }));
    const scene = moments.at(-1)?.scene;
    const lead = moments.slice(-LEAD).map(({ line }) => line);
    return scene ? [{ decision, name, scene, lead, answers }] : [];
  });
}

type Met = { readonly session: Session; readonly decision: Decision };

function outcome(taken: readonly Met[]): Pick<Answer, 'now' | 'end'> {
  return {
    now: mean(taken.map(({ session, decision }) => atOnce(session.turns[decision.turn]?.lines ?? []))),
    end: mean(taken.flatMap(({ session }) => session.turns.at(-1)?.meters ?? [])),
  };
}

/** What moves before the first consequence that comes from an earlier choice. */
function atOnce(lines: readonly Line[]): Meters {
  const late = lines.findIndex((line) => cueOf(line, 'delayed') !== undefined);
  const soon = late < 0 ? lines : lines.slice(0, late);
  return total(soon.flatMap(({ change }) => change ?? []));
}

const total = (all: readonly Meters[]): Meters => ({
  morale: all.reduce((sum, { morale }) => sum + morale, 0),
  account: all.reduce((sum, { account }) => sum + account, 0),
});

function mean(all: readonly Meters[]): Meters {
  const { morale, account } = total(all);
  return { morale: morale / Math.max(1, all.length), account: account / Math.max(1, all.length) };
}

/** The same order for the same stream of chance (Fisher and Yates). */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [mixed[last], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[last], mixed[other]] = [two, one];
  }
  return mixed;
}
