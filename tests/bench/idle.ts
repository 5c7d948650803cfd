import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.ts';
import { readOn } from '../support/game.ts';
import { serve } from '../support/serve.ts';
import { type Figure, figure } from './tables.ts';
import { secondsBelow } from './tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 9;
const SECONDS = 5;
const LIMIT = 3;
/** What is fetched after the first words, and what moves once more, is over by then. */
const REST = 6000;

/** What all of the browser's processes do while a play stands still at a decision, beside a page with nothing on it. */
export async function idleFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
    const [blank, standing]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      blank.push(await load());
      await page.goto(`${game.address}#/play/s2/new`);
      await readOn(page);
      await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
      standing.push(await load());
    }
    return [
      figure('a blank page: all processes of the browser', '% of a core', blank),
      figure('a play that stands still, with picture and sound: the same', '% of a core', standing, LIMIT),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}

async function load(): Promise<number> {
  await setTimeout(REST);
  const before = secondsBelow(process.pid);
  await setTimeout(SECONDS * 1000);
  return ((secondsBelow(process.pid) - before) / SECONDS) * 100;
}
