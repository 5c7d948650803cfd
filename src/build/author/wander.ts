import { cueOf } from '../../model/scene.ts';
import type { ChoiceId, Script, Turn } from '../../model/script.ts';
import { seeded } from '../../model/seeded.ts';
import type { Session } from '../../model/session.ts';

/** A story that can be played for ever is left after so many choices. */
const PATIENCE = 200;
/** So many turns of four options are a few thousand: few enough to keep, and most of the way of a thousand plays. */
const KEPT = 5;

/** Plays by chance to an ending, or to the first turn that `stop` likes. Every line of it has been read. */
export function wander(
  script: Script,
  seed: number,
  random: () => number,
  stop: (turn: Turn) => boolean = () => false,
): Session {
  const first = script.begin(seed);
  const later: Turn[] = [];
  const log: ChoiceId[] = [];
  for (let turn = first; turn.choices.length > 0 && log.length < PATIENCE && !stop(turn);) {
    const choice = turn.choices[Math.floor(random() * turn.choices.length)] ?? turn.choices[0];
    if (choice === undefined) break;
    turn = script.choose(turn, choice.id);
    later.push(turn);
    log.push(choice.id);
  }
  return { seed, turns: [first, ...later], read: (later.at(-1) ?? first).lines.length, log };
}

/** Many plays by chance: the same ones for the same seed. */
export function wanderings(script: Script, seed: number, count: number): readonly Session[] {
  const random = seeded(seed);
  const quick = remembering(script);
  return Array.from({ length: count }, () => wander(quick, seed, random));
}

/** The same story, quicker: plays by chance begin alike far more often than they end alike, and the first turns are kept. */
export function remembering(script: Script): Script {
  const opening = new Map<number, Turn>();
  const known = new WeakMap<Turn, { readonly depth: number; readonly next: Map<ChoiceId, Turn> }>();
  return {
    begin(seed) {
      const turn = opening.get(seed) ?? script.begin(seed);
      opening.set(seed, turn);
      if (!known.has(turn)) known.set(turn, { depth: 0, next: new Map() });
      return turn;
    },
    choose(from, choice) {
      const here = known.get(from);
      const turn = here?.next.get(choice) ?? script.choose(from, choice);
      if (here === undefined || here.depth >= KEPT) return turn;
      here.next.set(choice, turn);
      if (!known.has(turn)) known.set(turn, { depth: here.depth + 1, next: new Map() });
      return turn;
    },
    ahead: script.ahead,
  };
}

/** The decision that a turn puts to the player. */
export function decisionAt(turn: Turn): string | undefined {
  return turn.lines.map((line) => cueOf(line, 'decision')?.id).findLast((id) => id !== undefined);
}
