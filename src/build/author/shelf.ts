import { join } from 'node:path';
import type { Because, Debrief, StoryCard } from '../../model/papers.ts';
import { openScript, type Script } from '../../model/script.ts';
import { compileFile, problemText } from '../compile.ts';
import { readPapers } from '../stories/shelf.ts';

/** The papers of a folder of stories. */
export interface Shelf {
  readonly folder: string;
  readonly stories: readonly StoryCard[];
  readonly because: Because;
  readonly debriefs: Readonly<Record<string, Debrief>>;
}

/** One story, taken down and opened. */
export interface Book {
  readonly card: StoryCard;
  readonly script: Script;
  readonly because: Because;
  readonly debrief: Debrief;
  /** Its own ink file and every file that it includes, the own one first. */
  readonly files: readonly string[];
}

/** Throws where a paper is missing or is not what it says. */
export function openShelf(folder: string): Shelf {
  const { cards, because, debriefs } = readPapers(folder);
  return { folder, stories: cards, because, debriefs };
}

/** Compiles a story; throws with file, line and message of everything that is wrong with it. */
export function openBook(shelf: Shelf, card: StoryCard): Book {
  const result = compileFile(join(shelf.folder, card.file));
  if (!result.ok) throw new BrokenStory(result.problems.map((problem) => problemText(problem)).join('\n'));
  return {
    card,
    script: openScript(result.compiled),
    because: shelf.because,
    debrief: shelf.debriefs[card.id] ?? { questions: {}, notes: {} },
    files: result.files,
  };
}

/** A story that does not compile, in the compiler's words. */
export class BrokenStory extends Error {}
