import { ASSETS } from './assets.ts';
import { openLoop } from './loop.ts';

/** The music: a steady base, and a calm and a tense stem that change places as the team does. */
export interface Music {
  play(volume: number, tension: number): void;
  close(): void;
}

const TURN = 2_000;
/** A slider has to be heard to move. */
const NUDGE = 100;

/** Fetches the three stems and starts them together once each has come, or is known not to come. */
export function openMusic(): Music {
  let fetching = 3;
  /** How many are about to begin: a rewind would break off their fades. */
  let starting = 0;
  let wanted = { volume: 0, tension: 0 };

  const settled = (): void => {
    fetching -= 1;
    if (fetching === 0) starting = stems.filter((stem) => stem.start()).length;
  };
  // howler may start each in a task of its own, some milliseconds apart; rewound in one task they are in step.
  const started = (): void => {
    starting -= 1;
    if (starting > 0) return;
    for (const stem of stems) stem.rewind();
    fade(TURN);
  };
  const base = openLoop(ASSETS.base, { settled, started });
  const calm = openLoop(ASSETS.calm, { settled, started });
  const tense = openLoop(ASSETS.tense, { settled, started });
  const stems = [base, calm, tense];

  // Equal power: the squares of calm and tense always add up to one, so that the loudness stays.
  const fade = (milliseconds: number): void => {
    const angle = (wanted.tension * Math.PI) / 2;
    base.fade(wanted.volume, milliseconds);
    calm.fade(wanted.volume * Math.cos(angle), milliseconds);
    tense.fade(wanted.volume * Math.sin(angle), milliseconds);
  };

  return {
    play(volume, tension) {
      const turned = tension !== wanted.tension;
      wanted = { volume, tension };
      if (starting === 0) fade(turned ? TURN : NUDGE);
    },
    close() {
      for (const stem of stems) stem.close();
    },
  };
}
