import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { FloatValue } from 'inkjs/engine/Value';

/** A whole float of a story, which JSON would take for an integer. */
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

/** The whole floats written in a story's own content. It needs no engine: a compiler's worker has one of its own. */
export function floatsIn(content: Container): readonly Float[] {
  const found: Float[] = [];
  visit(content, '', (object, at) => {
    if (isFragile(object)) found.push({ at, value: object.value });
  });
  return found;
}

type Visitor = (object: InkObject, at: string, parent: Container, index: number) => void;

/** Every object in a container, its place first. */
export function visit(container: Container, at: string, see: Visitor): void {
  container.content.forEach((object, index) => {
    const place = `${at}.${index}`;
    see(object, place, container, index);
    if (isContainer(object)) visit(object, place, see);
  });
  for (const [name, object] of container.namedOnlyContent ?? []) {
    if (isContainer(object)) visit(object, `${at}.${name}`, see);
  }
}

export function isFloat(object: unknown): object is FloatValue {
  return object instanceof Object && 'valueType' in object && object.valueType === FLOAT;
}

function isContainer(object: InkObject): object is Container {
  return 'namedOnlyContent' in object;
}

function isSafe(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value);
}
