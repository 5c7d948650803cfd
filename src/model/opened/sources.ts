/** The files that somebody picked, by their names without folders: a browser tells no more. */
export type Picked = ReadonlyMap<string, string>;

/** Which of the files the story begins with, or why that cannot be told. */
export type Beginning =
  | { readonly kind: 'one'; readonly name: string }
  /** None of them is included by another. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** As they are written after INCLUDE. */
  | { readonly kind: 'missing'; readonly names: readonly string[] };

/** Finds the file that includes the others; `chosen` settles it where there are several. */
export function beginningOf(files: Picked, chosen?: string): Beginning {
  const included = new Set(
    [...files].flatMap(([name, text]) => includesOf(text).filter((each) => each !== name)),
  );
  const names = [...files.keys()].filter((name) => !included.has(name));
  // In a circle of files none is the first: the compiler finds the circle, and says so.
  const [first = [...files.keys()][0] ?? '', ...others] = chosen === undefined ? names : [chosen];
  if (others.length > 0) return { kind: 'several', names };
  const missing = missingFrom(files, first);
  return missing.length > 0 ? { kind: 'missing', names: missing } : { kind: 'one', name: first };
}

/** The text of an included file, which its author may have in a folder: `lib/meters.ink`. */
export function textOf(files: Picked, written: string): string | undefined {
  return files.get(written) ?? files.get(baseOf(written));
}

function missingFrom(files: Picked, first: string): readonly string[] {
  const seen = new Set<string>();
  const missing: string[] = [];
  const follow = (text: string): void => {
    for (const written of writtenIncludes(text)) {
      if (seen.has(written)) continue;
      seen.add(written);
      const found = textOf(files, written);
      if (found === undefined) missing.push(written);
      else follow(found);
    }
  };
  follow(files.get(first) ?? '');
  return missing;
}

const includesOf = (text: string): readonly string[] => writtenIncludes(text).map(baseOf);

function writtenIncludes(text: string): readonly string[] {
  const told = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return [...told.matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t\r]*$/gm)].map(([, name = '']) => name);
}

const baseOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
