import { idleCounters } from './access.ts';
import { after, entry, type Spot, type Step, stepsOf } from './flow.ts';
import { type Box, boxAt } from './tree.ts';

/** What can still make a difference from a place in a story on. */
export interface Ahead {
  /** Names of what a line, an option or a rule further on may still read; see `flow`. */
  from(path: string, index: number): ReadonlySet<string>;
  /** The same, for an option: what may be read once it is taken. */
  fromBox(path: string): ReadonlySet<string>;
}

/**
 * Works out for every step of a story what is read from there on before it is overwritten. A call, a tunnel and a
 * thread are taken to go in and to go past, a divert to a value to go to any place that is ever used as a value: so
 * what is said to be read may be too much, never too little.
 */
export function lookAhead(root: Box): Ahead {
  const steps = stepsOf(root);
  const idle = idleCounters(root);
  const live = settle(steps, idle);
  const none: ReadonlySet<string> = new Set();
  const all = (spots: readonly Spot[]): ReadonlySet<string> => {
    const [only = none, ...more] = spots.map((spot) => live.get(spot) ?? none);
    return more.length === 0 ? only : new Set([only, ...more].flatMap((names) => [...names]));
  };
  return {
    from: (path, index) => {
      const box = boxAt(root, path);
      const part = box.pieces[index];
      return all(part === undefined ? after(box) : [entry(part)]);
    },
    fromBox: (path) => all([entry(boxAt(root, path))]),
  };
}

function settle(
  steps: ReadonlyMap<Spot, Step>,
  idle: ReadonlySet<string>,
): ReadonlyMap<Spot, ReadonlySet<string>> {
  const live = new Map<Spot, ReadonlySet<string>>();
  const spots = [...steps].toReversed();
  for (let changed = true; changed;) {
    changed = false;
    for (const [spot, { reads, writes, next }] of spots) {
      const names = new Set<string>();
      for (const each of next) for (const name of live.get(each) ?? []) names.add(name);
      for (const name of writes) names.delete(name);
      for (const name of reads) if (!idle.has(name)) names.add(name);
      if (names.size !== (live.get(spot)?.size ?? 0)) {
        live.set(spot, names);
        changed = true;
      }
    }
  }
  return live;
}
