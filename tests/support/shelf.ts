import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compilation, compileFile, problemText } from '../../src/build/compile.ts';
import { readPapers } from '../../src/build/stories/shelf.ts';
import type { StoryCard } from '../../src/model/papers.ts';
import { openScript, type Script } from '../../src/model/script.ts';

export const FOLDER = fileURLToPath(new URL('../../stories', import.meta.url));

export const { cards: shelf, because, debriefs } = readPapers(FOLDER);

export const pathOf = (card: StoryCard): string => join(FOLDER, card.file);

export const compiledStory = (card: StoryCard): Compilation => compileFile(pathOf(card));

/** A shipped story, ready to play. */
export function shipped(card: StoryCard): Script {
  const result = compiledStory(card);
  if (!result.ok) throw new Error(result.problems.map((problem) => problemText(problem)).join('\n'));
  return openScript(result.compiled);
}
