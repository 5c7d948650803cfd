import type { Choice, Script, Turn } from '../script.ts';
import type { Session } from '../session.ts';

/** Far more choices than a story has on any way through it; one that goes round for ever is left there. */
const MOST_TURNS = 200;

/**
 * A play from beginning to end, read to its last line, where `pick` makes the choices. Turns that are known already, by
 * seed and choices, are not played again.
 */
export function walk(
  script: Script,
  seed: number,
  pick: (choices: readonly [Choice, ...Choice[]]) => Choice,
  known = new Map<string, Turn>(),
): Session {
  const log: Choice['id'][] = [];
  const turnAt = (play: () => Turn): Turn => {
    const key = [seed, ...log].join(' ');
    const turn = known.get(key) ?? play();
    known.set(key, turn);
    return turn;
  };
  const turns: [Turn, ...Turn[]] = [turnAt(() => script.begin(seed))];
  while (turns.length < MOST_TURNS) {
    const now = turns.at(-1) ?? turns[0];
    const [first, ...others] = now.choices;
    if (first === undefined) break;
    const choice = pick([first, ...others]);
    log.push(choice.id);
    turns.push(turnAt(() => script.choose(now, choice.id)));
  }
  return { seed, turns, read: turns.at(-1)?.lines.length ?? 0, log };
}
