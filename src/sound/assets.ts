/** The addresses of one recording, the smaller first; howler takes the first that the browser can play. */
export type Sources = [webm: string, mp3: string];

/** Vite finds a file only where its whole path is written out, so that each has its two lines. */
export const ASSETS = {
  base: [
    new URL('../../assets/audio/music_base.webm', import.meta.url).href,
    new URL('../../assets/audio/music_base.mp3', import.meta.url).href,
  ],
  calm: [
    new URL('../../assets/audio/music_calm.webm', import.meta.url).href,
    new URL('../../assets/audio/music_calm.mp3', import.meta.url).href,
  ],
  tense: [
    new URL('../../assets/audio/music_tense.webm', import.meta.url).href,
    new URL('../../assets/audio/music_tense.mp3', import.meta.url).href,
  ],
  circulation: [
    new URL('../../assets/audio/amb_circulation.webm', import.meta.url).href,
    new URL('../../assets/audio/amb_circulation.mp3', import.meta.url).href,
  ],
  quiet: [
    new URL('../../assets/audio/amb_quiet.webm', import.meta.url).href,
    new URL('../../assets/audio/amb_quiet.mp3', import.meta.url).href,
  ],
  staffroom: [
    new URL('../../assets/audio/amb_staffroom.webm', import.meta.url).href,
    new URL('../../assets/audio/amb_staffroom.mp3', import.meta.url).href,
  ],
  effects: [
    new URL('../../assets/audio/sfx_sprite.webm', import.meta.url).href,
    new URL('../../assets/audio/sfx_sprite.mp3', import.meta.url).href,
  ],
  voices: [
    new URL('../../assets/audio/voice_sprite.webm', import.meta.url).href,
    new URL('../../assets/audio/voice_sprite.mp3', import.meta.url).href,
  ],
} satisfies Record<string, Sources>;
