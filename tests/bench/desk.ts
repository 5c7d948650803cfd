import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { openBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { type Figure, figure } from './tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MILLION = 1_000_000;
const ROUNDS = 3;

/** The statistics in a browser: a million decisions from its disk in a worker, and a large file brought in by the page. */
export async function deskFigures(file: string): Promise<readonly Figure[]> {
  await build({
    configFile: false,
    root: `${root}tests/bench/desk`,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: `${root}tests/output/desk`, emptyOutDir: true, target: 'es2022' },
  });
  const long = await serve(`${root}tests/output/desk`);
  const game = await serve(`${root}dist`);
  const browser = await openBrowser();
  try {
    return [
      ...(await longFigures(browser, long.address)),
      ...(await intakeFigures(browser, game.address, file)),
    ];
  } finally {
    await browser.close();
    long.close();
    game.close();
  }
}

async function longFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  /** JavaScript's own heap and what lies in array buffers, after everything that nobody needs was cleared, in MB. */
  const held = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  await page.goto(address);
  await page.evaluate((decisions) => window.long.fill(decisions), MILLION);
  const openings: (readonly [number, number])[] = [];
  const waits: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    openings.push(await page.evaluate(() => window.long.open()));
    waits.push(await page.evaluate(() => window.long.filters()));
  }
  await page.evaluate(() => window.long.close());
  await page.reload();
  const before = await held();
  await page.evaluate(() => window.long.hold());
  const after = await held();
  await page.context().close();
  return [
    figure(
      'a million decisions from the disk: first figures',
      'ms',
      openings.map(([first]) => first),
      500,
    ),
    figure(
      'everything that the first page shows',
      'ms',
      openings.map(([, all]) => all),
    ),
    figure('a filter over them', 'ms', waits.flat(), 100),
    figure(
      'the slowest filter',
      'ms',
      waits.map((round) => Math.max(...round)),
      100,
    ),
    { name: 'memory for them: heap and array buffers', value: after - before, unit: 'MB', limit: 150 },
  ];
}

/** A file through the game's own page and its worker: how long, and the longest that the page's thread was busy at once. */
async function intakeFigures(browser: Browser, address: string, file: string): Promise<readonly Figure[]> {
  mkdirSync(`${root}tests/output`, { recursive: true });
  const path = `${root}tests/output/large.json`;
  writeFileSync(path, file);
  const taken = async (page: Page): Promise<number> => {
    const start = performance.now();
    await page.getByLabel('Files to bring in').setInputFiles(path);
    await page.getByRole('heading', { name: /new records/ }).waitFor({ timeout: 120_000 });
    return (performance.now() - start) / 1000;
  };
  const times: number[] = [];
  const tasks: number[] = [];
  // What traces a browser slows it, so that what is timed is not traced.
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await withFiles(browser, address, taken));
    tasks.push(
      await withFiles(browser, address, async (page) => {
        await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
        await taken(page);
        await page.getByRole('button', { name: 'Delete everything', disabled: false }).waitFor();
        return longestTask(await browser.stopTracing());
      }),
    );
  }
  return [
    figure('a file of 100,000 decisions through the page', 's', times, 3),
    figure('the longest task of the page meanwhile', 'ms', tasks, 50),
  ];
}

/** What work gives on the page of files, in a profile where nothing is kept yet. */
async function withFiles(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}#/statistics/files`);
  await page.getByText('Nothing is kept').waitFor();
  const result = await work(page);
  await context.close();
  return result;
}

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task on a page's main thread in a trace, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'RunTask' && threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}
