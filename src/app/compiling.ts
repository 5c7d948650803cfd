import { Compiler, CompilerOptions } from 'inkjs/full';
import { compileSource } from '../model/compile.ts';
import { type Picked, textOf } from '../model/opened/sources.ts';

/** What the page asks of the worker that this file is: to compile the files that begin with `name`. */
export interface Commission {
  readonly name: string;
  readonly files: Picked;
}

addEventListener('message', ({ data }: MessageEvent<Commission>) => {
  const include = (written: string): string => {
    const text = textOf(data.files, written);
    if (text === undefined) throw new Error(`${written} was not picked`);
    return text;
  };
  const text = include(data.name);
  postMessage(compileSource({ Compiler, CompilerOptions }, { name: data.name, text, include }));
});
