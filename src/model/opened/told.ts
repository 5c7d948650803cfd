import type { Message } from '../compile.ts';
import { type Picked, textOf } from './sources.ts';

/** A message of the compiler with the line that it is about. */
export interface Told extends Message {
  /** The line's own words; empty where there is no line. */
  readonly words: string;
}

const ORDER: readonly Message['kind'][] = ['error', 'warning', 'note'];

/**
 * The compiler's messages: what stops a story first, then what does not, each kind in the order of its lines. It tries a
 * line in several ways, and says the same of it each time: that is told once.
 */
export function toldOf(messages: readonly Message[], files: Picked): readonly Told[] {
  const seen = new Map(messages.map((each) => [JSON.stringify(each), each]));
  return [...seen.values()]
    .map((each) => ({
      ...each,
      words: (textOf(files, each.file) ?? '').split('\n')[each.line - 1]?.trim() ?? '',
    }))
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
        one.file.localeCompare(other.file, 'en') ||
        one.line - other.line,
    );
}
