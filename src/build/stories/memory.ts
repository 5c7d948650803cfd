import type { Names } from './access.ts';
import { TURN, variable } from './flow.ts';
import type { EngineState } from './state.ts';

/** A value as it stands in the engine's JSON; undefined: what the variable started as, where we cannot tell. */
export type Token = unknown;

/** What one stretch of a turn does to one value, whatever it was before. */
export type Effect =
  | { readonly slot: number; readonly set: Token }
  | { readonly slot: number; readonly add: number }
  /** The turn of the last visit: it is now. */
  | { readonly slot: number; readonly now: true };

/** The values that a story can read, in a fixed order, apart from where it stands. */
export interface Slots {
  readonly names: readonly string[];
  slotOf(name: string): number;
  read(state: EngineState): readonly Token[];
  /** The engine's memory at a place like `state`, with these values. */
  write(state: EngineState, values: readonly Token[]): EngineState;
  effects(before: readonly Token[], after: readonly Token[], written: ReadonlySet<number>): readonly Effect[];
  /** Does the effects to these very values. */
  apply(values: Token[], effects: readonly Effect[]): void;
  isMeter(slot: number): boolean;
}

export function slotsFor(names: Names): Slots {
  const all = [...new Set([...names.variables.map(variable), ...names.counts, TURN])];
  const byName = new Map(all.map((name, slot) => [name, slot]));
  const meters = new Set([...names.meters].map(variable));
  const turn = byName.get(TURN) ?? -1;
  const slotOf = (name: string): number => byName.get(name) ?? -1;
  return {
    names: all,
    slotOf,
    isMeter: (slot) => meters.has(all[slot] ?? ''),
    read: (state) =>
      all.map((name) => {
        const own = name.slice(2);
        if (name === TURN) return state.turnIdx;
        if (name.startsWith('v:')) return state.variablesState[own] ?? names.initial.get(own);
        return name.startsWith('c:') ? (state.visitCounts[own] ?? 0) : state.turnIndices[own];
      }),
    write: (state, values) => {
      const part = (prefix: string): Record<string, unknown> =>
        Object.fromEntries(
          all.flatMap((name, slot) => (name.startsWith(prefix) ? [[name.slice(2), values[slot]]] : [])),
        );
      return {
        ...state,
        variablesState: known({ ...state.variablesState, ...part('v:') }),
        visitCounts: numbers({ ...state.visitCounts, ...part('c:') }),
        turnIndices: numbers({ ...state.turnIndices, ...part('t:') }),
        turnIdx: Number(values[turn]),
      };
    },
    effects: (before, after, written) =>
      all.flatMap((name, slot): readonly Effect[] => {
        const [old, now] = [before[slot], after[slot]];
        if (name.startsWith('t:')) return now !== old && now === after[turn] ? [{ slot, now: true }] : [];
        if (name === TURN || name.startsWith('c:') || meters.has(name)) {
          const add = Number(now) - Number(old);
          return add === 0 ? [] : [{ slot, add }];
        }
        return now !== old || written.has(slot) ? [{ slot, set: now }] : [];
      }),
    apply: (values, effects) => {
      for (const effect of effects) {
        if ('set' in effect) values[effect.slot] = effect.set;
        else if ('add' in effect) values[effect.slot] = Number(values[effect.slot]) + effect.add;
      }
      for (const effect of effects) if ('now' in effect) values[effect.slot] = values[turn];
    },
  };
}

const known = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const numbers = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
