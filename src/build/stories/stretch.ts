import type { EngineState } from './state.ts';
import { textOf } from './flow.ts';

/** A place between two lines of one turn, where the engine could as well have stood still. */
export interface Cut {
  /** The same key and the same values: the same follows. */
  readonly key: string;
  /** Variables that calls hold on to by reference. */
  readonly held: readonly string[];
}

/** A tunnel or the story itself; a function that is still speaking keeps more than its frame tells. */
const PLAIN = 0;

/**
 * The cut at this state of the engine; undefined where the turn is better left in one piece: inside a function, in a
 * thread, or with options already on offer.
 */
export function cutAt(state: EngineState): Cut | undefined {
  const flow = state.flows[state.currentFlowName];
  const thread = flow?.callstack.threads[0];
  const alone = flow?.callstack.threads.length === 1 && flow.currentChoices.length === 0;
  if (!thread || !alone || Object.keys(state.flows).length > 1) return undefined;
  if (thread.callstack.some(({ type }) => type !== PLAIN)) return undefined;
  const { evalStack, currentDivertTarget, previousRandom } = state;
  const held = thread.callstack.flatMap(({ temp }) =>
    Object.values(temp ?? {}).flatMap((value) => textOf(value, '^var') ?? []),
  );
  // The words already said are left out: the engine clears them before the next line.
  const rest = [evalStack, currentDivertTarget, previousRandom];
  return { key: JSON.stringify([thread.callstack, thread.previousContentObject, rest]), held };
}
