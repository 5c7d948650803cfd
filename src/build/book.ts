import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { Manifest, type StoryCard } from '../model/papers.ts';
import { openScript } from '../model/script.ts';
import { bookOf } from '../model/statistics/books.ts';
import type { Book } from '../model/statistics/survey.ts';
import type { StoryFile } from '../model/story.ts';

/** Plays by chance for each book: the spread of endings settles within some four in 100. */
const PLAYS = 150;

/** Of the way books are written: a book that was written otherwise is not taken from the drawer. */
const EDITION = 1;

/**
 * What the statistics have to know of a story, worked out once for each text of it: playing it by chance takes seconds,
 * so a book stays in a drawer of the build's until the story, or what the shelf says of it, changes.
 */
export function bookFor(path: string, story: StoryFile, drawer: string): Book {
  const card = cardFor(path);
  const name = createHash('sha256')
    .update(JSON.stringify([EDITION, PLAYS, story.fingerprint, card]))
    .digest('hex')
    .slice(0, 16);
  const place = join(drawer, `${card.id}-${name}.json`);
  const kept = existsSync(place) ? readBook(place) : undefined;
  if (kept !== undefined) return kept;
  const book = bookOf({ card, fingerprint: story.fingerprint, script: openScript(story) }, PLAYS);
  mkdirSync(drawer, { recursive: true });
  writeFileSync(place, JSON.stringify(book));
  return book;
}

/** A book that was cut off while it was written is written again. */
function readBook(place: string): Book | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch {
    return undefined;
  }
}

function cardFor(path: string): StoryCard {
  const papers: unknown = JSON.parse(readFileSync(join(dirname(path), 'manifest.json'), 'utf8'));
  const card = v.parse(Manifest, papers).stories.find(({ file }) => file === basename(path));
  if (card === undefined) throw new Error(`manifest.json says nothing of ${basename(path)}`);
  return card;
}
