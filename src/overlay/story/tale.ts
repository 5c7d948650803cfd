import { type Decision, decisionsOf, type Entry, type Moment, momentsOf } from '../../model/path.ts';
import { cueOf, type Scene } from '../../model/scene.ts';
import { type Session, turnNumber } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import type { Age, Told } from './lines.tsx';
import { entriesOnShow } from '../meters/shown.ts';

/** One thing under So far: a line, what was chosen, or what it did to the team. */
export type Item =
  | { readonly kind: 'line'; readonly moment: Moment }
  | { readonly kind: 'chose'; readonly turn: number; readonly text: string; readonly name: string }
  | { readonly kind: 'moved'; readonly entry: Entry };

/** One act under So far. */
export interface Chapter {
  readonly scene: Scene;
  readonly items: readonly Item[];
}

/** Everything that was read, by acts. `names` gives a decision's own name, where the story has one for it. */
export function chaptersOf(
  session: Session,
  when: Settings['meters'],
  names: (decision: Decision) => string,
): readonly Chapter[] {
  const entries = new Map(entriesOnShow(session, when).map((entry) => [entry.line, entry]));
  const decisions = new Map(decisionsOf(session).map((decision) => [decision.turn, decision]));
  const chapters: { scene: Scene; items: Item[] }[] = [];
  let turn = 1;
  for (const moment of momentsOf(session)) {
    const opens = cueOf(moment.line, 'card')?.card === 'pov' || chapters.length === 0;
    if (opens) chapters.push({ scene: moment.scene, items: [] });
    const items = chapters.at(-1)?.items ?? [];
    if (moment.turn > turn) {
      const chosen = choiceOf(session, turn);
      const decision = decisions.get(turn);
      const name = decision === undefined ? (chosen ?? '') : names(decision);
      // A choice stands with the act it was made in, also where the next act begins at once.
      const home = opens ? (chapters.at(-2)?.items ?? items) : items;
      if (chosen !== undefined) home.push({ kind: 'chose', turn, text: chosen, name });
      turn = moment.turn;
    }
    if (moment.line.text !== '') items.push({ kind: 'line', moment });
    const entry = entries.get(moment.line);
    if (entry !== undefined) items.push({ kind: 'moved', entry });
  }
  return chapters;
}

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

function choiceOf(session: Session, turn: number): string | undefined {
  return session.turns[turn - 1]?.choices.find((choice) => choice.id === session.log[turn - 1])?.text;
}
