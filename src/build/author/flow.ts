import type { Person } from '../../model/cues.ts';
import { decisionsOf, endingOf } from '../../model/path.ts';
import type { Session } from '../../model/session.ts';
import type { Book } from './shelf.ts';

/** How many plays went each way through a story. */
export interface Flow {
  readonly plays: number;
  /** In the order in which plays come to them. */
  readonly decisions: readonly Fork[];
  readonly endings: readonly Goal[];
  /** Decisions of the manifest that no play came to. */
  readonly missing: readonly string[];
}

export interface Fork {
  readonly id: string;
  readonly name: string;
  readonly talk: string;
  readonly core: boolean;
  readonly act: number;
  readonly pov: Person | undefined;
  readonly time: string;
  /** From 0: every play comes to a smaller layer first. */
  readonly layer: number;
  readonly plays: number;
  readonly options: readonly Way[];
}

/** An option, and where those who took it went. */
export interface Way {
  readonly id: string;
  readonly text: string;
  readonly plays: number;
  /** Plays by the decision or ending that came next. */
  readonly next: ReadonlyMap<string, number>;
  /** Plays by the ending that they came to at last. */
  readonly endings: ReadonlyMap<string, number>;
}

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly plays: number;
}

/** Where a play goes that comes to no ending at all. */
export const NOWHERE = 'nowhere';

interface Counted {
  readonly fork: Omit<Fork, 'layer' | 'plays' | 'options'>;
  places: number;
  plays: number;
  /** Options in the order in which the story offers them, whichever of them chance took first. */
  readonly order: Set<string>;
  readonly options: Map<
    string,
    { texts: Map<string, number>; plays: number; next: Map<string, number>; endings: Map<string, number> }
  >;
}

/** Counts what happened in many plays of one story. */
export function flowOf(book: Book, plays: readonly Session[]): Flow {
  const counted = new Map<string, Counted>();
  const endings = new Map<string, number>();
  for (const play of plays) {
    const path = decisionsOf(play);
    const ending = endingOf(play) ?? NOWHERE;
    add(endings, ending);
    path.forEach((decision, place) => {
      const card = book.card.decisions.find(({ id }) => id === decision.id);
      const { id, act, pov, time, asked } = decision;
      const fork = {
        id,
        act,
        pov,
        time,
        name: card?.name ?? asked,
        talk: decision.talk ?? '',
        core: decision.core,
      };
      const here = counted.get(id) ?? { fork, places: 0, plays: 0, order: new Set(), options: new Map() };
      counted.set(id, here);
      here.places += place;
      here.plays += 1;
      for (const choice of decision.offered) here.order.add(choice.id);
      const { taken } = decision;
      if (taken === undefined) return;
      const way = here.options.get(taken.id) ?? {
        texts: new Map(),
        plays: 0,
        next: new Map(),
        endings: new Map(),
      };
      here.options.set(taken.id, way);
      way.plays += 1;
      add(way.texts, taken.text);
      add(way.next, path[place + 1]?.id ?? ending);
      add(way.endings, ending);
    });
  }
  const order = [...counted.values()].toSorted(
    (one, other) => one.places / one.plays - other.places / other.plays,
  );
  const layers = layersOf(order);
  return {
    plays: plays.length,
    missing: book.card.decisions.map(({ id }) => id).filter((id) => !counted.has(id)),
    decisions: order.map((here) => ({
      ...here.fork,
      layer: layers.get(here.fork.id) ?? 0,
      plays: here.plays,
      options: [...here.order].flatMap((id) => {
        const way = here.options.get(id);
        return way ? [{ ...way, id, text: most(way.texts) }] : [];
      }),
    })),
    endings: [
      ...book.card.endings.map(({ id, title }) => ({ id, title, plays: endings.get(id) ?? 0 })),
      ...[...endings]
        .filter(([id]) => !book.card.endings.some((each) => each.id === id))
        .map(([id, count]) => ({ id, title: id === NOWHERE ? 'No ending' : id, plays: count })),
    ],
  };
}

/** One more than the deepest decision before it; a way back to an earlier decision makes no layer. */
function layersOf(order: readonly Counted[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  for (const [index, here] of order.entries()) {
    const before = order
      .slice(0, index)
      .filter(({ options }) => [...options.values()].some(({ next }) => next.has(here.fork.id)));
    layers.set(here.fork.id, Math.max(0, ...before.map(({ fork }) => (layers.get(fork.id) ?? 0) + 1)));
  }
  return layers;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function most(texts: ReadonlyMap<string, number>): string {
  return [...texts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
