import { momentsOf } from '../../model/path.ts';
import { cueOf } from '../../model/scene.ts';
import { type Session, turnNumber } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import type { Age, Told } from './lines.tsx';

/** The lines of this act for the log, oldest first, with what the player chose between them. */
export function toldOf(session: Session, pace: Settings['pace']): readonly Told[] {
  const moments = momentsOf(session);
  const start = moments.findLastIndex(({ line }) => cueOf(line, 'card')?.card === 'pov') + 1;
  const now = turnNumber(session);
  const lines = moments.slice(start).filter(({ line }) => line.text !== '');
  const newest = lines.at(-1);
  const told: Told[] = [];
  let turn = moments[start]?.turn ?? now;
  const echo = (upTo: number): void => {
    for (; turn < upTo; turn += 1) {
      const text = choiceOf(session, turn);
      if (text !== undefined)
        told.push({ kind: 'chose', turn, text, age: turn === now - 1 ? 'past' : 'earlier' });
    }
  };
  for (const moment of lines) {
    echo(moment.turn);
    const fresh = moment === newest || (pace === 'turn' && moment.turn === now);
    const age: Age = moment.turn < now ? 'earlier' : fresh ? 'now' : 'past';
    told.push({ kind: 'line', moment, age });
  }
  echo(now);
  return told;
}

/** The words of what was chosen at a turn. */
export function choiceOf(session: Session, turn: number): string | undefined {
  return session.turns[turn - 1]?.choices.find((choice) => choice.id === session.log[turn - 1])?.text;
}
