import type { Turn } from '../../model/script.ts';
import { textOf, variable } from './flow.ts';
import type { Ahead } from './live.ts';
import { type EngineState, type Frame, type Offer, offersOf } from './state.ts';
import { isRecord } from './tree.ts';

/** Where a story stands, apart from the values of its variables and counts. */
export interface Position {
  /** The same for the same options with the same calls behind them. */
  readonly key: string;
  /** What of the variables and counts something ahead still reads; see `flow`. */
  readonly reads: readonly string[];
  /** Variables that calls hold on to by reference. */
  readonly held: readonly string[];
}

/** Gives the position of a turn with options. */
export function positionsOf(ahead: Ahead): (turn: Turn, state: EngineState) => Position {
  const known = new Map<string, readonly string[]>();
  return ({ choices, memory }, state) => {
    const offers = offersOf(state);
    const held = heldBy(offers);
    const place = offers.map((offer) => [offer.target, ...outer(offer).map(at)].join(' ')).join(' ');
    const reads = known.get(place) ?? readsFrom(ahead, offers);
    known.set(place, reads);
    const calls = offers.map((offer) => [
      offer.target,
      offer.thread.previousContentObject,
      framesOf(ahead, offer, held),
    ]);
    const rest = [state.evalStack, state.currentDivertTarget, state.previousRandom, memory.floats];
    return { key: JSON.stringify([choices, calls, rest]), reads, held };
  };
}

function readsFrom(ahead: Ahead, offers: readonly Offer[]): readonly string[] {
  const sets = offers.flatMap((offer) => [
    ahead.fromBox(offer.target),
    ...outer(offer).map((frame) => resumed(ahead, frame)),
  ]);
  return [...new Set(sets.flatMap((set) => [...set]))].toSorted();
}

/** The innermost call goes on at the option's target instead of where it stood. */
function framesOf(ahead: Ahead, { target, thread }: Offer, held: readonly string[]): unknown {
  return thread.callstack.map((frame, depth) => {
    const inner = depth === thread.callstack.length - 1;
    const read = inner ? ahead.fromBox(target) : resumed(ahead, frame);
    const own = Object.entries(frame.temp ?? {}).filter(
      ([name, value]) => read.has(variable(name)) || held.includes(name) || isRecord(value),
    );
    return [frame.type, frame.exp, inner ? '' : at(frame), own];
  });
}

function heldBy(offers: readonly Offer[]): readonly string[] {
  const values = offers.flatMap(({ thread }) =>
    thread.callstack.flatMap(({ temp }) => Object.values(temp ?? {})),
  );
  return [...new Set(values.flatMap((value) => textOf(value, '^var') ?? []))].toSorted();
}

function resumed(ahead: Ahead, { cPath, idx }: Frame): ReadonlySet<string> {
  return cPath === undefined || idx === undefined ? new Set() : ahead.from(cPath, idx);
}

const outer = ({ thread }: Offer): readonly Frame[] => thread.callstack.slice(0, -1);
const at = ({ cPath, idx }: Frame): string => `${cPath}:${idx}`;
