import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.ts';
import { readOn } from '../support/game.ts';
import { serve } from '../support/serve.ts';
import { type Figure, figure } from './tables.ts';
import { theaterFigures } from './theater.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

declare global {
  interface Window {
    /** Milliseconds of every animation frame's work, in order. */
    frameTimes: number[];
  }
}

/** What the picture costs: frames and processor while nothing moves, and each frame while people turn. */
export async function stageFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(() => {
      window.frameTimes = [];
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) =>
        ask((time) => {
          const start = performance.now();
          work(time);
          window.frameTimes.push(performance.now() - start);
        });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    await page.goto(`${game.address}#/play/s2`);
    await readOn(page);
    await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    await page.waitForTimeout(3000);

    const idleFrames: number[] = [];
    const idleLoad: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(() => (window.frameTimes = []));
      const before = await busy();
      await page.waitForTimeout(4000);
      idleLoad.push(((await busy()) - before) * 25);
      idleFrames.push((await page.evaluate(() => window.frameTimes.length)) / 4);
    }

    const turning: number[] = [];
    for (const key of ['a', 'Space', 'Space']) {
      await page.evaluate(() => (window.frameTimes = []));
      await page.keyboard.press(key);
      await page.waitForTimeout(700);
      turning.push(...(await page.evaluate(() => window.frameTimes)));
    }
    return [
      figure('stage at rest: frames', 'a second', idleFrames),
      figure('stage at rest: main thread', '% of a core', idleLoad),
      figure('stage while people turn: work in a frame', 'ms', turning.length > 0 ? turning : [0]),
      ...(await theaterFigures()),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}
