import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { serve } from '../support/serve.ts';
import { CPU, HOME, openQuiet, weaken } from './conditions.ts';
import { type Seen, watchPage } from './seen.ts';
import { type Figure, figure } from './tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 9;

/** A first visit that nobody touches, on a weak machine: what the picture's coming holds up, and what it moves. */
export async function loadFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openQuiet();
  try {
    const words: number[] = [];
    const picture: number[] = [];
    const shifts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { tasks, sent, moved } = await visit(browser, `${game.address}#/play/s2`);
      const longest = (late: boolean): number =>
        Math.max(0, ...tasks.filter(({ start }) => start >= sent === late).map(({ length }) => length));
      words.push(longest(false));
      picture.push(longest(true));
      shifts.push(moved);
    }
    return [
      figure(`the longest task before the picture is sent for, ${CPU}`, 'ms', words),
      figure(`the longest task while the picture loads, ${CPU}`, 'ms', picture, 150),
      figure('layout shift of a first visit until the picture stands, all of it together', '', shifts, 0.02),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}

interface Visit {
  readonly tasks: Seen['tasks'];
  /** When the picture was sent for. */
  readonly sent: number;
  readonly moved: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await weaken(page, HOME);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    await page.waitForTimeout(2000);
    return await page.evaluate(() => ({
      tasks: window.seen.tasks,
      sent:
        performance.getEntriesByType('resource').find(({ name }) => /\/stage-/.test(name))?.startTime ?? 0,
      moved: window.seen.shifts.reduce((sum, { value }) => sum + value, 0),
    }));
  } finally {
    await context.close();
  }
}
