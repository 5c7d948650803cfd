import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { critical, everyScript, total } from '../support/bytes.ts';
import { shelf } from '../support/shelf.ts';
import { engineFigures } from './engine.ts';
import { exploreFigures } from './explore.ts';
import { pageFigures } from './page.ts';
import { stageFigures } from './stage.ts';
import { type Figure, print } from './tables.ts';

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

const figures: readonly Figure[] = [
  bytes('JavaScript before the first choice, brotli', total(first, 'brotli'), 60),
  bytes('JavaScript in all, brotli', total(every, 'brotli')),
  ...(card ? engineFigures(card) : []),
  ...(card ? exploreFigures(card) : []),
  ...(await pageFigures()),
  ...(await stageFigures()),
];

console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : print(figures));
process.exit(0);
