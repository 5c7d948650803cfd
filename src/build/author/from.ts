import { fileURLToPath } from 'node:url';
import { decisionsOf } from '../../model/path.ts';
import type { ChoiceId, Script } from '../../model/script.ts';
import { seeded } from '../../model/seeded.ts';
import type { Session } from '../../model/session.ts';
import type { Book } from './shelf.ts';
import { decisionAt, remembering, wander } from './wander.ts';

/** A decision that so many plays by chance never come to is one that nobody comes to. */
const TRIES = 2000;

export interface From {
  readonly from: string;
  readonly seed: number;
  readonly open: boolean;
}

/** A play by chance that has come to a decision, with its options on show; the same one for the same seed. */
export function reach(script: Script, decision: string, seed: number): Session | undefined {
  const random = seeded(seed);
  const quick = remembering(script);
  for (let round = 0; round < TRIES; round += 1) {
    const session = wander(quick, seed, random, (turn) => decisionAt(turn) === decision);
    const last = session.turns.at(-1);
    if (last && decisionAt(last) === decision && last.choices.length > 0) return session;
  }
  return undefined;
}

/** Where the game shows a decision of a story, by way of the choices that lead there; `src/app/routes.ts` reads it. */
export function previewAddress(story: string, seed: number, log: readonly ChoiceId[]): string {
  return `#/preview/${[story, String(seed), ...log].map(encodeURIComponent).join('/')}`;
}

export const neverReached = (from: string): string =>
  `No play by chance comes to "${from}". Is there a way to it?`;

/** Says by which choices a decision can be reached, and where the game opens at it; opens it there if asked to. */
export async function fromDecision(
  book: Book,
  { from, seed, open }: From,
  say: (line: string) => void,
): Promise<number> {
  const session = reach(book.script, from, seed);
  if (session === undefined) {
    say(neverReached(from));
    return 1;
  }
  const address = previewAddress(book.card.id, session.seed, session.log);
  const name = book.card.decisions.find(({ id }) => id === from)?.name ?? from;
  say(`${from} "${name}", reached by these choices (seed ${seed}; another seed finds another way):`);
  for (const { id, taken } of decisionsOf(session).filter((decision) => decision.taken))
    say(`  ${id}  ${taken?.text}`);
  say('');
  if (open) return serve(address, say);
  say('In the game, behind the address that "npm run dev" names, or with --open at once:');
  say(`  ${address}`);
  say('In the terminal:');
  say(`  npm run stories -- --from ${from} --play${seed === 1 ? '' : ` --seed ${seed}`}`);
  return 0;
}

/** Starts the game as `npm run dev` does, with a browser at that address, until it is stopped. */
async function serve(address: string, say: (line: string) => void): Promise<number> {
  const { createServer } = await import('vite');
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const server = await createServer({ root, mode: 'development', server: { open: `/${address}` } });
  await server.listen();
  say(`The game is at ${server.resolvedUrls?.local[0] ?? ''}${address}`);
  say('Ctrl+C ends it.');
  return 0;
}
