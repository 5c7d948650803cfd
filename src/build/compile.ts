import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { compileSource, type Manuscript, type Message } from '../model/compile.ts';

/** Something wrong in a story, where its author can find it. */
export type Problem = Omit<Message, 'kind'>;

export type Compilation =
  | ({ readonly ok: true; readonly files: readonly string[] } & Manuscript)
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
  text: string,
  name = 'story.ink',
  include: (name: string) => string = noInclude,
): Compilation {
  const { messages, manuscript } = compileSource({ Compiler, CompilerOptions }, { name, text, include });
  if (messages.length === 0 && manuscript) return { ok: true, ...manuscript, files: [] };
  return { ok: false, problems: messages.map(({ kind: _kind, ...problem }) => problem), files: [] };
}

/** "stories/s2.ink:14: Expected end of line", as terminals make clickable. */
export function problemText(problem: Problem, folder = 'stories'): string {
  return `${folder}/${problem.file}:${problem.line}: ${problem.message}`;
}

function noInclude(name: string): string {
  throw new Error(`No file "${name}" to include`);
}
