import type { Story } from 'inkjs';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { InkObject } from 'inkjs/engine/Object';
import { makeFloats } from './float.ts';
import { type Float, isFragile } from './fragile.ts';

/** The engine's own state between two turns. Opaque: written by `remember`, read by `recall`, never saved to disk. */
export interface Memory {
  readonly state: string;
  readonly floats: readonly Float[];
}

/** Takes down where a story is. `globals` are the names of its variables. */
export function remember(story: Story, globals: readonly string[]): Memory {
  const floats: Float[] = [];
  for (const slot of slots(story, globals)) {
    const object = slot.read();
    if (isFragile(object)) floats.push({ at: slot.at, value: object.value });
  }
  return { state: story.state.ToJson(), floats };
}

/**
 * Brings a story back to where it was. The engine is handed an object, never a string: its own reader of strings
 * rewrites prose such as "1.0, 2.0" and fails on "-7.0".
 */
export function recall(story: Story, globals: readonly string[], memory: Memory): void {
  story.state.LoadJsonObj(JSON.parse(memory.state));
  if (memory.floats.length === 0) return;
  const objects = makeFloats(memory.floats.map((float) => float.value));
  const byPlace = new Map(memory.floats.map((float, index) => [float.at, objects[index]]));
  for (const slot of slots(story, globals)) {
    const float = byPlace.get(slot.at);
    if (float !== undefined) slot.write(float);
  }
}

/** One place where a value can live between two turns. */
interface Slot {
  readonly at: string;
  read(): InkObject | null | undefined;
  write(value: InkObject): void;
}

function* slots(story: Story, globals: readonly string[]): Generator<Slot> {
  const variables = story.variablesState;
  for (const name of globals) {
    yield {
      at: `global ${name}`,
      read: () => variables.GetVariableWithName(name, 0),
      write: (value) => variables.SetGlobal(name, value),
    };
  }
  const { evaluationStack, callStack, generatedChoices } = story.state;
  for (const index of evaluationStack.keys()) {
    yield {
      at: `stack ${index}`,
      read: () => evaluationStack[index],
      write: (value) => (evaluationStack[index] = value),
    };
  }
  for (const [index, thread] of callStack._threads.entries()) yield* temporaries(`thread ${index}`, thread);
  for (const [index, choice] of generatedChoices.entries()) {
    if (choice.threadAtGeneration !== null) yield* temporaries(`choice ${index}`, choice.threadAtGeneration);
  }
}

function* temporaries(at: string, thread: CallStack.Thread): Generator<Slot> {
  for (const [depth, element] of thread.callstack.entries()) {
    const values = element.temporaryVariables;
    for (const name of values.keys()) {
      yield {
        at: `${at} ${depth} ${name}`,
        read: () => values.get(name),
        write: (value) => values.set(name, value),
      };
    }
  }
}
