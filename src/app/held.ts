import type { StoryCard } from '../model/papers.ts';
import type { Play } from '../model/ports.ts';

/** A story that somebody opened from their own device, and the play of it that is on. */
export interface Own {
  readonly card: StoryCard;
  /** Whether it has the game's two meters. */
  readonly meters: boolean;
  readonly notices: readonly string[];
  /** The play that is on, from where it was left. */
  readonly play: () => Play;
  /** Another play, from the beginning. */
  readonly again: () => Play;
}

/** The story that was opened last; it lives as long as the page does. */
const desk: { story?: Own } = {};

export const heldStory = (): Own | undefined => desk.story;
export function holdStory(own: Own): void {
  desk.story = own;
}
