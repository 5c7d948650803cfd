import { ROOM_SECONDS } from '../../../src/sound/assets.ts';
import { bandpass, lowpass, reverb } from './filter.ts';
import { around, even } from './round.ts';
import { type Dice, draw, lay, noise, type Part, shape, type Signal, times } from './signal.ts';
import { click, thud } from './strike.ts';
import { syllable, type Throat } from './throat.ts';

/** What happens in a room now and then, always at the far end of it. */

/** People too far away to be heard apart, as many as `crowd`. */
export function murmur(chance: Dice, crowd: number, lowest = 105): Signal {
  const parts = Array.from({ length: crowd }, (): readonly Part[] => {
    const throat: Throat = {
      hertz: lowest + lowest * 1.1 * chance(),
      tract: (lowest > 200 ? 1.3 : 0.95) + 0.2 * chance(),
      open: 0.5 + 0.2 * chance(),
      breath: 0.05,
      bright: 2_600,
      range: 3,
      rough: 0.1,
    };
    const near = 0.4 + 0.6 * chance();
    return times(3 * chance(), ROOM_SECONDS - 1, 4.2, 0.5, chance).flatMap((start): readonly Part[] => {
      const words = 4 + Math.floor(8 * chance());
      return Array.from({ length: words }, (_, index): Part => {
        const pitch = [2 * chance() - index / words, -2 * chance() - index / words] as const;
        const seconds = 0.12 + 0.08 * chance();
        return [start + index * 0.17, syllable(throat, { seconds, pitch, gain: 1, press: 0 }, chance), near];
      });
    });
  }).flat();
  const crowdSound = lay(ROOM_SECONDS, parts, 'round');
  return even(
    around(crowdSound, (twice) =>
      reverb(lowpass(lowpass(twice, 750), 950), { wet: 0.7, decay: 1.6, tail: 0 }),
    ),
  );
}

/** One sound a few times over from another room. */
export function far(sound: Signal, cutoff: number, often: number, chance: Dice): Signal {
  const parts = times(ROOM_SECONDS / often / 2, ROOM_SECONDS, ROOM_SECONDS / often, 0.3, chance).map(
    (at): Part => [at, sound, 0.4 + 0.6 * chance()],
  );
  const heard = around(lay(ROOM_SECONDS, parts, 'round'), (twice) =>
    reverb(lowpass(twice, cutoff), { wet: 0.6, decay: 1, tail: 0 }),
  );
  return heard.map((value) => value * 0.3);
}

export const ringing = (signal: Signal): Signal =>
  around(signal, (twice) => reverb(twice, { wet: 0.8, decay: 2.4, tail: 0 }));

export const leaves = (chance: Dice): Signal => {
  const leaf = shape(bandpass(noise(0.5, chance), 2_400, 0.8), (_, share) => Math.sin(Math.PI * share) ** 2);
  return far(leaf, 3_000, 4, chance).map((value) => value * 3);
};

export const books = (chance: Dice): Signal => {
  const parts = times(1.2, ROOM_SECONDS, 2.9, 0.4, chance).map((at): Part => {
    const fall = lay(0.4, [
      [0, thud(chance, 95 + 40 * chance(), 0.2)],
      [0.06, thud(chance, 140, 0.1), 0.4],
    ]);
    return [at, fall, 0.12 + 0.18 * chance()];
  });
  return around(lay(ROOM_SECONDS, parts, 'round'), (twice) =>
    reverb(lowpass(twice, 1_100), { wet: 0.5, decay: 0.8, tail: 0 }),
  );
};

export const clock = (chance: Dice): Signal => {
  const tick = (hertz: number): Signal => click(chance, hertz, 0.004, 2);
  const [tic, toc] = [tick(2_100), tick(1_700)];
  const beats = Array.from({ length: ROOM_SECONDS }, (_, second): Part => [
    second,
    second % 2 === 0 ? tic : toc,
    0.5,
  ]);
  return around(lay(ROOM_SECONDS, beats, 'round'), (twice) =>
    reverb(twice, { wet: 0.35, decay: 0.5, tail: 0 }),
  );
};

export const drips = (chance: Dice): Signal => {
  const drip = (): Signal =>
    draw(
      0.12,
      (time, share) =>
        Math.sin(2 * Math.PI * (900 + 700 * share) * time) * Math.exp(-time * 40) * (1 - share),
    );
  const parts = times(2, ROOM_SECONDS, 5.5, 0.4, chance).map((at): Part => [
    at,
    drip(),
    0.25 + 0.2 * chance(),
  ]);
  return around(lay(ROOM_SECONDS, parts, 'round'), (twice) =>
    reverb(lowpass(twice, 1_800), { wet: 0.5, decay: 0.7, tail: 0 }),
  );
};

export const blocks = (chance: Dice): Signal => {
  const parts = times(1, ROOM_SECONDS, 1.9, 0.7, chance).map((at): Part => {
    const block = lay(0.2, [
      [0, click(chance, 900 + 900 * chance(), 0.012, 3), 1],
      [0.05 + 0.05 * chance(), click(chance, 1_300, 0.01, 3), 0.4],
    ]);
    return [at, block, 0.2 + 0.3 * chance()];
  });
  return around(lay(ROOM_SECONDS, parts, 'round'), (twice) =>
    reverb(lowpass(twice, 2_200), { wet: 0.4, decay: 0.7, tail: 0 }),
  );
};

export const sparrow = (chance: Dice): Signal => {
  const chirp = (): Signal =>
    draw(
      0.09,
      (time, share) =>
        Math.sin(2 * Math.PI * (3_400 + 1_300 * Math.sin(share * 5)) * time) * Math.sin(Math.PI * share),
    );
  const parts = times(2.5, ROOM_SECONDS - 2, 6, 0.4, chance).flatMap((at): readonly Part[] =>
    Array.from({ length: 2 + Math.floor(3 * chance()) }, (_, index): Part => [
      at + index * 0.17,
      chirp(),
      0.3 + 0.3 * chance(),
    ]),
  );
  return around(lay(ROOM_SECONDS, parts, 'round'), (twice) =>
    reverb(twice, { wet: 0.3, decay: 0.6, tail: 0 }),
  );
};
