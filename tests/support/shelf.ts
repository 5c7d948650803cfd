import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Compilation, compileFile, problemText } from '../../src/build/compile.ts';
import { Because, Debrief, Manifest, type StoryCard } from '../../src/model/papers.ts';
import { openScript, type Script } from '../../src/model/script.ts';

export const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../stories');

const paper = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

export const shelf: readonly StoryCard[] = v.parse(Manifest, paper('manifest.json')).stories;
export const because: Because = v.parse(Because, paper('because.json'));
export const debriefs = v.parse(v.record(v.string(), Debrief), paper('debrief.json'));

export const pathOf = (card: StoryCard): string => join(FOLDER, card.file);

export const compiledStory = (card: StoryCard): Compilation => compileFile(pathOf(card));

/** A shipped story, ready to play. */
export function shipped(card: StoryCard): Script {
  const result = compiledStory(card);
  if (!result.ok) throw new Error(result.problems.map((problem) => problemText(problem)).join('\n'));
  return openScript(result.compiled);
}
