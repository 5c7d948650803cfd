import type { Play } from '../model/ports.ts';
import { joined, packReading, type Reading, unpackReading, withSession } from '../model/reading.ts';

const PREFIX = 'behind-the-desk:read:';

/** What was read of a story before, as the page asks for it, and as it grows while a play goes on. */
export interface KeptReading {
  now(): Reading;
  /** Stops adding to it. */
  close(): void;
}

/**
 * Opens what this device has read of a story, and adds what a play reads. Where the browser keeps nothing, or `keeping`
 * says that nothing is to be kept just now, it holds for this page only.
 */
export function openReading(
  story: { readonly id: string; readonly fingerprint: string },
  play: Play,
  keeping: () => boolean,
): KeptReading {
  const key = `${PREFIX}${story.id}`;
  let reading = stored();
  const close = play.watch((now) => {
    const grown = withSession(reading, now);
    if (grown === reading) return;
    reading = grown;
    if (keeping()) keep();
  });
  return { now: () => reading, close };

  function stored(): Reading {
    try {
      return unpackReading(localStorage.getItem(key), story.fingerprint);
    } catch {
      return unpackReading(null, story.fingerprint);
    }
  }

  /** Another tab may have read on as well. */
  function keep(): void {
    try {
      reading = joined(reading, stored());
      localStorage.setItem(key, packReading(reading, story.fingerprint));
    } catch {
      return;
    }
  }
}

/** Forgets what was read, of every story. */
export function forgetReadings(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    keys.filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
  } catch {
    return;
  }
}
