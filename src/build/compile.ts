import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { floatsIn } from '../model/float.ts';
import type { Compiled } from '../model/script.ts';
import { type Written, writtenIn } from './written.ts';

/** Something wrong in a story, where its author can find it. */
export interface Problem {
  /** As the author wrote it: `s2_basically_done.ink`, `lib/meters.ink`. */
  readonly file: string;
  /** From 1; 0 where the compiler gives none. */
  readonly line: number;
  readonly message: string;
}

export type Compilation =
  | {
      readonly ok: true;
      readonly compiled: Compiled;
      readonly files: readonly string[];
      /** Where the story's words stand in the sources, by the path of their piece in the compiled story. */
      readonly written: ReadonlyMap<string, Written>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly files: readonly string[] };

/** Compiles one story with its includes. A warning is a problem too: in ink a loose end is only a warning. */
export function compileFile(path: string): Compilation {
  const folder = dirname(path);
  const resolved = (name: string): string => resolve(folder, name);
  const files = new Set([path]);
  const read = (file: string): string => {
    files.add(file);
    return readFileSync(file, 'utf8');
  };
  const result = compileInk(read(path), basename(path), (name) => read(resolved(name)));
  return { ...result, files: [...files] };
}

/** Compiles ink that is already in hand; `include` gives the text of an included file by its written name. */
export function compileInk(
  source: string,
  name = 'story.ink',
  include: (name: string) => string = noInclude,
): Compilation {
  const problems: Problem[] = [];
  const handler = {
    ResolveInkFilename: (file: string) => file,
    LoadInkFileContents: (file: string) => (file === name ? source : include(file)),
  };
  const options = new CompilerOptions(
    name,
    [],
    false,
    (message) => problems.push(readProblem(message, name)),
    handler,
  );
  try {
    const story = new Compiler(source, options).Compile();
    if (problems.length === 0) {
      const json = story.ToJson();
      if (typeof json !== 'string') throw new TypeError('The compiler gave no JSON');
      const compiled = { ink: JSON.parse(json), floats: floatsIn(story.mainContentContainer) };
      return { ok: true, compiled, files: [], written: writtenIn(story.mainContentContainer) };
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (problems.length === 0) problems.push({ file: name, line: 0, message });
  }
  return { ok: false, problems, files: [] };
}

/** "stories/s2.ink:14: Expected end of line", as terminals make clickable. */
export function problemText(problem: Problem, folder = 'stories'): string {
  return `${folder}/${problem.file}:${problem.line}: ${problem.message}`;
}

function readProblem(message: string, name: string): Problem {
  const parts = /^(?:ERROR|WARNING|TODO|AUTHOR|[A-Z]+): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(
    message,
  );
  return { file: parts?.[1] ?? name, line: Number(parts?.[2] ?? 0), message: parts?.[3] ?? message };
}

function noInclude(name: string): string {
  throw new Error(`No file "${name}" to include`);
}
