import { Story } from 'inkjs';
import type { FloatValue } from 'inkjs/engine/Value';
import { type Float, isFloat, visit } from './fragile.ts';

/*
 * Ink tells 7.0 from 7, and JSON does not: inkjs 2.4.0 turns every whole float into an integer when a story or a
 * save passes through JSON, so that `x / 2` silently changes its answer. `fragile` finds such floats in living objects,
 * and these functions put them back, so that a story plays the same however often it was stored.
 */

/** Float objects of the engine's own class, got by letting the engine read a story that is made of them. */
export function makeFloats(values: readonly number[]): readonly FloatValue[] {
  const story = new Story({
    inkVersion: Story.inkVersionCurrent,
    root: [['ev', ...values.map(() => 0.5), '/ev', 'done', null], 'done', null],
    listDefs: {},
  });
  const found: FloatValue[] = [];
  visit(story.mainContentContainer, '', (object) => {
    if (isFloat(object)) found.push(object);
  });
  found.forEach((float, index) => {
    float.value = values[index] ?? 0;
  });
  return found;
}

/** Puts the floats of `floatsIn` back into a story that has come from JSON, and starts it over. */
export function restoreFloats(story: Story, table: readonly Float[]): void {
  if (table.length === 0) return;
  const objects = makeFloats(table.map((float) => float.value));
  const byPlace = new Map(table.map((float, index) => [float.at, objects[index]]));
  visit(story.mainContentContainer, '', (_object, at, parent, index) => {
    const float = byPlace.get(at);
    if (float === undefined) return;
    float.parent = parent;
    parent.content[index] = float;
  });
  story.ResetState();
}
