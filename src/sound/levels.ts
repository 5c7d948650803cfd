import type { Settings } from '../model/settings.ts';

/** How loud each kind of sound is, from 0 to 1. */
export interface Levels {
  readonly room: number;
  readonly music: number;
  readonly voices: number;
  readonly effects: number;
}

/** While someone reads aloud, what lies under the words steps back by so much: 12 dB, a quarter of the pressure. */
const BACK = 10 ** (-12 / 20);

/**
 * What the reader has set, and what becomes of it under read-aloud: music and room step back, the wordless voices
 * leave the words to the voice that says them, and the effects, which have a meaning, stay as they are.
 */
export function levelsOf({ muted, room, music, voices, effects }: Settings, ducked: boolean): Levels {
  if (muted) return { room: 0, music: 0, voices: 0, effects: 0 };
  return ducked
    ? { room: room * BACK, music: music * BACK, voices: 0, effects }
    : { room, music, voices, effects };
}

/** A voice that went past: its consonants are gone, and it is half as loud. */
export const MUFFLED = { cutoff: 650, gain: 0.5 } as const;
/** Above all that a voice holds, so that nothing of it is kept back. */
export const CLEAR = { cutoff: 20_000, gain: 1 } as const;
