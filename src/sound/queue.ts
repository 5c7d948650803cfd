import type { Howl } from 'howler';

type Kind = 'effects' | 'voices' | 'room' | 'music';

/** Has a recording loaded, in the way given or in howler's own. It was made with `preload: false`. */
export type Fetch = (howl: Howl, load?: () => void) => void;

/** The recordings that are wanted, loaded one at a time. */
export interface Queue {
  /** How a recording of a kind gets in line: behind those of its own, before those that can wait longer. */
  of(kind: Kind): Fetch;
  close(): void;
}

/** So many milliseconds after it was sent for, a recording that neither came nor failed holds up no other. */
const PATIENCE = 10_000;

/** A browser decodes all that it is given at once, on every core that there is, and then has none left to draw on. */
export function openQueue(): Queue {
  // In the order in which they are missed: an effect means something at once, music is as good a moment later.
  const waiting: Readonly<Record<Kind, (() => void)[]>> = { effects: [], voices: [], room: [], music: [] };
  let loading: Howl | undefined;
  let patience: number | undefined;

  const next = (): void => {
    clearTimeout(patience);
    loading = undefined;
    const line = Object.values(waiting).find((loads) => loads.length > 0);
    line?.shift()?.();
  };

  return {
    of: (kind) => (howl, load) => {
      const over = (): void => {
        if (loading === howl) next();
      };
      howl.once('load', over);
      howl.once('loaderror', over);
      waiting[kind].push(() => {
        loading = howl;
        patience = setTimeout(over, PATIENCE);
        if (load) load();
        else howl.load();
      });
      if (loading === undefined) next();
    },
    close() {
      clearTimeout(patience);
      for (const loads of Object.values(waiting)) loads.length = 0;
    },
  };
}

/** So many milliseconds after a line nobody wonders yet what a sound belongs to. */
const SOON = 500;

/** Does something with a recording once it is there, if that is soon enough. */
export function soon(howl: Howl, work: () => void): void {
  const asked = performance.now();
  if (howl.state() === 'loaded') work();
  else
    howl.once('load', () => {
      if (performance.now() - asked < SOON) work();
    });
}
