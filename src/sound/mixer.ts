import type { Settings } from '../model/settings.ts';
import { ASSETS } from './assets.ts';
import { EFFECT_CLIPS, type EffectClip, VOICE_CLIPS, type VoiceClip } from './clips.ts';
import { openMaster } from './master.ts';
import type { Heard, Mix } from './mix.ts';
import { type Music, openMusic } from './music.ts';
import { openTone, type Tone } from './room.ts';
import { openSprite, type Sprite } from './sprite.ts';

/** The four kinds of sound, each fetched when it is first turned up. */
export interface Mixer {
  set(settings: Settings, mix: Mix): void;
  play(heard: Heard): void;
  close(): void;
}

/** Opens the browser's audio; to be called from a gesture. Nothing where there is no Web Audio. */
export function openMixer(): Mixer | undefined {
  const master = openMaster();
  if (master === undefined) return undefined;
  let effects: Sprite<EffectClip> | undefined;
  let voices: Sprite<VoiceClip> | undefined;
  let tone: Tone | undefined;
  let music: Music | undefined;

  return {
    set(settings, mix) {
      master.mute(settings.muted);
      if (settings.muted) return;
      if (settings.effects > 0) effects ??= openSprite(ASSETS.effects, { clips: EFFECT_CLIPS });
      if (settings.voices > 0) voices ??= openSprite(ASSETS.voices, { clips: VOICE_CLIPS, alone: true });
      if (settings.room > 0) tone ??= openTone();
      if (settings.music > 0) music ??= openMusic();
      effects?.volume(settings.effects);
      voices?.volume(settings.voices);
      tone?.play(settings.room, mix.room);
      music?.play(settings.music, mix.tension);
    },
    play(heard) {
      if (heard.kind === 'effect') effects?.play(heard.clip);
      else voices?.play(heard.clip);
    },
    close() {
      for (const part of [effects, voices, tone, music, master]) part?.close();
    },
  };
}
