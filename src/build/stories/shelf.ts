import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Because, Debrief, Manifest, type StoryCard } from '../../model/papers.ts';
import { openScript, type Script } from '../../model/script.ts';
import { type Compilation, compileFile } from '../compile.ts';

/** What lies beside the stories in their folder. */
export interface Papers {
  readonly cards: readonly StoryCard[];
  readonly because: Because;
  /** By the story's id. */
  readonly debriefs: Readonly<Record<string, Debrief>>;
}

export interface ShelfStory {
  readonly card: StoryCard;
  readonly path: string;
  readonly compilation: Compilation;
  /** Absent where the story does not compile. */
  readonly script: Script | undefined;
}

export interface Shelf extends Papers {
  readonly stories: readonly ShelfStory[];
}

/** Reads a folder of stories and compiles them all. Throws where a paper is missing or is not what it should be. */
export function openShelf(folder: string): Shelf {
  const papers = readPapers(folder);
  return { ...papers, stories: papers.cards.map((card) => openStory(folder, card)) };
}

export function readPapers(folder: string): Papers {
  const paper = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    cards: v.parse(Manifest, paper('manifest.json')).stories,
    because: v.parse(Because, paper('because.json')),
    debriefs: v.parse(v.record(v.string(), Debrief), paper('debrief.json')),
  };
}

export function openStory(folder: string, card: StoryCard): ShelfStory {
  const path = join(folder, card.file);
  const compilation = compileFile(path);
  const script = compilation.ok ? openScript(compilation.compiled) : undefined;
  return { card, path, compilation, script };
}
