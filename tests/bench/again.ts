import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { untilKept } from '../support/editions.ts';
import { serve } from '../support/serve.ts';
import { firstChoice, markFirstChoice } from './arrival.ts';
import { CPU, openProfile, weaken } from './conditions.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 9;
const LIMIT = 500;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Time to a first choice of somebody who was here before and has no network now: where they left, and from the top. */
export async function againFigures(): Promise<readonly Figure[]> {
  const left: number[] = [];
  const anew: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = await visitAgain();
    left.push(times.left);
    anew.push(times.anew);
  }
  return [
    figure(`first choice again, offline, ${CPU}: where one left`, 'ms', left, LIMIT),
    figure(`first choice again, offline, ${CPU}: a new play`, 'ms', anew, LIMIT),
  ];
}

async function visitAgain(): Promise<{ readonly left: number; readonly anew: number }> {
  const host = await serve(`${root}dist`);
  const profile = mkdtempSync(join(tmpdir(), 'again-'));
  const context = await openProfile(profile);
  try {
    const before = await context.newPage();
    await markFirstChoice(before);
    await firstChoice(before, `${host.address}#/play/s2`);
    await before.goto(`${host.address}#/about`);
    await untilKept(before);
    host.close();
    await context.setOffline(true);
    await before.close();
    const left = await offline(context, `${host.address}#/play/s2`);
    const anew = await offline(context, `${host.address}#/play/s2/new`);
    return { left, anew };
  } finally {
    await context.close();
    host.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** In a tab of its own, with a service worker that has to be started first, as after a night. */
async function offline(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await markFirstChoice(page);
  const session = await weaken(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const time = await firstChoice(page, address);
  await page.close();
  return time;
}
