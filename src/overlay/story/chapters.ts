import { type Decision, decisionsOf, type Entry, type Moment, momentsOf } from '../../model/path.ts';
import { cueOf, type Scene } from '../../model/scene.ts';
import type { Session } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { entriesOnShow } from '../meters/shown.ts';
import { choiceOf } from './tale.ts';

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
