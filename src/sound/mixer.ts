import { openMaster } from './master.ts';
import type { Levels } from './levels.ts';
import type { Heard, Mix } from './mix.ts';
import { type Music, openMusic } from './music.ts';
import { openQueue } from './queue.ts';
import { openTone, type Tone } from './room.ts';
import { openSpeech, type Speech } from './speech.ts';
import { openSprite, type Sprite } from './sprite.ts';

/** The four kinds of sound, each fetched when it is first turned up. */
export interface Mixer {
  set(levels: Levels, mix: Mix): void;
  mute(muted: boolean): void;
  mono(mono: boolean): void;
  play(heard: Heard): void;
  /** Ends what is being said. */
  hush(): void;
  close(): void;
}

/** Opens the browser's audio; to be called on account of a gesture. Nothing where there is no Web Audio. */
export function openMixer(): Mixer | undefined {
  const master = openMaster();
  if (master === undefined) return undefined;
  const queue = openQueue();
  let effects: Sprite | undefined;
  let speech: Speech | undefined;
  let tone: Tone | undefined;
  let music: Music | undefined;

  return {
    set(levels, mix) {
      if (levels.effects > 0) effects ??= openSprite(queue.of('effects'));
      if (levels.voices > 0) speech ??= openSpeech(queue.of('voices'));
      if (levels.room > 0) tone ??= openTone(queue.of('room'));
      if (levels.music > 0) music ??= openMusic(queue.of('music'));
      effects?.volume(levels.effects);
      speech?.volume(levels.voices);
      if (levels.voices > 0) speech?.expect(mix.cast);
      tone?.play(levels.room, mix.room);
      music?.play(levels.music, mix.tension);
    },
    mute: master.mute,
    mono: master.mono,
    play(heard) {
      if (heard.kind === 'effect') effects?.play(heard.clip);
      else speech?.say(heard.phrase, heard.muffled);
    },
    hush() {
      speech?.hush();
    },
    close() {
      for (const part of [queue, effects, speech, tone, music, master]) part?.close();
    },
  };
}
