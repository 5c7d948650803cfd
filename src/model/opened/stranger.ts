import { ENDLESS } from '../bounds.ts';
import { type Compiled, openScript, type Script, type Turn } from '../script.ts';
import { faultWords, type Places } from './fault.ts';
import { forgiving } from './manner.ts';

/** A story from outside, ready to be played, or what is to be said of it, in words. */
export type Stranger =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly why: string };

/**
 * Opens a story that was never written for this game. Its turns never throw and always come to an end: what is wrong in
 * it is a `fault` in words. `elapsed` gives milliseconds that only ever grow.
 */
export function openStranger(
  compiled: Compiled,
  elapsed: () => number,
  places: Places = new Map(),
): Stranger {
  const told = (turn: Turn): Turn => tellFault(turn, places);
  try {
    const script = openScript(compiled, undefined, forgiving(elapsed));
    return {
      ok: true,
      script: {
        begin: (seed) => told(script.begin(seed)),
        choose: (from, choice) => told(script.choose(from, choice)),
        ahead: script.ahead,
      },
    };
  } catch (error) {
    return { ok: false, why: refusal(error instanceof Error ? error.message : String(error)) };
  }
}

/** How many lines of a story that goes round for ever are shown: whoever plays it should come to the words. */
const SHOWN = 12;

function tellFault(turn: Turn, places: Places): Turn {
  if (turn.fault === undefined) return turn;
  const lines = turn.fault.includes(ENDLESS) ? turn.lines.slice(0, SHOWN) : turn.lines;
  return { ...turn, lines, fault: faultWords(turn, places) };
}

function refusal(said: string): string {
  if (/too old/.test(said))
    return 'An ink compiler wrote it that is too old. Compile it again with a newer one.';
  if (/newer than/.test(said)) return 'An ink compiler wrote it that is newer than this game.';
  if (said === ENDLESS) return 'It goes round and round before its first word.';
  return 'Its parts do not fit together as those of a story do.';
}
