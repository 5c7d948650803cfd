import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playToTheEnd } from '../support/game.ts';
import { addScenario, scenario } from '../support/guide.ts';
import { withBrowser } from '../support/page.ts';
import { serve } from '../support/serve.ts';

const { page } = withBrowser();
let folder = '';
let host: Awaited<ReturnType<typeof serve>> | undefined;
const mode = process.env['NODE_ENV'];

/** The sources as they are, and one more story in their folder: built and served like any copy of the game. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fifth-'));
  for (const part of ['src', 'stories', 'assets', 'index.html', 'LICENSE', 'package.json', 'vite.config.ts'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  addScenario(join(folder, 'stories'));
  process.env['NODE_ENV'] = 'production';
  await build({ root: folder, logLevel: 'warn' });
  host = await serve(join(folder, 'dist'));
});
afterAll(() => {
  host?.close();
  process.env['NODE_ENV'] = mode;
  rmSync(folder, { recursive: true, force: true });
});

describe('a scenario that was dropped into the stories', () => {
  it('is on the shelf, is played to its end, and is recorded', async () => {
    await page().goto(`${host?.address ?? ''}?stage=off#/practice`);
    const book = page().getByRole('listitem').filter({ hasText: scenario.card.title });
    await book.getByText(scenario.card.note.replace("'", '’')).waitFor();
    await book.getByRole('button', { name: /^Start/ }).click();

    const taken = await playToTheEnd(page(), 'ca');
    expect(taken).toHaveLength(2);
    expect(taken[0]).toMatch(/paper clip/);
    await page().getByRole('heading', { level: 1, name: 'Anybody’s Stapler' }).waitFor();

    await page().goto(`${host?.address ?? ''}?stage=off#/practice`);
    await book.getByRole('button', { name: /See how it ended/ }).waitFor();
    expect(await recorded()).toEqual({
      plays: [['s5', 's5.cosy']],
      decisions: [
        ['s5.d1', 's5.d1.quiet'],
        ['s5.d2', 's5.d2.share'],
      ],
    });
  });
});

/** What this device has stored: the plays with their endings, and the decisions with what was taken. */
async function recorded(): Promise<unknown> {
  return page().evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settled(indexedDB.open('behind-the-desk'));
    const reading = database.transaction(['plays', 'decisions']);
    const plays = await settled(reading.objectStore('plays').getAll());
    const decisions = await settled(reading.objectStore('decisions').getAll());
    database.close();
    return {
      plays: plays.map(({ story, ending }) => [story, ending]),
      decisions: decisions.map(({ decision, option }) => [decision, option]),
    };
  });
}
