import type { Play } from '../model/ports.ts';
import { choicesOf } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import type { Sound } from '../sound/sound.ts';
import { whenIdle } from './idle.ts';

/** Sound for the play that is on, fetched once a first choice can be made and only where it is wanted. */
export interface Speaker {
  follow(play: Play): () => void;
  set(settings: Settings): void;
  /** Makes way while the words are read aloud, and comes back after. */
  duck(ducked: boolean): void;
}

export function openSpeaker(settings: Settings): Speaker {
  let sound: Sound | undefined;
  let followed: Play | undefined;
  let stop: (() => void) | undefined;
  let wanted = settings;
  let asked = false;

  const load = (): void => {
    const mine = followed;
    if (asked || wanted.muted || mine === undefined) return;
    asked = true;
    whenIdle(() => {
      import('../sound/sound.ts').then(
        ({ openSound }) => {
          if (followed !== mine || sound !== undefined) return;
          sound = openSound(wanted);
          stop = mine.watch(sound.view);
        },
        () => {
          if (followed === mine) asked = false;
        },
      );
    });
  };

  return {
    follow(play) {
      followed = play;
      if (sound) stop = play.watch(sound.view);
      const unwatch = play.watch((now) => {
        if (choicesOf(now).length > 0) load();
      });
      return () => {
        unwatch();
        stop?.();
        sound?.close();
        stop = undefined;
        sound = undefined;
        followed = undefined;
        asked = false;
      };
    },
    duck: (ducked) => sound?.duck(ducked),
    set(now) {
      wanted = now;
      sound?.set(now);
      if (followed && choicesOf(followed.now()).length > 0) load();
    },
  };
}
