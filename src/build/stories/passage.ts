import type { Line } from '../../model/script.ts';
import type { Passage, Said } from './graph.ts';

/** Keeps one copy of each passage: the same lines are said on thousands of ways. */
export function passages(): (lines: readonly Line[]) => Passage {
  const known = new Map<string, Passage>();
  return (lines) => {
    const key = JSON.stringify(lines.map(({ text, tags, change }) => [text, tags, change]));
    const passage = known.get(key) ?? passageOf(lines);
    known.set(key, passage);
    return passage;
  };
}

function passageOf(lines: readonly Line[]): Passage {
  const said = lines.map(({ text, tags, cues, change }): Said => ({
    text,
    tags,
    cues,
    ...(change ? { change } : {}),
  }));
  return { lines: said, words: said.reduce((sum, { text }) => sum + wordsIn(text), 0) };
}

/** Words as one would count them aloud: "9:15" and "aren't" are one, a dash between spaces is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
