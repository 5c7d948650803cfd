/** Keys that mean something to an object itself; no file's word is ever taken for one of them. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** An escaped sign could spell one of them. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u/;

export type Parsed =
  | { readonly ok: true; readonly found: unknown; readonly dropped: readonly string[] }
  | { readonly ok: false };

/**
 * A reader of JSON for a text and pieces of it: forbidden keys are dropped and named, and what is no JSON, or nested past
 * what can be walked through, is a value.
 */
export function parserFor(text: string): (piece: string) => Parsed {
  const suspicious = SUSPICIOUS.test(text);
  return (piece) => {
    const dropped: string[] = [];
    try {
      // To look at each key costs three times the reading, and nearly no file holds such a key.
      const found: unknown = suspicious ? JSON.parse(piece, dropping(dropped)) : JSON.parse(piece);
      return { ok: true, found, dropped };
    } catch {
      return { ok: false };
    }
  };
}

const dropping =
  (dropped: string[]) =>
  (key: string, value: unknown): unknown => {
    if (!FORBIDDEN.includes(key)) return value;
    dropped.push(key);
    return undefined;
  };
