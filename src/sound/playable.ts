import type { Sounds } from '../model/keeping.ts';

/** Which form of a recording howler will take in this browser: it asks in the same words, and prefers the smaller. */
export const playable = (): Sounds =>
  new Audio().canPlayType('audio/webm; codecs="vorbis"') === '' ? 'mp3' : 'webm';
