import type { Story } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import type { Access } from './access.ts';
import { nameOf, type Question, type Room } from './memo.ts';
import type { Slots, Token } from './memory.ts';

/** Takes down what one stretch of a turn asks of the values before it, and which it overwrites. */
export interface Recorder {
  readonly questions: readonly Question[];
  readonly written: ReadonlySet<number>;
  /** Absent where a meter came up against its end: then the sum of its moves is not what it moved. */
  room(): readonly Room[] | undefined;
  /** To be told of every piece that the engine comes to, with what it does if it does anything. */
  see(access: Access | undefined, story: Story): void;
  /** To be told at the end of a line: what the engine did on trial beyond it is forgotten. */
  settle(story: Story): void;
  ask(name: string): void;
}

export function recorder(slots: Slots, before: readonly Token[]): Recorder {
  const questions: Question[] = [];
  const asked = new Set<string>();
  const written = new Set<number>();
  // The engine looks past the end of a line in a copy of its state, and often goes back to the one before.
  let trials: { readonly state: unknown; readonly written: number[] }[] = [];
  const rooms = new Map<number, { above: number; below: number }>();
  let blocked = false;

  const note = (question: Question): void => {
    const name = nameOf(question);
    // A value that this turn has set is no longer one from before it.
    if (question.slot < 0 || written.has(question.slot) || asked.has(name)) return;
    asked.add(name);
    questions.push(question);
  };
  const move = (slot: number, to: number, least: number, most: number): void => {
    const moved = to - Number(before[slot]);
    const room = rooms.get(slot) ?? { above: -Infinity, below: Infinity };
    rooms.set(slot, {
      above: Math.max(room.above, least - moved),
      below: Math.min(room.below, most - moved),
    });
    blocked ||= to <= least || to >= most;
  };
  return {
    questions,
    written,
    room: () => (blocked ? undefined : [...rooms].map(([slot, room]) => ({ slot, ...room }))),
    ask: (name) => note({ slot: slots.slotOf(name), kind: 'value' }),
    settle(story) {
      const last = trials.findIndex(({ state }) => state === story.state);
      const undone = last < 0 ? [] : trials.slice(last + 1).flatMap((trial) => trial.written);
      const kept = last < 0 ? trials : trials.slice(0, last + 1);
      const sure = kept.flatMap((trial) => trial.written);
      for (const slot of undone) if (!sure.includes(slot)) written.delete(slot);
      trials = [{ state: story.state, written: sure }];
    },
    see(access, story) {
      let trial = trials.at(-1);
      if (trial?.state !== story.state) trials.push((trial = { state: story.state, written: [] }));
      if (access === undefined) return;
      if (access.kind === 'read') {
        for (const name of access.names) note({ slot: slots.slotOf(name), kind: 'value' });
        return;
      }
      const slot = slots.slotOf(access.name);
      if (access.kind === 'set') {
        written.add(slot);
        trial.written.push(slot);
      } else if (access.kind === 'move' && slots.isMeter(slot))
        move(slot, numberIn(story.state.PeekEvaluationStack()), access.least, access.most);
      else if (access.kind === 'test') {
        const { is, number } = access;
        const moved = slots.isMeter(slot) ? current(story, access.name) - Number(before[slot]) : 0;
        const plain = typeof before[slot] === 'number' || typeof before[slot] === 'boolean';
        note(plain ? { slot, kind: 'test', moved, is, number } : { slot, kind: 'value' });
      }
    },
  };
}

function current(story: Story, name: string): number {
  return numberIn(story.variablesState.GetVariableWithName(name.slice(2), 0));
}

function numberIn(object: InkObject | null): number {
  if (object !== null && 'value' in object && typeof object.value === 'number') return object.value;
  throw new TypeError('A meter holds something that is no number');
}
