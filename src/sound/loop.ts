import { Howl } from 'howler';
import { LEAD_SECONDS, type Sources } from './assets.ts';
import type { Fetch } from './queue.ts';

/** A recording that goes round for ever. One that could not be loaded takes every order and stays silent. */
export interface Loop {
  /** Begins, unheard until it is faded in; `false` where there is nothing loaded to begin. */
  start(): boolean;
  /** Puts a loop that is playing back to its beginning. */
  rewind(): void;
  fade(to: number, milliseconds: number): void;
  close(): void;
}

export interface LoopEvents {
  /** Loaded, or given up. */
  readonly settled: () => void;
  readonly started: () => void;
}

/**
 * Has a recording fetched that is to be looped, and tells when that is over. Its length is given in seconds, since the
 * file is longer: some browsers keep the padding that a codec adds, which would be a gap at every round.
 */
export function openLoop(
  fetch: Fetch,
  sources: Sources,
  seconds: number,
  { settled, started }: LoopEvents,
): Loop {
  let level = 0;
  let playing = false;
  const howl = new Howl({
    src: [...sources],
    sprite: { all: [LEAD_SECONDS * 1_000, seconds * 1_000, true] },
    volume: 0,
    preload: false,
    onload: settled,
    onloaderror: settled,
    onplay() {
      // howler tells this again at the end of every round.
      if (playing) return;
      playing = true;
      started();
    },
  });
  fetch(howl);

  return {
    start() {
      if (howl.state() !== 'loaded') return false;
      howl.play('all');
      return true;
    },
    rewind() {
      if (playing) howl.seek(0);
    },
    fade(to, milliseconds) {
      // A fade from a volume to itself never ends in howler.
      if (!playing || to === level) return;
      const from = howl.volume();
      level = to;
      if (from === to) howl.volume(to);
      else howl.fade(from, to, milliseconds);
    },
    close() {
      playing = false;
      howl.unload();
    },
  };
}
