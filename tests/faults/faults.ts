import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { readAsked } from './asked.ts';
import { befall, type Outcome } from './befall.ts';
import { planned } from './plan.ts';
import { line, report } from './report.ts';

/** More browsers than this at once take a desk machine's memory. */
const LANES = 4;

const words = process.argv.slice(3);
const asked = readAsked(words, Date.now() % 1_000_000);
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(1);
}

const { count, seed, only, play: alone } = asked;
const root = fileURLToPath(new URL('../../', import.meta.url));
findBrowser();
await build({ root, logLevel: 'warn' });
const plays = planned(count, seed, only).filter(({ number }) => alone === undefined || alone === number);
console.log(`Seed ${seed}.`);

const outcomes: Outcome[] = [];
const waiting = plays.values();

/** One play after the other, beside others that do the same; each has its own server, since a fault may spoil what it serves. */
async function lane(): Promise<void> {
  const host = await serve(`${root}dist`);
  for (const play of waiting) {
    host.spoil();
    await befall(host, play, `${root}tests/output/faults`, (outcome) => {
      outcomes.push(outcome);
      console.log(line(outcome));
    });
  }
  host.close();
}

const kinds = words.includes('--only') ? ` --only ${only.join(',')}` : '';
const again = (play: number): string =>
  `npm run faults -- --count ${count} --seed ${seed}${kinds} --play ${play}`;
/** Closed browsers alone would be opened again: whoever stops it has it end, and hears what was seen so far. */
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    console.log(report(outcomes, seed, again));
    process.exit(1);
  });

await Promise.all(Array.from({ length: Math.min(LANES, availableParallelism()) }, lane));
console.log(report(outcomes, seed, again));
process.exit(outcomes.some(({ wrong }) => wrong !== undefined) ? 1 : 0);
