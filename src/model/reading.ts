import * as v from 'valibot';
import type { Line } from './script.ts';
import { lastTurn, linesRead, type Session } from './session.ts';
import { fnv } from './wording.ts';

/** What was ever read and taken on this device, in all plays of one edition of a story. */
export interface Reading {
  /** By the mark of a line: see `markOf`. */
  readonly lines: ReadonlySet<string>;
  /** By the id of the option. */
  readonly taken: ReadonlySet<string>;
}

export const UNREAD: Reading = { lines: new Set(), taken: new Set() };

/** As many letters as a 32-bit sum has in base 36. */
const WIDTH = 7;
/** Far more than a story has, and little enough for a browser to keep. */
const LINES = 20_000;
const OPTIONS = 5_000;

/** A line by its words and tags: what was edited since was never read. */
export const markOf = ({ text, tags }: Line): string =>
  fnv([...[text, ...tags].join('\n')])
    .toString(36)
    .padStart(WIDTH, '0');

/** The same with all that a session has read and taken so far; the very same where that is nothing new. */
export function withSession(reading: Reading, session: Session): Reading {
  const last = session.turns.length - 1;
  const lines = session.turns.flatMap((turn, index) => (index < last ? turn.lines : linesRead(session)));
  return joined(reading, { lines: new Set(lines.map(markOf)), taken: new Set(session.log) });
}

/** Both together: what two tabs have read of one story. */
export function joined(one: Reading, other: Reading): Reading {
  const lines = new Set([...one.lines, ...other.lines]);
  const taken = new Set([...one.taken, ...other.taken]);
  if (lines.size === one.lines.size && taken.size === one.taken.size) return one;
  return { lines, taken };
}

/** How many lines of the turn in hand come next that were all read before. Lines without words count with the rest. */
export function familiarAhead({ lines }: Reading, session: Session): number {
  const ahead = lastTurn(session).lines.slice(session.read);
  const fresh = ahead.findIndex((line) => line.text !== '' && !lines.has(markOf(line)));
  return fresh === -1 ? ahead.length : fresh;
}

/** How fast the story goes on by itself, in words a minute. */
export const FORWARD = { slow: 120, medium: 180, fast: 260 } as const;
export type Forward = keyof typeof FORWARD;

/** Time to look up and to take in that something is new, in milliseconds. */
const SETTLE = 1500;

/** How long words stay before the story goes on by itself, in milliseconds. */
export function pauseFor(words: string, forward: Forward): number {
  const count = words.split(/\s+/).filter(Boolean).length;
  return SETTLE + Math.round((count * 60_000) / FORWARD[forward]);
}

const Packed = v.object({
  version: v.literal(1),
  fingerprint: v.string(),
  lines: v.pipe(v.string(), v.maxLength(LINES * WIDTH), v.regex(/^[0-9a-z]*$/)),
  taken: v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(OPTIONS)),
});

/** A reading as one short text, for the edition of the story that it belongs to. */
export function packReading({ lines, taken }: Reading, fingerprint: string): string {
  const packed: v.InferOutput<typeof Packed> = {
    version: 1,
    fingerprint,
    lines: [...lines].slice(-LINES).join(''),
    taken: [...taken].slice(-OPTIONS),
  };
  return JSON.stringify(packed);
}

/** Reads it again; nothing was read where the text is another edition's, damaged, or not there. */
export function unpackReading(text: string | null, fingerprint: string): Reading {
  const packed = v.safeParse(Packed, parsed(text));
  if (!packed.success || packed.output.fingerprint !== fingerprint) return UNREAD;
  return {
    lines: new Set(packed.output.lines.match(/.{7}/g) ?? []),
    taken: new Set(packed.output.taken),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
