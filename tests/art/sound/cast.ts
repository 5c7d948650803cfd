import type { Person } from '../../../src/model/cues.ts';
import type { Throat } from './throat.ts';

/** Sixteen voices, from a child's down to the deepest. None is only a higher or lower copy of another. */
export const THROATS: Readonly<Record<Person, Throat>> = {
  // A judge of many years: level, a little worn.
  delacroix: { hertz: 156, tract: 1.06, open: 0.56, breath: 0.1, bright: 2_900, range: 3, rough: 0.5 },
  // Dry, close to the mouth.
  ros: { hertz: 170, tract: 1.08, open: 0.46, breath: 0.06, bright: 3_800, range: 3, rough: 0.25 },
  // Deadpan: hardly any melody.
  imani: { hertz: 203, tract: 1.14, open: 0.6, breath: 0.05, bright: 4_300, range: 1.6, rough: 0.05 },
  // Quick and generous: his melody goes everywhere.
  dele: { hertz: 128, tract: 0.97, open: 0.5, breath: 0.05, bright: 4_600, range: 6, rough: 0.1 },
  // One long breath.
  mina: { hertz: 266, tract: 1.2, open: 0.66, breath: 0.16, bright: 5_200, range: 5, rough: 0.05 },
  // Understated, dark.
  gus: { hertz: 89, tract: 0.92, open: 0.58, breath: 0.06, bright: 2_300, range: 2.4, rough: 0.35 },
  // Soft: as much air as voice.
  yusuf: { hertz: 143, tract: 1.02, open: 0.7, breath: 0.2, bright: 3_400, range: 3.2, rough: 0.05 },
  // Radio-clear.
  june: { hertz: 186, tract: 1, open: 0.4, breath: 0.02, bright: 5_600, range: 3, rough: 0.08 },
  // Few words, all on one level.
  hollis: { hertz: 131, tract: 1.1, open: 0.62, breath: 0.08, bright: 2_600, range: 1.8, rough: 0.1 },
  // A teacher's bright tenor.
  anand: { hertz: 109, tract: 1.04, open: 0.42, breath: 0.03, bright: 5_000, range: 4, rough: 0.1 },
  // Carries across a meeting.
  varga: { hertz: 241, tract: 1.08, open: 0.4, breath: 0.03, bright: 5_400, range: 4.2, rough: 0.15 },
  // Gravel.
  sorrell: { hertz: 80, tract: 0.95, open: 0.6, breath: 0.2, bright: 3_200, range: 2.6, rough: 0.9 },
  // Smooth, and a little away.
  lund: { hertz: 228, tract: 1.2, open: 0.7, breath: 0.1, bright: 3_000, range: 2.6, rough: 0.02 },
  // Round and warm.
  haddad: { hertz: 212, tract: 0.98, open: 0.58, breath: 0.08, bright: 2_500, range: 4.6, rough: 0.12 },
  // Eight years old.
  tobi: { hertz: 320, tract: 1.4, open: 0.56, breath: 0.08, bright: 6_500, range: 6, rough: 0.05 },
  // Out of a helmet: nothing high comes through.
  helmet: { hertz: 99, tract: 1.12, open: 0.52, breath: 0.12, bright: 1_500, range: 3.4, rough: 0.15 },
};
