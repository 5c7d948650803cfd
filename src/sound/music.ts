import { MUSIC_SECONDS, sourcesOf, type Stem, STEMS } from './assets.ts';
import { type Loop, openLoop } from './loop.ts';
import { stemsOf } from './mix.ts';
import type { Fetch } from './queue.ts';

/** The music: a steady base, and a calm and a tense stem that change places as the team does. */
export interface Music {
  play(volume: number, tension: number): void;
  close(): void;
}

const TURN = 2_000;
/** A slider has to be heard to move, and music to make way before the first word is over. */
const NUDGE = 150;

/** Has the three stems fetched and starts them together once each has come, or is known not to come. */
export function openMusic(fetch: Fetch): Music {
  let fetching = STEMS.length;
  /** How many are about to begin: a rewind would break off their fades. */
  let starting = 0;
  let wanted = { volume: 0, tension: 0 };

  const settled = (): void => {
    fetching -= 1;
    if (fetching === 0) starting = stems.filter(([, loop]) => loop.start()).length;
  };
  // howler may start each in a task of its own, some milliseconds apart; rewound in one task they are in step.
  const started = (): void => {
    starting -= 1;
    if (starting > 0) return;
    for (const [, loop] of stems) loop.rewind();
    fade(TURN);
  };
  const stems = STEMS.map((stem): [Stem, Loop] => [
    stem,
    openLoop(fetch, sourcesOf(`music_${stem}`), MUSIC_SECONDS, { settled, started }),
  ]);
  const fade = (milliseconds: number): void => {
    const gains = stemsOf(wanted.tension);
    for (const [stem, loop] of stems) loop.fade(wanted.volume * gains[stem], milliseconds);
  };

  return {
    play(volume, tension) {
      const turned = tension !== wanted.tension;
      wanted = { volume, tension };
      if (starting === 0) fade(turned ? TURN : NUDGE);
    },
    close() {
      for (const [, loop] of stems) loop.close();
    },
  };
}
