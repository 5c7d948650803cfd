import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { untilKept } from '../support/editions.ts';
import { serve } from '../support/serve.ts';
import { CPU, openQuiet, weaken } from './conditions.ts';
import { percentile } from './percentile.ts';
import { type Seen, watchPage } from './seen.ts';
import { type Figure, figure } from './tables.ts';
import { type Means, playThrough } from './through.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 3;
const MEANS = ['keyboard', 'pointer'] as const;
/** The browser tells of nothing that took less. */
const UNTOLD = 16;

/** A whole scenario on a weak machine, with its picture and sound: how long each key and click is waited for. */
export async function turnsFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openQuiet();
  try {
    const waits: Record<Means, number[]> = { keyboard: [], pointer: [] };
    const worst: Record<Means, number[]> = { keyboard: [], pointer: [] };
    const shifts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const means of MEANS) {
        const { presses, seen } = await whole(browser, game.address, means);
        const took = Object.values(seen.interactions);
        const untold = Array.from({ length: Math.max(0, presses - took.length) }, () => UNTOLD);
        waits[means].push(percentile([...took, ...untold], 0.98));
        worst[means].push(Math.max(...took));
        shifts.push(seen.shifts.reduce((sum, { value }) => sum + value, 0));
      }
    return [
      ...MEANS.flatMap((means) => [
        figure(`a whole story by ${means}, ${CPU}: from press to paint, p98`, 'ms', waits[means], 100),
        figure(`the same: the slowest press`, 'ms', worst[means]),
      ]),
      figure('layout shift over a whole story, all of it together', '', shifts, 0.02),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}

async function whole(
  browser: Browser,
  address: string,
  means: Means,
): Promise<{ readonly presses: number; readonly seen: Seen }> {
  const context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 720 },
  });
  try {
    // What is fetched once, to be kept, is fetched before: it is no part of any press.
    const before = await context.newPage();
    await before.goto(`${address}#/about`);
    await untilKept(before);
    await before.close();
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await weaken(page);
    await page.goto(`${address}#/play/s2`);
    await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    const presses = await playThrough(page, means);
    await page.waitForTimeout(1000);
    return { presses, seen: await page.evaluate(() => window.seen) };
  } finally {
    await context.close();
  }
}
