import { useEffect, useRef, useState } from 'preact/hooks';
import type { Play } from '../../model/ports.ts';
import type { Settings } from '../../model/settings.ts';
import { openReader } from '../../overlay/aloud/reader.ts';
import { readAfter } from '../../overlay/aloud/words.ts';

interface Aloud {
  readonly settings: Pick<Settings, 'aloud' | 'voice' | 'rate' | 'lower'>;
  /** Whether the story is the page on show. */
  readonly open: boolean;
  /** Whether the present step goes past lines that were read before. */
  readonly past: () => boolean;
  /** Turns the sound under the words down, and up again. */
  readonly duck: (ducked: boolean) => void;
}

/** Reads every step aloud for whoever wants it; going on cuts it short. Gives whether something is being read. */
export function useAloud(play: Play, given: Aloud): boolean {
  const [reading, setReading] = useState(false);
  const latest = useRef(given);
  latest.current = given;
  const wanted = given.settings.aloud && given.open;
  useEffect(() => {
    if (!wanted) return undefined;
    const reader = openReader((now) => {
      setReading(now);
      latest.current.duck(now && latest.current.settings.lower);
    });
    const unwatch = play.watch((now, before) => {
      const { settings, past } = latest.current;
      reader.read(readAfter(now, before, past()), settings);
    });
    return () => {
      unwatch();
      reader.stop();
    };
  }, [play, wanted]);
  return reading;
}
