import { fileURLToPath } from 'node:url';
import { blind } from './blind.ts';
import { flowOf } from './flow.ts';
import { fromDecision } from './from.ts';
import { graph } from './graph.ts';
import { playInTerminal } from './play.ts';
import { press, type Printed } from './press.ts';
import { proof } from './proof.ts';
import { type Book, BrokenStory, openBook, openShelf } from './shelf.ts';
import type { Terminal } from './terminal.ts';
import { wanderings } from './wander.ts';
import { readWish, type Wish } from './wish.ts';

/** Plays by chance behind a picture or a key: shares are good to about three in a hundred. */
const PLAYS = 1000;
const STORIES = fileURLToPath(new URL('../../../stories', import.meta.url));

/** What the tools say when nobody asked for one that there is. */
export const MISUSED = 2;

/**
 * The tools for those who write: `--graph`, `--play`, `--from`, `--blind`, `--proof`.
 * Gives the code to end with, or `undefined` where none of them was asked for.
 */
export async function author(
  args: readonly string[],
  terminal: Terminal = process,
  folder: string = STORIES,
): Promise<number | undefined> {
  const shelf = openShelf(folder);
  const reading = readWish(args, shelf);
  if (reading === undefined) return undefined;
  if (!reading.ok) {
    terminal.stderr.write(`${reading.why}\n`);
    return MISUSED;
  }
  const { wish } = reading;
  const say = (line: string): void => void terminal.stdout.write(`${line}\n`);
  try {
    if (wish.tool === 'play') return await playInTerminal(openBook(shelf, wish.story), wish, terminal);
    if (wish.tool === 'from') return await fromDecision(openBook(shelf, wish.story), wish, say);
    const books = wish.stories.map((card) => openBook(shelf, card));
    for (const sheet of sheets(wish, books)) say(`Wrote ${press(wish.out, sheet)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenStory)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 1;
  }
}

type Sheets = Extract<Wish, { readonly tool: 'graph' | 'proof' | 'blind' }>;

/** One after the other, since a thousand plays take some seconds. */
function* sheets({ tool, seed }: Sheets, books: readonly Book[]): Generator<Printed> {
  const plays = (book: Book) => wanderings(book.script, seed, PLAYS);
  if (tool === 'blind') yield* blind(books, seed, plays);
  for (const book of books) {
    const { id, title } = book.card;
    if (tool === 'graph')
      yield { name: `${id}-graph.svg`, text: graph(flowOf(book, plays(book)), { title, seed }) };
    if (tool === 'proof') yield { name: `${id}-proof.html`, text: proof(book) };
  }
}
