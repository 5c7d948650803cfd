import type { Plugin } from 'vite';
import { FIRST } from './whole.ts';

/**
 * Tells the engine that all of the first file will be needed at once (V8's explicit compile hints): it is compiled while
 * it arrives, beside the page, and not function by function when the page waits for each. Others take it for a comment.
 */
export function hint(): Plugin {
  return {
    name: 'hint',
    apply: 'build',
    generateBundle: {
      // After everything that still writes into the file: the hint counts in its first line only.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.name === FIRST)
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}
