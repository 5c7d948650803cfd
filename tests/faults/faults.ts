import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { readAsked } from './asked.ts';
import { befall, type Outcome } from './befall.ts';
import { planned } from './plan.ts';
import { line, report } from './report.ts';

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
const host = await serve(`${root}dist`);
const plays = planned(count, seed, only).filter(({ number }) => alone === undefined || alone === number);
console.log(`Seed ${seed}.`);

const outcomes: Outcome[] = [];
for (const play of plays) {
  host.spoil();
  await befall(host, play, `${root}tests/output/faults`, (outcome) => {
    outcomes.push(outcome);
    console.log(line(outcome));
  });
}
host.close();

const kinds = words.includes('--only') ? ` --only ${only.join(',')}` : '';
const again = (play: number): string =>
  `npm run faults -- --count ${count} --seed ${seed}${kinds} --play ${play}`;
console.log(report(outcomes, seed, again));
process.exit(outcomes.some(({ wrong }) => wrong !== undefined) ? 1 : 0);
