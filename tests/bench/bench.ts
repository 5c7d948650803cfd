import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { critical, everyScript, total } from '../support/bytes.ts';
import { shelf } from '../support/shelf.ts';
import { againFigures } from './again.ts';
import { engineFigures } from './engine.ts';
import { exploreFigures } from './explore.ts';
import { idleFigures } from './idle.ts';
import { loadFigures } from './load.ts';
import { longFigures } from './long.ts';
import { motionFigures } from './motion.ts';
import { pageFigures } from './page.ts';
import { stageFigures } from './stage.ts';
import { statisticsFigures } from './statistics.ts';
import { type Figure, print } from './tables.ts';
import { turnsFigures } from './turns.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
await build({ root, logLevel: 'error' });

const bytes = (name: string, value: number, limit?: number): Figure => ({
  name,
  value: value / 1000,
  unit: 'kB',
  ...(limit === undefined ? {} : { limit }),
});
const first = critical(`${root}dist`);
const every = everyScript(`${root}dist`);
const [card] = shelf;

const bytesFigures = (): readonly Figure[] => [
  bytes('JavaScript before the first choice, brotli', total(first, 'brotli'), 60),
  bytes('JavaScript in all, brotli', total(every, 'brotli')),
];

/** What can be measured, by the name that picks it: `npm run bench -- engine page`. Without a name, all of it. */
const parts: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  bytes: bytesFigures,
  engine: () => (card ? engineFigures(card) : []),
  explore: () => (card ? exploreFigures(card) : []),
  page: pageFigures,
  again: againFigures,
  load: loadFigures,
  turns: turnsFigures,
  motion: motionFigures,
  idle: idleFigures,
  long: longFigures,
  stage: stageFigures,
  statistics: statisticsFigures,
};

const options = process.argv.slice(3);
const wanted = options.filter(
  (name, place) => !/^--(json|rate)$/.test(name) && options[place - 1] !== '--rate',
);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `No part of the bench is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(1);
}

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));

console.log(options.includes('--json') ? JSON.stringify(figures, null, 2) : print(figures));
process.exit(0);
