import type { Clock } from '../model/ports.ts';
import { fileOf, PLACES, readFile, readSlots, type Slot, slotOf } from '../model/slot.ts';
import type { Places } from '../overlay/panels/places.tsx';
import { uuid } from './chance.ts';
import { findStory } from './library.ts';
import type { Sitting, Start } from './sitting.ts';

const KEY = 'behind-the-desk:places';

/** The places that have a name, for a play that can be left for one of them. */
export function openPlaces(sitting: Sitting, clock: Clock, open: (start: Start) => void): Places {
  const { story, file, play } = sitting;
  const here = { story: story.id, fingerprint: file.fingerprint };
  return {
    list: () => kept().filter((slot) => slot.story === story.id),
    keep(name) {
      const slot = slotOf(play.now(), { ...here, id: uuid(), name, at: clock.now() });
      return keep([slot, ...kept()]) ? slot : undefined;
    },
    remove: (id) => keep(kept().filter((slot) => slot.id !== id)),
    restore: (slot) => keep([...kept().filter(({ id }) => id !== slot.id), slot]),
    open(slot) {
      const changed = slot.fingerprint !== file.fingerprint;
      const notice = changed
        ? `The story has changed since you saved “${slot.name}”.`
        : `You’re back at “${slot.name}”.`;
      open({ kind: 'branch', seed: slot.seed, log: slot.log, read: slot.read, notice });
    },
    file: (slot) => ({ name: `place-${slot.story}.json`, text: fileOf(slot) }),
    take(text) {
      const taken = readFile(text);
      if (taken.kind !== 'place') return taken;
      const title = findStory(taken.slot.story)?.title;
      if (title === undefined) return { kind: 'no-story' };
      // Under an id of its own: the same file can be opened twice.
      const slot = { ...taken.slot, id: uuid() };
      if (!keep([slot, ...kept()])) return { kind: 'not-kept' };
      return { kind: 'place', slot, title, here: slot.story === story.id };
    },
  };
}

/** Forgets every place, of every story. */
export function forgetPlaces(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

/** Read anew each time: another tab keeps places as well. */
function kept(): readonly Slot[] {
  try {
    return readSlots(localStorage.getItem(KEY)).slots;
  } catch {
    return [];
  }
}

/** `false` where the browser will not, or where there are as many as it keeps. What could not be read is set aside once. */
function keep(slots: readonly Slot[]): boolean {
  if (slots.length > PLACES) return false;
  try {
    const before = localStorage.getItem(KEY);
    if (readSlots(before).lost > 0) localStorage.setItem(`${KEY}:damaged`, before ?? '');
    localStorage.setItem(KEY, JSON.stringify(slots));
    return true;
  } catch {
    return false;
  }
}
