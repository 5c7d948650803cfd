import type { InkObject } from 'inkjs/engine/Object';
import type { Compiled } from '../../model/script.ts';
import type { Explored, Passage, Place, Way } from './graph.ts';
import { type Stand, walker } from './walker.ts';

/** Far more places than a written story has; one with a counter that runs for ever would have no end of them. */
const PLACES = 600_000;

/** Thrown where a story has more places than could be looked at. */
export class TooWide extends RangeError {
  constructor() {
    super(`More than ${PLACES} places that differ`);
  }
}

export interface Exploration {
  readonly explored: Explored;
  /** How many turns the engine played to learn of all of them. */
  readonly played: number;
  /** Every piece of the story that anybody comes to. */
  readonly pieces: ReadonlySet<InkObject>;
}

/**
 * Follows every option of every turn. Stands with the same key are one place, followed once. Without `share` the
 * engine plays every turn of every place: slow, and the measure of what sharing must give.
 */
export function explore(compiled: Compiled, share = true): Exploration {
  const walk = walker(compiled, share);
  const places: (Omit<Place, 'ways'> & { ways: readonly Way[] })[] = [];
  const known = new Map<string, number>();
  const waiting: Stand[] = [];
  const marksOf = marker();

  const arrive = (stand: Stand, passage: Passage, from?: Place): number => {
    const marks = marksOf(passage);
    const ending = marks.ending ?? from?.ending;
    const decision = stand.choices.length === 0 ? undefined : marks.decision;
    const act = (from?.act ?? 0) + marks.acts;
    const key = `${ending} ${decision} ${act} ${stand.key}`;
    const number = known.get(key) ?? places.length;
    if (number < places.length) return number;
    if (number === PLACES) throw new TooWide();
    known.set(key, number);
    places.push({ number, decision, act, meters: stand.meters, ending, fault: stand.fault, ways: [] });
    waiting.push(stand);
    return number;
  };

  const first = walk.begin();
  arrive(first.stand, first.passage);
  for (let number = 0; number < places.length; number += 1) {
    const stand = waiting[number];
    const place = places[number];
    if (stand === undefined || place === undefined) break;
    place.ways = stand.choices.map(({ id, text }, option): Way => {
      const { stand: next, passage } = walk.choose(stand, option);
      return {
        choice: id,
        text,
        chance: 1 / stand.choices.length,
        passage,
        to: arrive(next, passage, place),
      };
    });
    delete waiting[number];
  }
  return { explored: { opening: first.passage, places }, played: walk.played(), pieces: walk.pieces };
}

/** What a passage says about where it leads. */
interface Marks {
  readonly ending: string | undefined;
  readonly decision: string | undefined;
  readonly acts: number;
}

function marker(): (passage: Passage) => Marks {
  const known = new WeakMap<Passage, Marks>();
  return (passage) => {
    const found = known.get(passage);
    if (found) return found;
    const cues = passage.lines.flatMap((line) => line.cues);
    const marks = {
      ending: cues.findLast((cue) => cue.kind === 'ending')?.id,
      decision: cues.findLast((cue) => cue.kind === 'decision')?.id,
      acts: cues.filter((cue) => cue.kind === 'card' && cue.card === 'pov').length,
    };
    known.set(passage, marks);
    return marks;
  };
}
