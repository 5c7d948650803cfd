import { SOUNDS } from '../../model/cues.ts';
import type { Line } from '../../model/script.ts';

/** The words for every sound of a line, in its order: nothing that is heard with a meaning is only heard. */
export function captionsOf(line: Line): readonly string[] {
  const words = line.cues.flatMap((cue) => (cue.kind === 'sfx' ? [SOUNDS[cue.sound]] : []));
  return [...new Set(words)];
}
