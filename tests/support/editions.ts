import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { type Host, serve } from './serve.ts';

/** Where on the host the game lies: no test of it may count on the top. */
export const PLACE = 'staff/training/desk/';
const SECOND = 'tests/output/second';

/** Builds another edition of the game: its page says so, and nearly every script has another name. */
export async function buildSecond(): Promise<void> {
  // As in `tests/e2e/setup`: what is tested is what is shipped.
  process.env['NODE_ENV'] = 'production';
  await build({
    logLevel: 'error',
    build: { outDir: SECOND, emptyOutDir: true },
    plugins: [
      {
        name: 'second',
        transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'edition', content: 'second' } }],
        transform: (code, id) =>
          /src\/(app|pages)\/[a-z]+\.tsx$/.test(id) ? `${code}\nperformance.mark('second');` : undefined,
      },
    ],
  });
}

/** A site that has the game in a folder of its own, and can be given another edition of it in the same place. */
export interface Site extends Host {
  /** The address of the game. */
  readonly game: string;
  /** Puts another edition there, as a host would: of the one before, no file is left. */
  renew(): void;
  /** Puts a page at the top of the site that has the game in a frame. */
  frame(attributes: string): string;
}

export async function openSite(headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const desk = join(folder, PLACE);
  cpSync('dist', desk, { recursive: true });
  const host = await serve(folder, headers);
  return {
    ...host,
    game: `${host.address}${PLACE}`,
    renew() {
      rmSync(desk, { recursive: true });
      cpSync(SECOND, desk, { recursive: true });
    },
    frame(attributes) {
      const frame = `<iframe title="The game" width="1200" height="700" ${attributes}></iframe>`;
      writeFileSync(join(folder, 'around.html'), `<!doctype html><title>A course</title>${frame}`);
      return `${host.address}around.html`;
    },
    close() {
      host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the game says that it is kept, and gives what it says. */
export async function untilKept(page: Page): Promise<string> {
  const said = page.getByText(/^Kept on this device: the whole game, /);
  await said.waitFor({ timeout: 60_000 });
  return said.innerText();
}

export async function unplug(context: BrowserContext, site: Site): Promise<void> {
  site.close();
  await context.setOffline(true);
}

/** Has the browser look for a new edition, and waits until there is nothing more to happen to it by itself. */
export const lookForNews = (page: Page): Promise<'waiting' | 'given up' | 'none'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing, waiting } = registration;
    if (!installing) return waiting ? 'waiting' : 'none';
    return new Promise((found) => {
      installing.addEventListener('statechange', () =>
        found(installing.state === 'redundant' ? 'given up' : 'waiting'),
      );
    });
  });

/** Which edition the page on show is of. */
export const edition = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=edition]')?.content ?? 'first');

/** Waits until the page was loaded anew, as one of the second edition. */
export const untilSecond = (page: Page): Promise<void> =>
  page.locator('meta[name=edition][content=second]').waitFor({ state: 'attached', timeout: 60_000 });
