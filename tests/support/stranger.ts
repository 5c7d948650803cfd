import { Compiler, CompilerOptions } from 'inkjs/full';
import { type Compilation, compileSource } from '../../src/model/compile.ts';
import type { Places } from '../../src/model/opened/fault.ts';
import { openStranger } from '../../src/model/opened/stranger.ts';
import type { Compiled, Script, Turn } from '../../src/model/script.ts';

/** Compiles ink as the page does: a warning stops nothing. */
export const compileLoosely = (text: string): Compilation =>
  compileSource({ Compiler, CompilerOptions }, { name: 'tale.ink', text, include: () => '' });

/** A story that was never written for this game, as the page opens it. */
export function stranger(ink: string): Script {
  const { manuscript, messages } = compileLoosely(ink);
  if (manuscript === undefined) throw new Error(messages.map(({ message }) => message).join('\n'));
  return opened(manuscript.compiled, manuscript.written);
}

/** A compiled story, as the page opens it. */
export function opened(compiled: Compiled, places?: Places): Script {
  const story = openStranger(compiled, () => performance.now(), places);
  if (!story.ok) throw new Error(story.why);
  return story.script;
}

/** The lines of a turn. */
export const words = ({ lines }: Turn): readonly string[] => lines.map(({ text }) => text);
