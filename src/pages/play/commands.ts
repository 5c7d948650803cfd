import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Play } from '../../model/ports.ts';
import { cueOf } from '../../model/scene.ts';
import type { ChoiceId, Line } from '../../model/script.ts';
import { choicesOf, type Command, lastTurn, type Session, turnNumber } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { REFUSALS } from '../../overlay/sentences.ts';

/** What a reader can ask of a play. Each returns whether it was done; a refusal has been said in words. */
export interface Commands {
  readonly goOn: (event?: MouseEvent) => boolean;
  readonly choose: (choice: ChoiceId, event?: MouseEvent) => boolean;
  readonly backTo: (turn: number) => boolean;
}

/** The second half of a double click lands on whatever has taken the place of what was clicked. */
const DOUBLE_CLICK = 500;
const TOO_SOON = 'That was a click too soon. Take your time: nothing has been chosen.';

/** Every command carries the turn that was on show when it was given. */
export function useCommands(
  play: Play,
  now: Session,
  pace: Settings['pace'],
  say: (sentences: readonly string[]) => void,
): Commands {
  const decidedAt = useRef(Number.NEGATIVE_INFINITY);
  const offeredAt = useRef(Number.NEGATIVE_INFINITY);
  const turn = turnNumber(now);
  const offers = choicesOf(now).length > 0;
  useLayoutEffect(() => {
    if (offers) offeredAt.current = performance.now();
  }, [offers, turn]);
  const send = (command: Command): boolean => {
    const why = play.send(command);
    if (why !== undefined) say([REFUSALS[why]]);
    // At once, so that the page is drawn only once.
    else if (pace === 'turn') readOn(play);
    return why === undefined;
  };
  return {
    goOn(event) {
      if (event && event.detail > 1 && event.timeStamp - decidedAt.current < DOUBLE_CLICK) {
        say([REFUSALS.stale]);
        return false;
      }
      return send({ type: 'read-on', turn, lines: 'next' });
    },
    choose(choice, event) {
      if (event && event.detail > 0 && event.timeStamp - offeredAt.current < DOUBLE_CLICK) {
        say([TOO_SOON]);
        return false;
      }
      const done = send({ type: 'choose', turn, choice });
      if (done && event) decidedAt.current = event.timeStamp;
      return done;
    },
    backTo: (to) => send({ type: 'return', turn, to }),
  };
}

/** Reads a whole turn at once for those who want it so. */
export function usePace(play: Play, now: Session, pace: Settings['pace']): void {
  useLayoutEffect(() => {
    if (pace === 'turn') readOn(play);
  }, [play, now, pace]);
}

/** Reads on to the end of the turn, but never past a card unseen. */
function readOn(play: Play): void {
  const now = play.now();
  const rest = lastTurn(now).lines.slice(now.read);
  const newest = lastTurn(now).lines[now.read - 1];
  const [next] = rest;
  if (next === undefined || isCard(next) || (newest && isCard(newest))) return;
  const lines = rest.some(isCard) ? 'next' : 'all';
  play.send({ type: 'read-on', turn: turnNumber(now), lines });
}

const isCard = (line: Line): boolean => cueOf(line, 'card') !== undefined;
