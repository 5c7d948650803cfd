import { shade } from '../colour.ts';
import { blob, clamp, lerp } from '../path.ts';
import type { Rig } from '../rig.ts';
import { cap, fluff, patch, strands } from './scalp.ts';
import { gloss, hairs, lock, sides, type Hairdo } from './tress.ts';

/** The edge of hair that falls beside the face from a parting. */
function parted(part: number, high: number, low: number): (azimuth: number) => number {
  return (azimuth) => {
    const a = Math.abs(azimuth);
    const from = azimuth > part ? 62 - part : 62 + part;
    if (a < 62) return lerp(high, -30, clamp(Math.abs(azimuth - part) / from, 0, 1) ** 2);
    return lerp(-30, low, clamp((a - 62) / 26, 0, 1) ** 1.3);
  };
}

/** Locks beside the face on the given sides, with lighter strands in them. */
function fall(rig: Rig, on: readonly number[], shape: string, light: readonly string[]): void {
  const { brush, character } = rig;
  const { color, accent } = character.hair;
  for (const side of on) {
    const whole = lock(rig, shape, side);
    brush.fill(whole, gloss(rig, color));
    brush.line(hairs(rig, light, side), accent, 3.6, { clip: [whole], opacity: 0.75 });
  }
}

function behind(rig: Rig, mass: string): void {
  const { color } = rig.character.hair;
  rig.brush.fill(mass, gloss(rig, rig.facing ? shade(color, 0.24) : color));
}

const WAVE = '62 -44 44 20, 82 -8 26 32, 78 36 20 36, 91 76 14 42, 80 112 18 32, 84 132 20 6';
const WAVE_LIGHT = ['74 -20 30, 72 32 24, 86 76 20, 76 116 22', '86 -16 30, 84 32 24, 98 76 20, 88 112 22'];

/** Dark waves to the shoulder from a side parting. */
export const WAVES: Hairdo = {
  ears: false,
  back(rig) {
    const { brush, character, head, facing } = rig;
    const spread = [
      ...head.outline([0, -18, -20], [96, 92, 88]),
      ...head.outline([-70, 84, -30], [38, 46, 36]),
      ...head.outline([70, 84, -30], [38, 46, 36]),
    ];
    const mass = fluff(spread, 12, 5 * head.scale);
    behind(rig, mass);
    if (facing) return;
    const lines = [
      '12 -70 -70, 16 0 -96, 14 50 -80, 16 108 -50',
      '26 -70 -70, 46 0 -92, 40 50 -78, 46 108 -50',
      '44 -64 -60, 76 0 -70, 66 50 -60, 74 108 -40',
    ];
    brush.line(hairs(rig, lines) + hairs(rig, lines, -1), character.hair.accent, 4, {
      clip: [mass],
      opacity: 0.6,
    });
  },
  under: (rig) => fall(rig, sides(rig, true), WAVE, WAVE_LIGHT),
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const top = cap(rig, parted(22, -64, 46), { out: 1.15, lift: -8, tall: 1.03, ripple: 1.5, waves: 9 });
    brush.fill(top, gloss(rig, color));
    if (!facing) return;
    fall(rig, sides(rig, false), WAVE, WAVE_LIGHT);
    const sweep = [
      '22 -72 1.12, 3 -67 1.18, -8 -50 1.1',
      '22 -72 1.12, -9 -63 1.18, -32 -42 1.1',
      '22 -72 1.12, -19 -58 1.18, -52 -32 1.1',
      '24 -72 1.12, 44 -66 1.15, 54 -40 1.1',
      '24 -72 1.12, 56 -50 1.15, 66 -24 1.1',
    ];
    brush.line(strands(rig, sweep), accent, 3.2, { clip: [top], opacity: 0.75 });
  },
};

const SLEEK = '60 -46 46 16, 78 -6 28 30, 82 38 20 34, 74 72 26 26, 62 86 34 4';
const SLEEK_LIGHT = ['76 -20 32, 82 34 26, 72 70 32'];

/** Chin length and sleek. */
export const BOB: Hairdo = {
  ears: false,
  back(rig) {
    const { head } = rig;
    behind(
      rig,
      blob([
        ...head.outline([0, -16, -18], [92, 92, 88]),
        ...head.outline([-50, 62, -20], [42, 26, 44]),
        ...head.outline([50, 62, -20], [42, 26, 44]),
      ]),
    );
  },
  under: (rig) => fall(rig, sides(rig, true), SLEEK, SLEEK_LIGHT),
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const top = cap(rig, parted(-16, -66, 56), { out: 1.18, lift: -6 });
    brush.fill(top, gloss(rig, color));
    if (!facing) return;
    fall(rig, sides(rig, false), SLEEK, SLEEK_LIGHT);
    const shine = ['-16 -72 1.15, 14 -80 1.3, 44 -52 1.12', '-18 -72 1.15, -36 -66 1.2, -56 -40 1.12'];
    brush.line(strands(rig, shine), accent, 5, { clip: [top], opacity: 0.8 });
  },
};

const CLOUD = '62 -44 44 22, 84 -10 26 36, 86 26 18 38, 78 56 22 26, 66 66 30 5';
const CLOUD_LIGHT = ['72 -30 38, 88 2 26, 78 34 24, 76 56 28'];

/** Thick short waves, dark gone grey from the front. */
export const SALT: Hairdo = {
  ears: false,
  back(rig) {
    const { head } = rig;
    const spread = [
      ...head.outline([0, -20, -18], [100, 92, 92]),
      ...head.outline([-54, 40, -24], [44, 36, 44]),
      ...head.outline([54, 40, -24], [44, 36, 44]),
    ];
    behind(rig, fluff(spread, 11, 6 * head.scale));
  },
  under: (rig) => fall(rig, sides(rig, true), CLOUD, CLOUD_LIGHT),
  front(rig) {
    const { brush, character, facing } = rig;
    const { color, accent } = character.hair;
    const top = cap(rig, parted(-20, -58, 40), { out: 1.2, lift: -8, tall: 1.02, ripple: 4, waves: 9 });
    brush.fill(top, gloss(rig, color));
    if (!facing) return;
    fall(rig, sides(rig, false), CLOUD, CLOUD_LIGHT);
    const streak = patch(
      rig,
      '-20 -60 1.06, -6 -70 1.2, 22 -64 1.24, 50 -38 1.16, 54 -22 1.07, 26 -45 1.08, 0 -55 1.06',
    );
    brush.fill(streak, accent, { clip: [top] });
    const grey = [
      '-20 -72 1.2, 10 -82 1.4, 50 -56 1.25',
      '-22 -70 1.2, -42 -60 1.25, -60 -30 1.15',
      '-22 -78 1.3, -50 -72 1.4, -74 -40 1.2',
    ];
    brush.line(strands(rig, grey), accent, 3.6, { clip: [top], opacity: 0.65 });
  },
};
