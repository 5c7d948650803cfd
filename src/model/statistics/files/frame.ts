import * as v from 'valibot';
import { wordingOf } from '../../wording.ts';
import type { Texts } from '../ports.ts';
import { LONGEST_TEXT, MOST_TEXTS } from './limits.ts';
import type { Frame } from './source.ts';
import { sumOf } from './sum.ts';

/** What stands around the records of a file, and what has to be said about the file as a whole. */
export interface Around {
  readonly texts: Texts;
  readonly whole: readonly string[];
}

/** Reads the words that a file brings for its wordings, and whether it is still as it was written. */
export function framed({ texts: found, check, end, dropped }: Frame, content: string): Around {
  const { texts, left } = textsOf(found);
  return {
    texts,
    whole: [
      ...(left === 0 ? [] : [wordsSentence(left)]),
      ...(dropped.length === 0 ? [] : [droppedSentence(dropped)]),
      ...(check === sumOf(content, end)
        ? []
        : ['it is no longer as this game wrote it. What still reads as a record was taken.']),
    ],
  };
}

const wordsSentence = (left: number): string =>
  `the words of ${left} option${left === 1 ? '' : 's'} are not those that were on show, and stay out.`;

export const droppedSentence = (keys: readonly string[]): string =>
  `it held ${[...new Set(keys)].map((key) => `“${key}”`).join(', ')} as a key. That is never taken; the rest was read.`;

const Words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));

/** Only words that their own fingerprint vouches for: a file cannot put other words into an option's mouth. */
function textsOf(found: unknown): { readonly texts: Texts; readonly left: number } {
  const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
  const texts = new Map<string, string>();
  for (const [wording, text] of entries.slice(0, MOST_TEXTS)) {
    const words = v.safeParse(Words, text);
    if (words.success && wordingOf(words.output) === wording) texts.set(wording, words.output);
  }
  return { texts, left: entries.length - texts.size };
}
