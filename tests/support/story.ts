import { compileInk, problemText } from '../../src/build/compile.ts';
import { type Compiled, openScript, type Script } from '../../src/model/script.ts';
import { METERS } from './tale.ts';

/** Compiles ink written in a test; fails with file and line where it does not compile. */
export function compile(ink: string): Compiled {
  const result = compileInk(ink);
  if (!result.ok) throw new Error(result.problems.map((problem) => problemText(problem, 'test')).join('\n'));
  return result.compiled;
}

/** A story written in a test, with meters, as the build hands it over. */
export function compiledTale(ink: string): Compiled {
  return compile(`-> start\n=== start\n${ink}\n${METERS}`);
}

/** A story written in a test, with meters. */
export function story(ink: string): Script {
  return openScript(compiledTale(ink));
}
