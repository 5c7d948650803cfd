import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Because } from '../model/papers.ts';
import { readTag } from '../model/tags.ts';
import type { Problem } from './compile.ts';

/**
 * What the compiler does not know: that a tag is outside the vocabulary, that a shift names a sentence which nobody
 * wrote, that an option has no id. Reads the sources, so that every problem has its line.
 */
export function checkSources(path: string, files: readonly string[], because: Because): readonly Problem[] {
  return files.flatMap((file) => {
    const name = relative(dirname(path), file);
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        checkLine(withoutComment(line), because).map((message) => ({ file: name, line: index + 1, message })),
      );
  });
}

function checkLine(line: string, because: Because): readonly string[] {
  return [...tagProblems(line), ...optionProblems(line), ...shiftProblems(line, because)];
}

function tagProblems(line: string): readonly string[] {
  const [, ...tags] = line.split('#').map((part) => part.split(/[\]|}]/)[0]?.trim() ?? '');
  return tags.flatMap((tag) => {
    // A tag that ink works out as it plays is read when it is played: `tests/stories` does so.
    if (tag === '' || tag.startsWith('id:') || tag.includes('{')) return [];
    try {
      readTag(tag);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function optionProblems(line: string): readonly string[] {
  if (!/^\s*[*+]/.test(line) || /^\s*[*+]\s*->/.test(line)) return [];
  return /\[.*#\s*id:\s*\S+.*\]/.test(line) ? [] : ['This option has no "# id:" inside its brackets'];
}

function shiftProblems(line: string, because: Because): readonly string[] {
  const key = /~\s*shift\s*\([^"]*"([^"]*)"/.exec(line)?.[1];
  if (key === undefined || Object.hasOwn(because, key)) return [];
  return [`because.json has no sentence for "${key}"`];
}

const withoutComment = (line: string): string => line.replace(/\/\/.*$/, '');
