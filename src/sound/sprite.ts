import { Howl } from 'howler';
import { sourcesOf } from './assets.ts';
import { type EffectClip, EFFECTS, spans } from './clips.ts';
import { type Fetch, soon } from './queue.ts';

/** The effects, each played when it is called for. */
export interface Sprite {
  volume(volume: number): void;
  /** What cannot be heard soon is left out: a phone that rings late is a wrong phone. */
  play(clip: EffectClip): void;
  close(): void;
}

/** Has the effects fetched; where they do not come, nothing is heard and nothing else changes. */
export function openSprite(fetch: Fetch): Sprite {
  const howl = new Howl({
    src: [...sourcesOf('effects')],
    sprite: spans(EFFECTS),
    volume: 0,
    preload: false,
  });
  fetch(howl);
  let level = 0;

  return {
    volume(volume) {
      if (volume === level) return;
      level = volume;
      howl.volume(volume);
    },
    play(clip) {
      if (level > 0) soon(howl, () => howl.play(clip));
    },
    close() {
      howl.unload();
    },
  };
}
