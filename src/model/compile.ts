import type { Compiler, CompilerOptions } from 'inkjs/full';
import { floatsIn } from './fragile.ts';
import type { Compiled } from './script.ts';
import { type Written, writtenIn } from './written.ts';

/** The engine's compiler, handed in: it is as heavy as the engine, and only the build and a worker carry it. */
export interface Ink {
  readonly Compiler: typeof Compiler;
  readonly CompilerOptions: typeof CompilerOptions;
}

/** What the compiler says of a story, where its author can find it. */
export interface Message {
  /** A `note` is what an author left for themselves with `TODO:`. */
  readonly kind: 'error' | 'warning' | 'note';
  /** As the author wrote it: `s2_basically_done.ink`, `lib/meters.ink`. */
  readonly file: string;
  /** From 1; 0 where the compiler gives none. */
  readonly line: number;
  readonly message: string;
}

/** A compiled story, and where its words stand in the sources, by the path of their piece in the compiled story. */
export interface Manuscript {
  readonly compiled: Compiled;
  readonly written: ReadonlyMap<string, Written>;
}

export interface Compilation {
  readonly messages: readonly Message[];
  /** Absent where a message is an error. */
  readonly manuscript?: Manuscript;
}

/** The name and the text of a story's first file; `include` gives the text of another by its written name. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly include: (name: string) => string;
}

/** Compiles a story. Whatever the compiler throws is a message too; one that it never ends is for the caller to stop. */
export function compileSource(
  { Compiler, CompilerOptions }: Ink,
  { name, text, include }: Source,
): Compilation {
  const messages: Message[] = [];
  const handler = {
    ResolveInkFilename: (file: string) => file,
    LoadInkFileContents: (file: string) => (file === name ? text : include(file)),
  };
  const options = new CompilerOptions(
    name,
    [],
    false,
    (message) => messages.push(readMessage(message, name)),
    handler,
  );
  try {
    const story = new Compiler(text, options).Compile();
    if (messages.some(({ kind }) => kind === 'error')) return { messages };
    const json = story.ToJson();
    if (typeof json !== 'string') throw new TypeError('The compiler gave no JSON');
    const compiled = { ink: JSON.parse(json), floats: floatsIn(story.mainContentContainer) };
    return { messages, manuscript: { compiled, written: writtenIn(story.mainContentContainer) } };
  } catch (error) {
    if (messages.some(({ kind }) => kind === 'error')) return { messages };
    return { messages: [...messages, { kind: 'error', file: name, line: 0, message: wordsOf(error) }] };
  }
}

/** A stack that ran over, the parser's own or the machine's, says so in words that are no use to an author. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTooDeep =
    error instanceof RangeError ||
    error.name === 'InternalError' ||
    error.message.startsWith('Stack overflow');
  return isTooDeep
    ? 'There is more here than ink’s compiler can hold at once: a great many knots, or one thing inside another too many times.'
    : error.message;
}

const KINDS: ReadonlyMap<string, Message['kind']> = new Map([
  ['WARNING', 'warning'],
  ['TODO', 'note'],
  ['AUTHOR', 'note'],
]);

function readMessage(message: string, name: string): Message {
  const parts = /^([A-Z]+): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message);
  const [, kind = '', file = name, line = '0', text = message] = parts ?? [];
  return { kind: KINDS.get(kind) ?? 'error', file, line: Number(line), message: text };
}
