import type { Person, Place } from '../model/cues.ts';

/** The addresses of one recording, the smaller first; howler takes the first that the browser can play. */
export type Sources = [webm: string, mp3: string];

export type Recording = `music_${Stem}` | `room_${Place}` | `voice_${Person}` | 'effects';
export const STEMS = ['base', 'calm', 'tense'] as const;
export type Stem = (typeof STEMS)[number];

/** A loop stands in its file after a little of its own end, and before a little of its beginning: no codec has a seam there. */
export const LEAD_SECONDS = 0.5;
/** How long the loops themselves are. */
export const MUSIC_SECONDS = 48;
export const ROOM_SECONDS = 24;

/** Vite finds the files by the pattern, so that each is in the build under a name of its own. */
export const sourcesOf = (name: Recording): Sources => [
  new URL(`../../assets/audio/${name}.webm`, import.meta.url).href,
  new URL(`../../assets/audio/${name}.mp3`, import.meta.url).href,
];
