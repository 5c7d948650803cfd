import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { openBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { type Figure, figure, median } from './tables.ts';

declare global {
  interface Window {
    /** When each animation frame began. */
    frameStarts: number[];
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 7;

/** What puppets and rooms cost by themselves, on the Canvas renderer: no graphics card helps here. */
export async function theaterFigures(): Promise<readonly Figure[]> {
  await build({
    configFile: false,
    root: `${root}tests/bench/theater`,
    base: './',
    logLevel: 'error',
    build: {
      outDir: `${root}tests/output/theater`,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
    },
  });
  const game = await serve(`${root}tests/output/theater`);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(watchFrames);
    await page.goto(game.address);
    await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    const session = await page.context().newCDPSession(page);
    return [
      ...(await puppetFigures(page)),
      ...(await turningFigures(page)),
      ...(await sleepFigures(page)),
      ...(await memoryFigures(page, session)),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}

function watchFrames(): void {
  window.frameTimes = [];
  window.frameStarts = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) =>
    ask((time) => {
      const start = performance.now();
      work(time);
      window.frameStarts.push(time);
      window.frameTimes.push(performance.now() - start);
    });
}

async function puppetFigures(page: Page): Promise<readonly Figure[]> {
  const { build, draw } = await page.evaluate((rounds) => window.theater.puppets(rounds), ROUNDS);
  return [figure('one puppet: to build', 'ms', build), figure('one puppet: to draw', 'ms', draw)];
}

/** How far frames are apart while only the light changes, and while two people turn to each other besides. */
async function turningFigures(page: Page): Promise<readonly Figure[]> {
  await play(page, ['pov: gus', 'place: desk', 'enter: dele', 'gaze: gus dele', 'gaze: dele gus']);
  await page.waitForTimeout(1500);
  const [still, turning]: [number[], number[]] = [[], []];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn =
      round % 2 === 0 ? ['gaze: gus clock', 'gaze: dele floor'] : ['gaze: gus dele', 'gaze: dele gus'];
    still.push(await apart(page, [], round % 2 === 0 ? 70 : 40));
    turning.push(await apart(page, turn, round % 2 === 0 ? 60 : 50));
    ratios.push((turning.at(-1) ?? 0) / (still.at(-1) ?? 1));
  }
  return [
    figure('from frame to frame while nobody turns', 'ms', still),
    figure('from frame to frame while two people turn', 'ms', turning),
    figure('the second over the first', 'times', ratios, 2),
  ];
}

/** The middle distance of the frames of a line's first 450 ms, as long as a turn of the body takes. */
async function apart(page: Page, tags: readonly string[], morale: number): Promise<number> {
  await page.evaluate(() => (window.frameStarts = []));
  await play(page, tags, morale);
  await page.waitForTimeout(450);
  const starts = await page.evaluate(() => window.frameStarts);
  await page.waitForTimeout(3000);
  return median(starts.slice(1).map((start, index) => start - (starts[index] ?? start)));
}

async function sleepFigures(page: Page): Promise<readonly Figure[]> {
  await page.evaluate(() => window.theater.settle('still'));
  await page.waitForTimeout(1000);
  const counts: number[] = [];
  for (let round = 0; round < 3; round += 1) counts.push((await framesDuring(page, 2000)).length);
  await page.evaluate(() => window.theater.settle('gentle'));
  return [figure('reduced motion, nothing happens: frames', 'in 2 s', counts, 0)];
}

/** What fifty rooms leave behind, over what five do, once the browser has compiled what it will: its code counts too. */
async function memoryFigures(page: Page, session: CDPSession): Promise<readonly Figure[]> {
  const held: number[] = [];
  const canvases: number[] = [];
  const slices: number[] = [];
  for (let index = 0; index < 36; index += 1) {
    await page.evaluate((at) => window.theater.change(at), index);
    await page.waitForTimeout(300);
  }
  for (let index = 1; index <= 50; index += 1) {
    await page.evaluate((at) => {
      window.frameTimes = [];
      window.theater.change(at);
    }, index);
    await page.waitForTimeout(700);
    slices.push(Math.max(...(await page.evaluate(() => window.frameTimes))));
    if (index !== 5 && index !== 50) continue;
    await session.send('HeapProfiler.collectGarbage');
    held.push((await session.send('Runtime.getHeapUsage')).usedSize / 1e6);
    canvases.push((await session.send('Memory.getDOMCounters')).nodes);
  }
  const [five = 1, fifty = 0] = held;
  const [few = 1, many = 0] = canvases;
  return [
    figure('longest frame of a change of room', 'ms', slices),
    {
      name: 'memory after fifty changes of room over that after five',
      value: fifty / five,
      unit: 'times',
      limit: 1.1,
    },
    {
      name: 'elements after fifty changes over those after five',
      value: many / few,
      unit: 'times',
      limit: 1.1,
    },
  ];
}

async function play(page: Page, tags: readonly string[], morale = 50): Promise<void> {
  await page.evaluate(([lines, mood]) => window.theater.play(lines, mood), [tags, morale] as const);
}

async function framesDuring(page: Page, milliseconds: number): Promise<readonly number[]> {
  await page.evaluate(() => (window.frameTimes = []));
  await page.waitForTimeout(milliseconds);
  return page.evaluate(() => window.frameTimes);
}
