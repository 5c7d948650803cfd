import { Story } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { FloatValue } from 'inkjs/engine/Value';

/**
 * Ink tells 7.0 from 7, and JSON does not: inkjs 2.4.0 turns every whole float into an integer when a story or a
 * save passes through JSON, so that `x / 2` silently changes its answer. These functions find such floats in living
 * objects and put them back, so that a story plays the same however often it was stored.
 */
export interface Float {
  /** Where it stands: a path of indexes and names, meaningful only to the function that wrote it. */
  readonly at: string;
  readonly value: number;
}

export type WholeFloat = FloatValue & { value: number };

/** inkjs exports neither its value classes nor this enumeration, `ValueType.Float`. */
const FLOAT = 1;

/** A float that would not come back from JSON as a float. */
export function isFragile(object: unknown): object is WholeFloat {
  return isFloat(object) && typeof object.value === 'number' && !isSafe(object.value);
}

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

/** The whole floats written in a story's own content. */
export function floatsIn(content: Container): readonly Float[] {
  const found: Float[] = [];
  visit(content, '', (object, at) => {
    if (isFragile(object)) found.push({ at, value: object.value });
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

type Visitor = (object: InkObject, at: string, parent: Container, index: number) => void;

function visit(container: Container, at: string, see: Visitor): void {
  container.content.forEach((object, index) => {
    const place = `${at}.${index}`;
    see(object, place, container, index);
    if (isContainer(object)) visit(object, place, see);
  });
  for (const [name, object] of container.namedOnlyContent ?? []) {
    if (isContainer(object)) visit(object, `${at}.${name}`, see);
  }
}

function isContainer(object: InkObject): object is Container {
  return 'namedOnlyContent' in object;
}

function isFloat(object: unknown): object is FloatValue {
  return object instanceof Object && 'valueType' in object && object.valueType === FLOAT;
}

function isSafe(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value);
}
