import { FORMAT } from './limits.ts';
import { type Parsed, parserFor } from './parse.ts';
import { otherSentence, strangerSentence } from './kind.ts';
import { placeWords, stopOf } from './stop.ts';
import { LIST } from './write.ts';

/** One thing that stands where a record should, and how much of the file is behind it, from 0 to 1. */
export interface Piece {
  readonly line?: number;
  readonly parsed: Parsed;
  readonly done: number;
}

/** What stands around the records of a file; what it says is not checked yet. */
export interface Frame {
  readonly version: unknown;
  readonly texts: unknown;
  /** The fingerprint that it claims, and where in the text the content ends that it is of. */
  readonly check: unknown;
  readonly end: number;
  readonly dropped: readonly string[];
}

/** The line at which a file breaks off, or from which on it makes no sense. */
export interface Broken {
  readonly line: number;
}

export type Source =
  | { readonly ok: true; readonly version: unknown; pieces(): Generator<Piece, Frame | Broken> }
  | { readonly ok: false; readonly where: string; readonly why: string };

export const WHOLE = 'the whole file';

/** Finds the records of a file: line by line where this game laid it out, at one go where something else did. */
export function sourceOf(text: string): Source {
  const stranger = strangerSentence(text);
  if (stranger !== undefined) return { ok: false, where: WHOLE, why: stranger };
  const parse = parserFor(text);
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.max(0, end)).trimEnd();
  if (first.endsWith(LIST) && first.includes(FORMAT)) {
    const head = fieldsOf(parse(`${first}]}`));
    if (head !== undefined)
      return { ok: true, version: head['version'], pieces: () => byLine(text, end + 1, parse) };
  }
  const parsed = parse(text);
  if (!parsed.ok) return { ok: false, ...brokenOff(text) };
  const fields = fieldsOf(parsed);
  const plays = fields?.['plays'];
  if (fields?.['format'] !== FORMAT || !Array.isArray(plays))
    return { ok: false, where: WHOLE, why: otherSentence(parsed.found) };
  const frame = { ...frameOf(fields, text), dropped: parsed.dropped };
  return { ok: true, version: frame.version, pieces: () => oneByOne(plays, frame) };
}

function* byLine(
  text: string,
  start: number,
  parse: (piece: string) => Parsed,
): Generator<Piece, Frame | Broken> {
  let from = start;
  let line = 1;
  while (from < text.length) {
    line += 1;
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const row = text.slice(from, end).trim();
    if (row.startsWith(']')) {
      const tail = parse(
        text
          .slice(from)
          .trim()
          .replace(/^\]\s*,?/, '{'),
      );
      const fields = fieldsOf(tail);
      return fields && tail.ok ? { ...frameOf(fields, text), dropped: tail.dropped } : { line };
    }
    if (row !== '') yield { line, parsed: parse(row.replace(/,$/, '')), done: end / text.length };
    from = end + 1;
  }
  return { line };
}

function* oneByOne(plays: readonly unknown[], frame: Frame): Generator<Piece, Frame> {
  for (const [place, found] of plays.entries())
    yield { parsed: { ok: true, found, dropped: [] }, done: (place + 1) / plays.length };
  return frame;
}

const frameOf = (fields: Readonly<Record<string, unknown>>, text: string): Omit<Frame, 'dropped'> => ({
  version: fields['version'],
  texts: fields['texts'],
  check: fields['check'],
  end: Math.max(0, text.lastIndexOf('"check"')),
});

const fieldsOf = (parsed: Parsed): Readonly<Record<string, unknown>> | undefined =>
  parsed.ok && isFields(parsed.found) ? parsed.found : undefined;

const isFields = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

function brokenOff(text: string): { readonly where: string; readonly why: string } {
  const stop = stopOf(text);
  const where = placeWords(text, stop);
  const ours = text.includes(FORMAT) ? 'a file of records' : 'a file of records, if it ever was one,';
  if (stop >= text.trimEnd().length)
    return { where, why: `${ours} breaks off there, so none of it was taken.` };
  return { where, why: `${ours} stops making sense there, so none of it was taken.` };
}
