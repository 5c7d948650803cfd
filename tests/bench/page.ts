import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { ink } from '../../src/build/ink.ts';
import { openBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 9;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Time to the first choice of the same story, beside a page of DOM and inkjs alone, in alternating rounds. */
export async function pageFigures(): Promise<readonly Figure[]> {
  await build({
    configFile: false,
    root: `${root}tests/bench/floor`,
    base: './',
    plugins: [ink()],
    logLevel: 'error',
    build: { outDir: `${root}tests/output/floor`, emptyOutDir: true, target: 'es2022' },
  });
  const game = await serve(`${root}dist`);
  const floor = await serve(`${root}tests/output/floor`);
  const browser = await openBrowser();
  try {
    const ours: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(await firstChoice(browser, floor.address));
      ours.push(await firstChoice(browser, `${game.address}#/play/s2`));
    }
    const ratios = ours.map((time, index) => time / (floors[index] ?? time));
    return [
      figure('first choice: floor page, 9 Mbps, 100 ms, CPU x4', 'ms', floors),
      figure('first choice: the game, same conditions', 'ms', ours),
      figure('first choice: the game over the floor', 'times', ratios, 1.6),
    ];
  } finally {
    await browser.close();
    game.close();
    floor.close();
  }
}

async function firstChoice(browser: Browser, address: string): Promise<number> {
  const context: BrowserContext = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      localStorage.setItem('behind-the-desk:settings', JSON.stringify({ pace: 'turn' }));
      const look = (): void => {
        const buttons = [...document.querySelectorAll('button')];
        const step = buttons.find(({ textContent }) => /^(Step in|Go on)/.test(textContent?.trim() ?? ''));
        if (document.querySelector('[role="group"] button, #page button')) {
          performance.mark('choice-ready');
          return;
        }
        step?.click();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 9_000_000 / 8,
      uploadThroughput: 3_000_000 / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address);
    const ready = await page.waitForFunction(
      () => performance.getEntriesByName('choice-ready')[0]?.startTime,
    );
    return (await ready.jsonValue()) ?? 0;
  } finally {
    await context.close();
  }
}
