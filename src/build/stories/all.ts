import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Because, StoryCard } from '../../model/papers.ts';
import { checkStory } from './check.ts';
import type { Report, StoryReport } from './report.ts';
import { shelfReport } from './rules.ts';
import { openStory, readPapers } from './shelf.ts';

type Check = (folder: string, card: StoryCard, because: Because) => Promise<StoryReport>;

/** Checks the stories with these ids, or all of them and the shelf as a whole. Throws a RangeError for an unknown id. */
export async function checkAll(
  folder: string,
  ids: readonly string[],
  check: Check = checkHere,
): Promise<Report> {
  const { cards, because } = readPapers(folder);
  const unknown = ids.filter((id) => !cards.some((card) => card.id === id));
  if (unknown.length > 0)
    throw new RangeError(
      `manifest.json has no ${unknown.join(', ')}; it has ${cards.map(({ id }) => id).join(', ')}`,
    );
  const asked = cards.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const size = (card: StoryCard): number => statSync(join(folder, card.file)).size;
  const stories = await inTurn(asked, size, (card) => check(folder, card, because));
  return ids.length === 0 ? { stories, shelf: shelfReport(stories, cards, because) } : { stories };
}

const checkHere: Check = async (folder, card, because) => checkStory(openStory(folder, card), because);

/** Checks a story of this project's own shelf in another process, so that every core has one to do. */
export const checkElsewhere: Check = async (_folder, card) => {
  const { stdout, stderr } = await run(card.id);
  try {
    const report: Report = JSON.parse(stdout);
    const [story] = report.stories;
    if (story) return story;
  } catch {
    // What it said instead of a report is shown below.
  }
  const findings = [{ file: card.file, text: `The check itself broke off: ${stderr.trim()}` }];
  return { id: card.id, title: card.title, seconds: 0, rows: [], findings };
};

function run(id: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const script = fileURLToPath(new URL('../run.mjs', import.meta.url));
  const args = [script, 'src/build/stories/main.ts', id, '--json'];
  // A story with something to mend ends with 1 and has its report all the same.
  return new Promise((resolve) =>
    execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (_failed, stdout, stderr) =>
      resolve({ stdout, stderr }),
    ),
  );
}

/** Starts the next as soon as one is done, as many at a time as there are cores, and what takes longest first. */
async function inTurn<T, R>(
  items: readonly T[],
  size: (item: T) => number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  const left = [...items.entries()].toSorted(([, one], [, other]) => size(other) - size(one));
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(items.length, availableParallelism()) }, worker));
  return done;
}
