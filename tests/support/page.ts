import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { openBrowser } from './browser.ts';

export interface Opened {
  /** The page of this test, fresh, in a browser profile of its own. */
  page(): Page;
  context(): BrowserContext;
  /** Goes to an address of the game, such as `#/practice`, with an optional query. */
  go(hash: string, query?: string): Promise<void>;
}

/** What Chromium says of something that the page's policy does not let it do. */
const FORBIDDEN = /Content Security Policy|TrustedHTML|TrustedScript/;

/**
 * One browser for a file, one fresh profile for each test. Fails on any error, and on anything the policy forbade. No
 * worker keeps the game, unless a test asks for it: what it answers, a test can neither see nor spoil.
 */
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
    context = await opened(browser).newContext({
      viewport: { width: 1280, height: 720 },
      serviceWorkers: 'block',
      ...options,
    });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (FORBIDDEN.test(message.text())) errors.push(message.text());
    });
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

/** Has a page, or every page of a profile, open with these wishes of the reader. */
export async function wish(page: Page | BrowserContext, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript(
    (text) => localStorage.setItem('behind-the-desk:settings', text),
    JSON.stringify(settings),
  );
}
