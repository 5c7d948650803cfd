import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { untilKept } from '../support/editions.ts';
import { serve } from '../support/serve.ts';
import { CPU, openQuiet, weaken } from './conditions.ts';
import { buildFloor } from './floor.ts';
import { percentile } from './percentile.ts';
import { type Seen, watchPage } from './seen.ts';
import { type Figure, figure } from './tables.ts';
import { playFloor, playThrough } from './through.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 9;
const MEANS = ['keyboard', 'pointer'] as const;
const LIMIT = 100;
/** The browser tells of nothing that took less. */
const UNTOLD = 16;

interface Waits {
  readonly p98: number;
  readonly worst: number;
  readonly shifted: number;
}

/**
 * A whole scenario on a weak machine, with its picture and sound: how long each key and click is waited for. Painting
 * is done by threads that nothing slows down here but the machine itself, so the floor page is pressed as well.
 */
export async function turnsFigures(): Promise<readonly Figure[]> {
  const floor = await serve(await buildFloor());
  const game = await serve(`${root}dist`);
  const browser = await openQuiet();
  try {
    const floors: Waits[] = [];
    const ours: Record<(typeof MEANS)[number], Waits[]> = { keyboard: [], pointer: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(await pressed(browser, floor.address, playFloor));
      for (const means of MEANS) {
        const address = `${game.address}#/play/s2`;
        const through = async (page: Page): Promise<number> => {
          await page.evaluate(untilDrawn);
          return playThrough(page, means);
        };
        ours[means].push(await pressed(browser, address, through, `${game.address}#/about`));
      }
    }
    const least = floors.map(({ p98 }) => p98);
    return [
      figure(`the floor page by pointer, ${CPU}: from press to paint, p98`, 'ms', least),
      ...MEANS.flatMap((means) => {
        const each = ours[means].map(({ p98 }) => p98);
        return [
          figure(`a whole story by ${means}, ${CPU}: from press to paint, p98`, 'ms', each, LIMIT),
          figure(
            'the same over the floor',
            'times',
            each.map((p98, round) => p98 / (least[round] ?? p98)),
          ),
          figure(
            'the same: the slowest press',
            'ms',
            ours[means].map(({ worst }) => worst),
          ),
        ];
      }),
      figure(
        'layout shift over a whole story, all of it together',
        '',
        MEANS.flatMap((means) => ours[means].map(({ shifted }) => shifted)),
        0.02,
      ),
    ];
  } finally {
    await browser.close();
    game.close();
    floor.close();
  }
}

async function pressed(
  browser: Browser,
  address: string,
  through: (page: Page) => Promise<number>,
  keeper?: string,
): Promise<Waits> {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 720 },
  });
  try {
    if (keeper !== undefined) await keepFirst(context, keeper);
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await weaken(page);
    await page.goto(address);
    const presses = await through(page);
    await page.waitForTimeout(1000);
    return waitsOf(presses, await page.evaluate(() => window.seen));
  } finally {
    await context.close();
  }
}

/** Runs in the page: waits for the first picture. */
const untilDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    const poll = setInterval(() => {
      if (performance.getEntriesByName('stage-ready').length === 0) return;
      clearInterval(poll);
      resolve();
    }, 50);
  });

/** What is fetched once, to be kept, is fetched before: it is no part of any press. */
async function keepFirst(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await untilKept(page);
  await page.close();
}

function waitsOf(presses: number, { interactions, shifts }: Seen): Waits {
  const told = Object.values(interactions);
  const untold = Array.from({ length: Math.max(0, presses - told.length) }, () => UNTOLD);
  return {
    p98: percentile([...told, ...untold], 0.98),
    worst: Math.max(0, ...told),
    shifted: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
