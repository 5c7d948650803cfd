import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const READER = readFileSync(
  createRequire(import.meta.url)
    .resolve('@guidepup/virtual-screen-reader')
    .replace(/lib.*$/, 'lib/esm/index.browser.js'),
  'utf8',
);

/** A screen reader without a voice, inside of the page: it keeps what it would have said. */
export interface Reader {
  /** Everything said so far, once all that the live region holds is among it. */
  heard(): Promise<readonly string[]>;
  /** Reads on by itself, item by item, until it says something that matches. */
  readTo(last: RegExp): Promise<void>;
  /** Reads the whole page from where the reader is, once round. */
  readRound(): Promise<void>;
}

interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}
type Listening = Window & { readonly reader: Virtual };

/** Starts a reader in the page. It comes from the page's own host, so that the page's policy holds here as well. */
export async function listen(page: Page): Promise<Reader> {
  await page.route('**/reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: READER }),
  );
  await page.evaluate(`import('./reader.js').then(async ({ virtual }) => {
    window.reader = virtual;
    await virtual.start({ container: document.body });
  })`);
  const readTo = (source: string) =>
    page.evaluate(async (source) => {
      const { reader } = window as unknown as Listening;
      const last = new RegExp(source);
      for (let items = 0; items < 1500; items += 1) {
        await reader.next();
        if (last.test(await reader.lastSpokenPhrase())) return;
      }
      throw new Error(`Never said ${source}`);
    }, source);
  return {
    async heard() {
      await page.waitForFunction(async () => {
        const said = await (window as unknown as Listening).reader.spokenPhraseLog();
        return [...document.querySelectorAll('[role="status"] p')].every((each) =>
          said.includes(`polite: ${each.textContent?.trim()}`),
        );
      });
      const said = await page.evaluate(() => (window as unknown as Listening).reader.spokenPhraseLog());
      // What stands in <noscript> is text to this reader, and nothing to any other.
      return outsideStatus(said).filter((phrase) => phrase !== '' && !phrase.startsWith('<'));
    },
    readTo: ({ source }) => readTo(source),
    readRound: () => readTo('^end of document$'),
  };
}

/** All but what is read of the live region in passing: it was said when it came, and how long it stays is up to a clock. */
function outsideStatus(said: readonly string[]): readonly string[] {
  let inside = false;
  return said.filter((phrase) => {
    if (phrase === 'status') inside = true;
    const left = !inside || phrase.startsWith('polite: ');
    if (phrase === 'end of status') inside = false;
    return left;
  });
}
