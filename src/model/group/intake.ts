import * as v from 'valibot';
import { Alone, same } from './alone.ts';
import { type Book, decode, editionOf, MARKER, type Misread, plain, storySign } from './code.ts';

/** Answers as a file: the same as a code, for whoever would rather attach something. */
const AloneFile = v.object({
  kind: v.literal('behind-the-desk/alone'),
  version: v.literal(1),
  ...Alone.entries,
});

/** The text of a file with these answers. */
export const fileOf = (alone: Alone): string =>
  `${JSON.stringify({ kind: 'behind-the-desk/alone', version: 1, ...alone }, undefined, 2)}\n`;

/** Something that could not be counted. `what` is how it begins, so that it can be found among the others. */
export interface LeftOut {
  readonly what: string;
  readonly why: Misread | 'no-answers' | 'damaged';
  /** The id of the story that it belongs to, where that is another one. */
  readonly story?: string;
}

/** What became of everything that was loaded at once. */
export interface Intake {
  /** New answers, each play once. */
  readonly taken: readonly Alone[];
  /** How many were there already, or twice among these. */
  readonly merged: number;
  readonly left: readonly LeftOut[];
}

/**
 * Takes in codes and files, as many as there are: `texts` are what was pasted, and what the files hold. `known` are those
 * that the meeting has; `stories` are the ids of all stories, to say where a strange code belongs. One that cannot be
 * read never costs the others.
 */
export function takeIn(
  texts: readonly string[],
  book: Book,
  known: readonly Alone[],
  stories: readonly string[],
): Intake {
  const read = texts.flatMap((text) => readText(text, book, stories));
  const taken: Alone[] = [];
  const left: LeftOut[] = [];
  let merged = 0;
  for (const each of read) {
    if ('why' in each) left.push(each);
    else if ([...known, ...taken].some((one) => same(one, each))) merged += 1;
    else taken.push(each);
  }
  return { taken, merged, left };
}

/** A code begins with the marker and a digit: in "Behind the Desk" and other prose none does. */
const START = new RegExp(`${MARKER}[\\s\\p{Pd}:>]*(?=\\d|[IL][0-9A-Z]{4}\\b)`, 'giu');

/** What looks like a code without being one, in what is left over. */
const STRAY = /[0-9A-Z]{4,6}(?:-[0-9A-Z]{4,6}){3,}/giu;

function readText(text: string, book: Book, stories: readonly string[]): readonly (Alone | LeftOut)[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return [];
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return readFile(trimmed, book);
  const starts = [...trimmed.matchAll(START)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) {
    return trimmed
      .split(/\n+/)
      .flatMap((line): readonly (Alone | LeftOut)[] =>
        /\d/.test(line)
          ? readCode(line, line, book, stories)
          : [{ what: beginning(line), why: 'no-answers' }],
      );
  }
  return [
    ...strays(trimmed.slice(0, first)),
    ...starts.flatMap((start, index) => {
      const piece = trimmed.slice(start, starts[index + 1]);
      return readCode(piece.slice(MARKER.length), piece, book, stories);
    }),
  ];
}

function readCode(
  typed: string,
  whole: string,
  book: Book,
  stories: readonly string[],
): readonly (Alone | LeftOut)[] {
  const decoded = decode(plain(typed), book);
  if (decoded.ok) return [decoded.alone, ...strays(after(typed, decoded.used))];
  const story = stories.find((each) => storySign(each) === decoded.story);
  return [{ what: beginning(whole), why: decoded.why, ...(story === undefined ? {} : { story }) }];
}

const strays = (text: string): readonly LeftOut[] =>
  [...text.matchAll(STRAY)].map(([code]) => ({ what: beginning(code), why: 'mistyped' }));

/** What follows so many symbols. */
function after(typed: string, symbols: number): string {
  let seen = 0;
  const end = [...typed].findIndex((sign) => {
    seen += plain(sign).length;
    return seen === symbols;
  });
  return [...typed].slice(end + 1).join('');
}

function readFile(text: string, book: Book): readonly (Alone | LeftOut)[] {
  const what = beginning(text);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return [{ what, why: 'damaged' }];
  }
  return (Array.isArray(found) ? found : [found]).map((each: unknown) => readEntry(each, what, book));
}

function readEntry(found: unknown, what: string, book: Book): Alone | LeftOut {
  const file = v.safeParse(AloneFile, found);
  if (!file.success) {
    const kind = v.safeParse(v.object({ kind: AloneFile.entries.kind, version: v.number() }), found);
    if (!kind.success) return { what, why: 'no-answers' };
    return { what, why: kind.output.version > 1 ? 'newer' : 'damaged' };
  }
  const { kind: _kind, version: _version, ...alone } = file.output;
  if (alone.story !== book.story) return { what, why: 'other-story', story: alone.story };
  if (alone.edition !== editionOf(book.fingerprint)) return { what, why: 'other-edition' };
  return alone.options.every((option) => book.options.includes(option)) ? alone : { what, why: 'damaged' };
}

const beginning = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
};
