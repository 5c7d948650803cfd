import { Howler } from 'howler';

/** The browser's audio as a whole: awake while it can be heard, asleep while the page is hidden or muted. */
export interface Master {
  mute(muted: boolean): void;
  /** Everything in both ears alike. */
  mono(mono: boolean): void;
  close(): void;
}

const FADE = 0.3;

/** Wakes the browser's audio; to be called on account of a gesture. Nothing where there is no Web Audio. */
export function openMaster(): Master | undefined {
  // howler's own unlocking throws away every Howl, and its own sleep is not ours: we do both below.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  // Makes the context, so that we know before the first Howl whether it would fall back to audio elements.
  Howler.volume(1);
  if (!Howler.usingWebAudio || Howler.noAudio) return undefined;

  const { ctx } = Howler;
  let muted = false;
  let sleep: number | undefined;

  const silent = (): boolean => muted || document.hidden;
  const ramp = (to: number): void => {
    const { gain } = Howler.masterGain;
    const { value } = gain;
    if (to > 0) Howler.mute(false);
    gain.cancelScheduledValues(ctx.currentTime);
    gain.setValueAtTime(value, ctx.currentTime);
    gain.linearRampToValueAtTime(to, ctx.currentTime + FADE);
  };
  // A phone call or another app may stop the context at any time, so that every gesture asks again.
  const wake = (): void => {
    if (!silent()) ctx.resume().catch(ignore);
  };
  const rest = (): void => {
    // For a recording that howler could only get through an audio element, which no gain reaches.
    Howler.mute(true);
    ctx.suspend().catch(ignore);
  };
  const update = (): void => {
    clearTimeout(sleep);
    if (silent()) {
      ramp(0);
      sleep = setTimeout(rest, FADE * 1_000);
    } else {
      ramp(1);
      wake();
    }
  };

  for (const type of GESTURES) addEventListener(type, wake, true);
  document.addEventListener('visibilitychange', update);
  update();

  return {
    mute(next) {
      if (next === muted) return;
      muted = next;
      update();
    },
    mono(mono) {
      // A gain that has one channel mixes down what comes in, and is heard on both sides.
      Howler.masterGain.channelCount = mono ? 1 : 2;
      Howler.masterGain.channelCountMode = mono ? 'explicit' : 'max';
    },
    close() {
      clearTimeout(sleep);
      for (const type of GESTURES) removeEventListener(type, wake, true);
      document.removeEventListener('visibilitychange', update);
      ctx.suspend().catch(ignore);
    },
  };
}

/** What a browser takes for a wish to hear: a finger counts when it is lifted. */
export const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const;

/** A context that will not wake leaves the game silent, as if it were muted. */
const ignore = (): void => undefined;
