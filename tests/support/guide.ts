import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Because, Debrief, Manifest, StoryCard } from '../../src/model/papers.ts';
import { FOLDER } from './shelf.ts';

/** The guide for authors, which the tests hold to its word. */
export const guide = readFileSync(join(FOLDER, 'README.md'), 'utf8');

/** Its examples in one language, as they stand there. */
export const examples = (language: 'ink' | 'json'): readonly string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );

/** What one types into a terminal, by the guide. */
export const commands: readonly string[] = [
  ...new Set([...guide.matchAll(/`(npm [^`]+)`/g)].map((match) => match[1] ?? '')),
];

/** The whole scenario of the guide, with what belongs into the papers beside it. */
export const scenario = {
  ink: found(examples('ink'), (text) => text.includes('-> s5_start')),
  card: v.parse(StoryCard, paper('"file"')),
  because: v.parse(Because, paper('"told_her_at_1130"')),
  debriefs: v.parse(v.record(v.string(), Debrief), paper('"questions"')),
};

/** A copy of the stories, with the guide's own as one more. Gives its path. */
export function shelfWithFive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(FOLDER, folder, { recursive: true });
  addScenario(folder);
  return folder;
}

/** Does what the guide says: one file, its entry in the manifest, its sentences, its questions and notes. */
export function addScenario(folder: string): void {
  const { stories } = v.parse(Manifest, read(folder, 'manifest.json'));
  writeFileSync(join(folder, scenario.card.file), scenario.ink);
  write(folder, 'manifest.json', { stories: [...stories, scenario.card] });
  write(folder, 'because.json', { ...v.parse(Because, read(folder, 'because.json')), ...scenario.because });
  const debriefs = v.parse(v.record(v.string(), Debrief), read(folder, 'debrief.json'));
  write(folder, 'debrief.json', { ...debriefs, ...scenario.debriefs });
}

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const write = (folder: string, name: string, paper: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(paper, null, 2));

function paper(sign: string): unknown {
  return JSON.parse(found(examples('json'), (text) => text.includes(sign)));
}

function found(texts: readonly string[], wanted: (text: string) => boolean): string {
  const text = texts.find(wanted);
  if (text === undefined) throw new Error('The guide has lost an example');
  return text;
}
