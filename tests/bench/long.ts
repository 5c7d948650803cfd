import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { playOn, type Played, watchWrites } from './player.ts';
import { percentile } from './percentile.ts';
import { type Figure, figure } from './tables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A choice takes nobody less: the milliseconds before each. */
const PERSON = 600;

/** A long sitting: whether memory stays where it was, and how soon each choice is on the disk. */
export async function longFigures(): Promise<readonly Figure[]> {
  const game = await serve(`${root}dist`);
  const browser = await openBrowser();
  try {
    const words = await sit(browser, `${game.address}?stage=off#/play/s2`);
    await words.play(100);
    const early = await words.held();
    const rest = await words.play(900);
    const late = await words.held();
    await words.leave();
    const picture = await sit(browser, `${game.address}#/play/s2`);
    const drawn = await picture.play(100, PERSON);
    const whole = await picture.held();
    await picture.leave();
    return [
      { name: 'heap after 100 turns, with the picture', value: whole, unit: 'MB', limit: 30 },
      { name: 'heap after 1,000 turns over that after 100', value: late - early, unit: 'MB', limit: 1 },
      ...choices('a choice, by a person', drawn),
      ...choices('a choice, as fast as the page takes them', rest),
    ];
  } finally {
    await browser.close();
    game.close();
  }
}

/** How soon a step is held by the browser, and how soon by the disk. */
function choices(which: string, { handed, stored, written }: Played): readonly Figure[] {
  return [
    figure(`${which}: from the key until the browser holds it`, 'ms', handed),
    { name: 'the same, p95', value: percentile(handed, 0.95), unit: 'ms', limit: 5 },
    figure(`${which}: from the key until it is on the disk`, 'ms', stored),
    { name: 'the same, p95', value: percentile(stored, 0.95), unit: 'ms' },
    figure('of it, the transaction by itself', 'ms', written),
    { name: 'the same, p95', value: percentile(written, 0.95), unit: 'ms' },
  ];
}

interface Sat {
  /** `think` is the pause before each choice, in milliseconds. */
  play(turns: number, think?: number): Promise<Played>;
  /** JavaScript's heap after everything that nobody needs was cleared, in MB. */
  held(): Promise<number>;
  leave(): Promise<void>;
}

async function sit(browser: Browser, address: string): Promise<Sat> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page: Page = await context.newPage();
  await page.addInitScript(watchWrites);
  await page.addInitScript(() =>
    localStorage.setItem('behind-the-desk:settings', JSON.stringify({ pace: 'turn' })),
  );
  const session: CDPSession = await context.newCDPSession(page);
  await page.goto(address);
  await page.getByRole('main').waitFor();
  return {
    play: (turns, think = 0) => page.evaluate(playOn, { wanted: turns, think }),
    async held() {
      await page.waitForTimeout(2000);
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
    },
    leave: () => context.close(),
  };
}
