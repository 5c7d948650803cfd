import { type Comparison, compare } from './access.ts';
import type { Token } from './memory.ts';

/** Something that a turn asked of the values before it. */
export type Question =
  | { readonly slot: number; readonly kind: 'value' }
  /** How the value compares with a number once the turn has moved it by so much. */
  | {
      readonly slot: number;
      readonly kind: 'test';
      readonly moved: number;
      readonly is: Comparison;
      readonly number: number;
    };

/** Bounds between which a meter's value must lie, so that it is moved in full. */
export interface Room {
  readonly slot: number;
  readonly above: number;
  readonly below: number;
}

interface Fork<T> {
  readonly question: Question;
  readonly answers: Map<unknown, Fork<T> | Leaf<T>>;
}

interface Leaf<T> {
  readonly outcome: T;
  readonly room: readonly Room[];
}

/**
 * What happened on earlier turns that began alike. The engine asks its questions one after the other, and each
 * depends only on the answers so far: so they are a tree, and equal answers lead to the same turn.
 */
export interface Memo<T> {
  find(values: readonly Token[]): T | undefined;
  keep(values: readonly Token[], questions: readonly Question[], room: readonly Room[], outcome: T): void;
}

export function memo<T>(): Memo<T> {
  let root: Fork<T> | Leaf<T> | undefined;
  return {
    find: (values) => {
      let at = root;
      while (at && 'question' in at) at = at.answers.get(answer(at.question, values));
      return at?.room.every((room) => hasRoom(room, values)) ? at.outcome : undefined;
    },
    keep: (values, questions, room, outcome) => {
      const leaf = { outcome, room };
      let at: Fork<T> | Leaf<T> | undefined = root;
      let hang = (grown: Fork<T> | Leaf<T>): void => void (root = grown);
      for (const question of questions) {
        if (at === undefined) hang((at = { question, answers: new Map() }));
        if (!('question' in at) || nameOf(at.question) !== nameOf(question))
          throw new Error('A story asked two different questions after the same answers');
        const { answers }: Fork<T> = at;
        const given = answer(question, values);
        hang = (grown) => void answers.set(given, grown);
        at = answers.get(given);
      }
      if (at === undefined) hang(leaf);
    },
  };
}

export function nameOf(question: Question): string {
  if (question.kind === 'value') return String(question.slot);
  return `${question.slot}+${question.moved}${question.is}${question.number}`;
}

function answer(question: Question, values: readonly Token[]): unknown {
  const value = values[question.slot];
  if (question.kind === 'test') return compare(Number(value) + question.moved, question.is, question.number);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function hasRoom({ slot, above, below }: Room, values: readonly Token[]): boolean {
  const value = Number(values[slot]);
  return value > above && value < below;
}
