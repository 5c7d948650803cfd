import type { Room } from './room.ts';
import { SIZES, VOLUMES } from './screen.ts';

/** What one change of the screen is in words, for everybody; empty where the change speaks for itself. */
export function screenSentence({ screen: now, ballot, taken }: Room, before: Room): string {
  const was = before.screen;
  if (now.volume !== was.volume) {
    return now.volume === VOLUMES.least ? 'Sound off.' : `Volume ${now.volume} of ${VOLUMES.most}.`;
  }
  if (now.size !== was.size) {
    if (now.size === SIZES.most) return 'As large as it goes.';
    if (now.size === SIZES.least) return 'As small as it goes.';
    return now.size > was.size ? 'Larger.' : 'Smaller.';
  }
  if (now.meters !== was.meters) return now.meters ? 'Meters on.' : 'Meters off.';
  if (now.countdown !== was.countdown) return now.countdown ? 'Countdown on.' : 'Countdown off.';
  if (ballot === undefined && taken.length > 0 && taken.length === before.taken.length) {
    const marked = taken.at(-1)?.bookmarked;
    if (marked !== before.taken.at(-1)?.bookmarked) return marked ? 'Bookmarked.' : 'Bookmark taken off.';
  }
  return '';
}
