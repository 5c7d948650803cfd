import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { serve } from '../support/serve.ts';
import { firstChoice, markFirstChoice } from './arrival.ts';
import { CPU, HOME, type Line, openQuiet, SLOW, weaken } from './conditions.ts';
import { buildFloor } from './floor.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 9;
const root = fileURLToPath(new URL('../../', import.meta.url));
const LINES = [
  { line: HOME, limit: 800 },
  { line: SLOW, limit: 1200 },
] as const;

/** Time to the first choice of the same story, beside a page of DOM and inkjs alone, in alternating rounds. */
export async function pageFigures(): Promise<readonly Figure[]> {
  const floor = await serve(await buildFloor());
  const game = await serve(`${root}dist`);
  const browser = await openQuiet();
  try {
    const rounds = LINES.map((each) => ({ ...each, floors: new Array<number>(), ours: new Array<number>() }));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { line, floors, ours } of rounds) {
        floors.push(await visit(browser, floor.address, line));
        ours.push(await visit(browser, `${game.address}#/play/s2`, line));
      }
    return rounds.flatMap(({ line, limit, floors, ours }) => [
      figure(`first choice: floor page, ${line.name}, ${CPU}`, 'ms', floors),
      figure('first choice: the game, same conditions', 'ms', ours, limit),
      figure(
        'first choice: the game over the floor',
        'times',
        ours.map((time, index) => time / (floors[index] ?? time)),
        1.6,
      ),
    ]);
  } finally {
    await browser.close();
    game.close();
    floor.close();
  }
}

async function visit(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await markFirstChoice(page);
    await weaken(page, line);
    return await firstChoice(page, address);
  } finally {
    await context.close();
  }
}
