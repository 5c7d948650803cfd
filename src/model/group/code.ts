import type { ChoiceId } from '../script.ts';
import { fnv } from '../wording.ts';
import type { Alone } from './alone.ts';

/**
 * Answers as a short code to type or to paste: `DESK-` and groups of five symbols, without the letters that look like
 * digits. In it: the layout's number, the story, the edition of its text, the play's mark, how many answers, each
 * answer's place among the story's options, and a checksum.
 */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Stands before every code, so that one can be found in the middle of a letter. */
export const MARKER = 'DESK';

const LAYOUT = 1;
const HEAD = 12;
const CHECK = 6;
const MOST_ANSWERS = 31;

/** What a story's codes are made of. `options` are all the ids of the story's options, in an order that is always the same. */
export interface Book {
  readonly story: string;
  readonly fingerprint: string;
  readonly options: readonly ChoiceId[];
}

export type Misread = 'cut-off' | 'mistyped' | 'newer' | 'other-story' | 'other-edition';

export type Decoded =
  /** `used` is how many symbols belonged to it. */
  | { readonly ok: true; readonly alone: Alone; readonly used: number }
  /** `story` is what the code says of its story, for whoever knows the other ones. */
  | { readonly ok: false; readonly why: Misread; readonly story?: string };

/** The answers of one play, to be made into a code or a file. `play` is the id of its record, which is random. */
export const answersOf = (book: Book, play: string, options: readonly ChoiceId[]): Alone => ({
  story: book.story,
  edition: editionOf(book.fingerprint),
  mark: digest(play, 4),
  options: options.slice(0, MOST_ANSWERS),
});

export const editionOf = (fingerprint: string): string => digest(fingerprint, 4);

/** What stands for a story in a code. */
export const storySign = (story: string): string => digest(story, 2);

/** Throws a RangeError for an answer that the story does not have. */
export function encode(alone: Alone, { options }: Book): string {
  const answers = alone.options.map((option) => {
    const place = options.indexOf(option);
    if (place < 0) throw new RangeError(`The story has no option ${option}`);
    return symbolsOf(place, 2);
  });
  const body = `${symbolsOf(LAYOUT, 1)}${storySign(alone.story)}${alone.edition}${alone.mark}${symbolsOf(answers.length, 1)}${answers.join('')}`;
  const groups = `${body}${checksum(body)}`.match(/.{1,5}/g) ?? [];
  return `${MARKER}-${groups.join('-')}`;
}

/** Reads the symbols after the marker; anything that follows a whole code is not looked at. */
export function decode(symbols: string, book: Book): Decoded {
  if (symbols.length < HEAD + CHECK) return { ok: false, why: 'cut-off' };
  const answers = valueOf(symbols.charAt(HEAD - 1));
  const end = HEAD + 2 * answers;
  if (symbols.length < end + CHECK) return { ok: false, why: 'cut-off' };
  const body = symbols.slice(0, end);
  if (!/^[0-9A-HJKMNP-TV-Z]*$/.test(symbols.slice(0, end + CHECK))) {
    return { ok: false, why: 'mistyped' };
  }
  if (checksum(body) !== symbols.slice(end, end + CHECK)) return { ok: false, why: 'mistyped' };
  const story = body.slice(1, 3);
  if (valueOf(body.charAt(0)) !== LAYOUT) return { ok: false, why: 'newer' };
  if (story !== storySign(book.story)) return { ok: false, why: 'other-story', story };
  const edition = body.slice(3, 7);
  if (edition !== editionOf(book.fingerprint)) return { ok: false, why: 'other-edition' };
  const places = body.slice(HEAD).match(/../g) ?? [];
  const options = places.flatMap((pair) => book.options[valueOf(pair)] ?? []);
  if (options.length !== answers || answers === 0) return { ok: false, why: 'mistyped' };
  return {
    ok: true,
    used: end + CHECK,
    alone: { story: book.story, edition, mark: body.slice(7, 11), options },
  };
}

/** The symbols that somebody meant: O is a zero, I and L are ones, and what only separates is left out. */
export const plain = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

const valueOf = (symbols: string): number =>
  [...symbols].reduce((value, symbol) => value * SYMBOLS.length + Math.max(0, SYMBOLS.indexOf(symbol)), 0);

function symbolsOf(value: number, length: number): string {
  let rest = value;
  let symbols = '';
  for (let place = 0; place < length; place += 1) {
    symbols = `${SYMBOLS.charAt(rest % SYMBOLS.length)}${symbols}`;
    rest = Math.floor(rest / SYMBOLS.length);
  }
  return symbols;
}

/** A short name for a long one (FNV-1a): the same for the same, and seldom the same for another. */
function digest(text: string, length: number): string {
  const hash = fnv([...text]);
  return symbolsOf((hash ^ (hash >>> 15)) >>> 0, length);
}

const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** The code of Bech32 (BIP 173): finds every change of up to four symbols in a text of this length. */
function checksum(body: string): string {
  let sum = 1;
  for (const symbol of `${body}000000`) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ valueOf(symbol);
    GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return symbolsOf((sum ^ 1) >>> 0, CHECK);
}
