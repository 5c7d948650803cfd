import { Howl, type SoundSpriteDefinitions } from 'howler';
import type { Sources } from './assets.ts';

/** A recording of many short clips. */
export interface Sprite<Clip extends string> {
  volume(volume: number): void;
  /** What cannot be heard at once is left out: a phone that rings late is a wrong phone. */
  play(clip: Clip): void;
  close(): void;
}

export interface SpriteOptions {
  readonly clips: SoundSpriteDefinitions;
  /** A new clip ends the one before. */
  readonly alone?: boolean;
}

const CUT = 80;

/** Fetches the clips; where they do not come, nothing is heard and nothing else changes. */
export function openSprite<Clip extends string>(sources: Sources, options: SpriteOptions): Sprite<Clip> {
  const { clips, alone = false } = options;
  const howl = new Howl({ src: [...sources], sprite: clips, volume: 0 });
  let level = 0;
  let last: number | undefined;

  return {
    volume(volume) {
      if (volume === level) return;
      level = volume;
      howl.volume(volume);
    },
    play(clip) {
      if (level === 0 || howl.state() !== 'loaded') return;
      if (alone && last !== undefined && howl.playing(last)) howl.fade(level, 0, CUT, last);
      last = howl.play(clip);
    },
    close() {
      howl.unload();
    },
  };
}
