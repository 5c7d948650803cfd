import type { Float } from '../fragile.ts';
import type { Compiled } from '../script.ts';

/** A compiled story as it was read from a text, or what is to be said of the text, in words. */
export type Tree =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly why: string };

/** Characters; the longest story that was measured, a novel of 3,000 scenes, has a tenth of it. */
const LENGTH = 10_000_000;
/** Lists within lists: every nested choice takes four. */
const DEPTH = 400;

/** Reads the JSON that ink's own compilers write: inklecate, Inky, inkjs. */
export function readTree(text: string): Tree {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > LENGTH) return no('It is longer than any story: ten million characters are the most.');
  if (depthOf(json) > DEPTH) return no('It is folded into itself too deeply to be unfolded.');
  let found: unknown;
  try {
    found = JSON.parse(marked(json), (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return no('It is not whole: it breaks off, or something was written into it.');
  }
  if (!isRecord(found) || !('inkVersion' in found) || !Array.isArray(found['root']))
    return no('It is not a story: ink’s compiler did not write it.');
  const floats: Float[] = [];
  const root = unmark(found['root'], '', (at, value) => floats.push({ at, value }));
  // Compilers older than lists leave their table out.
  return { ok: true, compiled: { ink: { listDefs: {}, ...found, root }, floats } };
}

/** Stands before a number that JSON would not give back as it is written; no text of ink begins so. */
const MARK = '\u0000';

/** In the order in which they are tried: a text, whole, then a number. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Ink tells 7.0 from 7 and JSON does not: a whole number that is written as a fraction is marked. */
function marked(json: string): string {
  return json.replace(TOKENS, (token) =>
    !token.startsWith('"') && /[.eE]/.test(token) && Number.isInteger(Number(token))
      ? `"\\u0000${token}"`
      : token,
  );
}

/** Takes the marks out again, and tells where they stood: by places in lists and names, as `model/fragile` does. */
function unmark(value: unknown, at: string, tell: (at: string, value: number) => void): unknown {
  if (typeof value === 'string' && value.startsWith(MARK)) {
    const number = Number(value.slice(1));
    if (Number.isFinite(number)) tell(at, number);
    return number;
  }
  if (Array.isArray(value)) {
    const last = value.length - 1;
    // The last of a list holds its named parts, which stand beside the list's places and not in one of them.
    return value.map((each: unknown, index) =>
      unmark(each, index === last && isRecord(each) ? at : `${at}.${index}`, tell),
    );
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, unmark(each, `${at}.${name}`, tell)]),
  );
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const no = (why: string): Tree => ({ ok: false, why });
