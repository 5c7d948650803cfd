import type { Script } from '../../src/model/script.ts';
import { allRead, apply, type Command, lastTurn, type Session, turnNumber } from '../../src/model/session.ts';
import { id } from './transcript.ts';

/** Sends a command that must apply. */
export function send(script: Script, session: Session, command: Command): Session {
  const step = apply(script, session, command);
  if (!step.ok) throw new Error(`Refused: ${step.why}`);
  return step.session;
}

/** Reads to the options, or to the end. */
export function readAll(script: Script, session: Session): Session {
  if (allRead(session)) return session;
  return send(script, session, { type: 'read-on', turn: turnNumber(session), lines: 'all' });
}

/** Takes an option by its id. */
export function choose(script: Script, session: Session, name: string): Session {
  return send(script, session, { type: 'choose', turn: turnNumber(session), choice: id(name) });
}

/** Plays on by taking, at each turn, the option at a position (round the corner where there are fewer). */
export function playPositions(script: Script, from: Session, positions: readonly number[]): Session {
  return positions.reduce((session, position) => {
    const read = readAll(script, session);
    const { choices } = lastTurn(read);
    const choice = choices[position % Math.max(1, choices.length)];
    return choice === undefined ? read : choose(script, read, choice.id);
  }, from);
}
