/** The engine's memory between two turns as inkjs 2.4.0 writes it, as far as it matters to what comes next. */
export interface EngineState {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly currentFlowName: string;
  /** Only variables that are not what they started as. */
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly evalStack: readonly unknown[];
  readonly currentDivertTarget?: string;
  readonly previousRandom: number;
}

export interface Flow {
  readonly callstack: { readonly threads: readonly Thread[] };
  readonly choiceThreads?: Readonly<Record<string, Thread>>;
  readonly currentChoices: readonly { readonly originalThreadIndex: number; readonly targetPath: string }[];
}

export interface Thread {
  readonly callstack: readonly Frame[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

/** One level of calls: where it goes on, and the variables of its own. */
export interface Frame {
  readonly cPath?: string;
  readonly idx?: number;
  readonly exp: boolean;
  readonly type: number;
  readonly temp?: Readonly<Record<string, unknown>>;
}

/** An option on offer, and the calls that it would go on in. */
export interface Offer {
  readonly target: string;
  readonly thread: Thread;
}

/** The threads of the turn itself end with the choice: only those of the options matter. */
export function offersOf(state: EngineState): readonly Offer[] {
  const flow = state.flows[state.currentFlowName];
  return (flow?.currentChoices ?? []).map(({ originalThreadIndex: index, targetPath: target }) => {
    const active = flow?.callstack.threads.find(({ threadIndex }) => threadIndex === index);
    const thread = active ?? flow?.choiceThreads?.[String(index)];
    if (thread === undefined) throw new RangeError(`The engine's memory has no thread ${index}`);
    return { target, thread };
  });
}
