import type { Reading } from '../pages/shelf/own.tsx';
import { beginningOf, type Picked } from '../model/opened/sources.ts';
import { toldOf } from '../model/opened/told.ts';
import { readTree } from '../model/opened/tree.ts';
import { listed } from '../overlay/ending/words.ts';
import { compileBeside } from './compiler.ts';
import type { Own } from './held.ts';
import { type Owning, ownStory } from './own.ts';

/** What came of opening files: what is to be said, and the story where there is one to play. */
export interface Opening {
  readonly reading: Reading;
  readonly own?: Own;
}

/** Bytes of ink and of compiled ink. A novel has a tenth of either. */
const INK = 3_000_000;
const JSON_BYTES = 10_000_000;

const isInk = (name: string): boolean => /\.ink$/i.test(name);
const isJson = (name: string): boolean => /\.json$/i.test(name);

/** Takes in the files that somebody picked: sources of ink, or one compiled story. */
export async function takeFiles(files: readonly File[]): Promise<Picked | string> {
  const sources = files.filter(({ name }) => isInk(name));
  const [compiled] = files.filter(({ name }) => isJson(name));
  const wanted = sources.length > 0 ? sources : compiled ? [compiled] : [];
  if (wanted.length === 0)
    return 'There’s no story in that. It takes files that end in .ink, or one that ink’s compiler made, ending in .json.';
  const size = wanted.reduce((sum, file) => sum + file.size, 0);
  if (size > (sources.length > 0 ? INK : JSON_BYTES))
    return 'That’s longer than any story. It was left closed.';
  try {
    return new Map(await Promise.all(wanted.map(async (file) => [file.name, await file.text()] as const)));
  } catch {
    return 'It couldn’t be read. Is it still where it was?';
  }
}

/** Opens what was taken in; `chosen` is the file it begins with, where that had to be asked. */
export async function openFiles(files: Picked, chosen?: string): Promise<Opening> {
  const [only] = files;
  if (only && isJson(only[0])) return openCompiled(...only);
  const beginning = beginningOf(files, chosen);
  if (beginning.kind === 'several') return { reading: { kind: 'which', names: beginning.names } };
  if (beginning.kind === 'missing') return told(missingWords(beginning.names));
  return openSources(beginning.name, files);
}

async function openSources(name: string, files: Picked): Promise<Opening> {
  const compiling = await compileBeside({ name, files });
  if (compiling.kind === 'lost')
    return told('The compiler did not arrive, or gave up on it. Is the network there?');
  if (compiling.kind === 'stopped')
    return told(
      `The compiler was still at it after ${compiling.seconds} seconds, and was stopped. Something in “${name}” sends it round and round: the name of a knot, maybe.`,
    );
  const { messages, manuscript } = compiling.compilation;
  const list = toldOf(messages, files);
  if (manuscript === undefined) return told(`“${name}” has something in it that ink can’t read yet.`, list);
  return finish(name, ownStory(name, manuscript.compiled, manuscript.written), list);
}

function openCompiled(name: string, text: string): Opening {
  const tree = readTree(text);
  return tree.ok ? finish(name, ownStory(name, tree.compiled)) : told(`“${name}” won’t open. ${tree.why}`);
}

function finish(name: string, owning: Owning, messages: ReturnType<typeof toldOf> = []): Opening {
  if (!owning.ok) return told(`“${name}” won’t open. ${owning.why}`);
  const { own } = owning;
  return { own, reading: { kind: 'ready', title: own.card.title, messages } };
}

const missingWords = (names: readonly string[]): string =>
  `This story is in more than one file: it takes in ${listed(names.map((name) => `“${name}”`))} as well. Pick all of them together.`;

const told = (why: string, messages: ReturnType<typeof toldOf> = []): Opening => ({
  reading: { kind: 'told', why, messages },
});
