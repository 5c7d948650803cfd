import type { ChoiceId, Script } from './script.ts';
import { apply, begin, type Command, lastTurn, type Session, turnNumber } from './session.ts';

/** A session is its story, its seed and its choices; this is the proof. */
export interface Replay {
  readonly session: Session;
  /** The first choice that the story no longer offers there; absent when all of them fit. */
  readonly stoppedAt?: { readonly turn: number; readonly choice: ChoiceId };
}

/** Plays a log as far as it fits, and shows `read` lines of the turn where it stops (all of them by default). */
export function replay(script: Script, seed: number, log: readonly ChoiceId[], read = Infinity): Replay {
  let session = begin(script, seed);
  for (const choice of log) {
    session = readAll(script, session);
    const step = apply(script, session, { type: 'choose', turn: turnNumber(session), choice });
    if (!step.ok) return { session, stoppedAt: { turn: turnNumber(session), choice } };
    session = step.session;
  }
  const shown = Math.min(Math.max(session.read, read), lastTurn(session).lines.length);
  return { session: { ...session, read: shown } };
}

function readAll(script: Script, session: Session): Session {
  const command: Command = { type: 'read-on', turn: turnNumber(session), lines: 'all' };
  const step = apply(script, session, command);
  return step.ok ? step.session : session;
}
