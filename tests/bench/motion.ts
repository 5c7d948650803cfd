import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.ts';
import { next } from '../support/game.ts';
import { serve } from '../support/serve.ts';
import { watchFrames } from './frames.ts';
import { type Figure, figure } from './tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** As long as people turn, come and go, the light changes, and a curtain falls and rises. */
const MOVES = 1500;
/** Fewer frames than this are a mouth or an eye, drawn on purpose at half the rate. */
const FEW = 10;

/** Frames a second of the picture on a plain canvas, over every line and decision of a story that moves somebody. */
export async function motionFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(watchFrames);
    await page.goto(`${game.address}#/play/s2`);
    await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    const rates: number[] = [];
    const longest: number[] = [];
    for (let now = await next(page); now !== 'end'; now = await next(page)) {
      await page.evaluate(() => (window.framesApart = []));
      await page.keyboard.press(now === 'options' ? 'b' : 'Space');
      await page.waitForTimeout(MOVES);
      const apart = await page.evaluate(() => window.framesApart);
      if (apart.length < FEW) continue;
      rates.push((apart.length * 1000) / apart.reduce((sum, each) => sum + each, 0));
      longest.push(Math.max(...apart));
    }
    return [
      {
        ...figure('the picture while something moves, on a plain canvas: frames', 'a second', rates),
        least: 55,
      },
      figure('the same: the longest wait for a frame of a move', 'ms', longest),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}
