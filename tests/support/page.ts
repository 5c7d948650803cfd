import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { openBrowser } from './browser.ts';

export interface Opened {
  /** The page of this test, fresh, in a browser profile of its own. */
  page(): Page;
  context(): BrowserContext;
  /** Goes to an address of the game, such as `#/practice`, with an optional query. */
  go(hash: string, query?: string): Promise<void>;
}

/** One browser for a file, one fresh profile for each test. Fails on any error that reaches the console. */
export function withBrowser(options: BrowserContextOptions = {}): Opened {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser?.close());
  beforeEach(async () => {
    errors.length = 0;
    context = await opened(browser).newContext({ viewport: { width: 1280, height: 720 }, ...options });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(async () => {
    await context?.close();
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
  });

  return {
    page: () => opened(page),
    context: () => opened(context),
    async go(hash, query = '') {
      await opened(page).goto(`${inject('address')}${query}${hash}`);
    },
  };
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The browser is not open yet');
  return thing;
}
