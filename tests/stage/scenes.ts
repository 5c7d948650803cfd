import type { Cue } from '../../src/model/cues.ts';
import { afterLine, EMPTY_SCENE, type Scene } from '../../src/model/scene.ts';
import { readTag } from '../../src/model/tags.ts';

/** The scene that some tags make, as an author writes them. */
export function scene(...tags: readonly string[]): Scene {
  return after(EMPTY_SCENE, ...tags);
}

/** The scene after one more line with these tags. */
export function after(before: Scene, ...tags: readonly string[]): Scene {
  const cues = tags.flatMap((tag): Cue | readonly Cue[] => readTag(tag) ?? []);
  return afterLine(before, { text: 'A line.', tags, cues, meters: { morale: 50, account: 50 } });
}
