import type { Cue } from './cues.ts';
import { type Change, type Meters, MIDDLE } from './meters.ts';
import { afterLine, EMPTY_SCENE, type Scene } from './scene.ts';
import type { Line } from './script.ts';
import type { Session } from './session.ts';
import { readTag } from './tags.ts';

/** A line without a story: what a gallery or a test shows. Throws a RangeError for a tag outside the vocabulary. */
export function lineOf(
  tags: readonly string[],
  { text = '', meters = MIDDLE, change }: { text?: string; meters?: Meters; change?: Change } = {},
): Line {
  const cues = tags.flatMap((tag): readonly Cue[] => {
    const cue = readTag(tag);
    return cue === undefined ? [] : [cue];
  });
  return { text, tags, cues, meters, ...(change === undefined ? {} : { change }) };
}

/** The scene that tags alone make, as an author writes them. */
export function rehearse(tags: readonly string[]): Scene {
  return afterLine(EMPTY_SCENE, lineOf(tags));
}

/** A play of these lines and nothing else, read up to the last of them. */
export function reading(lines: readonly Line[]): Session {
  const meters = lines.at(-1)?.meters ?? MIDDLE;
  const memory = { state: '', floats: [] };
  return { seed: 0, turns: [{ lines, choices: [], meters, memory }], read: lines.length, log: [] };
}
