import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../support/browser.ts';
import { killWhere } from '../support/processes.ts';
import type { Host } from '../support/serve.ts';

/** What Chromium says of something that the page's policy does not let it do. */
const FORBIDDEN = /Content Security Policy|TrustedHTML|TrustedScript/;

/** Longer than anything takes on a busy machine, and shorter than a person waits. */
export const PATIENCE = 30_000;

/** Somebody's browser with a profile of its own, and the tab that they look at. */
export interface Visit {
  readonly host: Host;
  /** Whether the service worker keeps the whole game. */
  readonly worker: boolean;
  page(): Page;
  context(): BrowserContext;
  protocol(): Promise<CDPSession>;
  /** Goes to an address of the game, anew, in the tab that is there. */
  go(hash: string, query?: string): Promise<void>;
  /** The same in a new tab; the others are closed. */
  open(hash: string, query?: string): Promise<void>;
  /** One more tab, which is not the one that is looked at. */
  beside(address: string): Promise<Page>;
  look(at: Page): void;
  /** Kills the whole browser at once and starts it again with what was on its disk. */
  kill(): Promise<void>;
  /** What the pages threw and were not allowed; `forgiven` is what a fault brings by itself. */
  troubles(): readonly string[];
  forgive(what: RegExp): void;
  close(): Promise<void>;
}

/** What fills the shelf of settings and readings up, by how its keys begin. */
export const FILLER = 'filler ';

/** Runs in a page: takes off the shelf whatever was put there to fill it. */
export function emptyShelf(filler: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(filler)) localStorage.removeItem(key);
}

export async function visit(host: Host, worker: boolean): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'faults-'));
  const troubles: string[] = [];
  const forgiven: RegExp[] = [];

  const launch = async (): Promise<BrowserContext> => {
    const opened = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      args: chromiumArguments(),
      viewport: { width: 1280, height: 720 },
      serviceWorkers: worker ? 'allow' : 'block',
      reducedMotion: 'reduce',
    });
    opened.setDefaultTimeout(PATIENCE);
    opened.on('page', (page) => {
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (message) => {
        if (FORBIDDEN.test(message.text())) troubles.push(message.text());
      });
    });
    return opened;
  };

  let context = await launch();
  let page = await context.newPage();
  const at = (hash: string, query: string): string => `${host.address}${query}${hash}`;
  return {
    host,
    worker,
    page: () => page,
    context: () => context,
    protocol: () => context.newCDPSession(page),
    async go(hash, query = '?stage=off') {
      // From one `#` to another a browser does not load the page again.
      await page.goto('about:blank');
      await page.goto(at(hash, query));
    },
    async open(hash, query = '?stage=off') {
      const fresh = await context.newPage();
      for (const other of context.pages()) if (other !== fresh) await other.close();
      page = fresh;
      await page.goto(at(hash, query));
    },
    async beside(address) {
      const other = await context.newPage();
      await other.goto(address);
      return other;
    },
    look(other) {
      page = other;
    },
    async kill() {
      killWhere(({ command }) => command.includes(profile));
      await context.close().catch(() => undefined);
      context = await launch();
      page = await context.newPage();
      // What was taken off the shelf can be on it again after that, and then there would be no room on it for long.
      await page.goto(`${host.address}licenses.txt`);
      await page.evaluate(emptyShelf, FILLER);
    },
    troubles: () => troubles.filter((each) => !forgiven.some((pattern) => pattern.test(each))),
    forgive: (what) => void forgiven.push(what),
    async close() {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
