import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ink } from '../../src/build/ink.ts';
import { options, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page } = withBrowser();
let folder = '';
let server: ViteDevServer | undefined;
let address = '';

/** A copy of the sources, so that an author's edit can be made for real. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'author-'));
  for (const part of ['src', 'stories', 'assets', 'index.html'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  server = await createServer({
    root: folder,
    configFile: false,
    plugins: [ink()],
    cacheDir: join(folder, '.vite'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function edit(change: (text: string) => string): void {
  const file = join(folder, 'stories/s2_basically_done.ink');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('an author with the game open', () => {
  it('saves a story and sees it at once, with the choices made so far', async () => {
    await page().goto(`${address}#/play/s2`);
    await readOn(page());
    await page().keyboard.press('c');
    await readOn(page());
    const offered = await options(page()).count();
    edit((text) => text.replace(/\* \(nope\) \["[^"]*"/, '* (nope) ["They know where the chairs live."'));
    await page()
      .getByRole('button', { name: /They know where the chairs live/ })
      .waitFor();
    expect(await options(page()).count()).toBe(offered);
  });

  it('saves a mistake and sees its file, line and message over the page', async () => {
    await page().goto(`${address}#/play/s2`);
    await readOn(page());
    edit((text) => text.replace('# speaker: gus', '# speaker: guss'));
    const overlay = page().locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    const said = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(said).toMatch(/stories\/s2_basically_done\.ink:\d+: "guss"/);
  });
});
