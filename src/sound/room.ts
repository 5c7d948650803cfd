import type { Place } from '../model/cues.ts';
import { ROOM_SECONDS, sourcesOf } from './assets.ts';
import { type Loop, openLoop } from './loop.ts';
import type { Fetch } from './queue.ts';

/** The tone of the room we are in. */
export interface Tone {
  play(volume: number, room: Place): void;
  close(): void;
}

const CROSSFADE = 1_000;

/** Has the tone of each room fetched when it is first entered, and keeps it for the way back. */
export function openTone(fetch: Fetch): Tone {
  const tones = new Map<Place, Loop>();
  let wanted: { readonly volume: number; readonly room: Place } = { volume: 0, room: 'desk' };

  const fade = (): void => {
    for (const [room, tone] of tones) tone.fade(room === wanted.room ? wanted.volume : 0, CROSSFADE);
  };
  const enter = (room: Place): Loop => {
    // Named, since it starts itself once it has come.
    const tone = openLoop(fetch, sourcesOf(`room_${room}`), ROOM_SECONDS, {
      settled: () => tone.start(),
      started: fade,
    });
    return tone;
  };

  return {
    play(volume, room) {
      wanted = { volume, room };
      if (!tones.has(room)) tones.set(room, enter(room));
      fade();
    },
    close() {
      for (const tone of tones.values()) tone.close();
    },
  };
}
