import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Part, partAddress } from '../../src/overlay/statistics/address.ts';

/** A file as a person picks it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const file = (name: string, content: string | Buffer): Chosen => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** Somebody who reads the statistics, without the picture beside them. */
export function reader(page: () => Page, go: (hash: string, query?: string) => Promise<void>) {
  const main = (): Locator => page().getByRole('main');
  const button = (name: string | RegExp): Locator => page().getByRole('button', { name });
  const heading = (name: string | RegExp): Locator => page().getByRole('heading', { name });

  async function toPart(part: Part): Promise<void> {
    await go(partAddress(part), '?stage=off');
    await page()
      .locator(`nav [aria-current="page"][href="${partAddress(part)}"]`)
      .waitFor();
    const waiting = page().getByText(/^(Counting|Looking up what is kept)…/);
    await expect.poll(() => waiting.count()).toBe(0);
  }

  return {
    main,
    button,
    heading,
    toPart,
    /** The sentence of what is shown, which begins with how much was played. */
    shown: async (): Promise<string> => page().locator('.shown').innerText(),
    /** All that a part says, but for what was announced. */
    words: async (): Promise<string> => page().locator('main > .column').innerText(),
    async showMadeUp(): Promise<void> {
      await toPart('overview');
      await button('Show me with made-up data').click();
      await page().getByText('Made-up data. Nobody played this.').waitFor();
      await page().locator('.shown').waitFor();
    },
    /** Brings files in, and gives what the page says came of it. */
    async bringIn(...files: readonly Chosen[]): Promise<string> {
      await page()
        .getByLabel('Files to bring in')
        .setInputFiles([...files]);
      await expect.poll(() => button('Choose files').isEnabled()).toBe(true);
      await page().locator('#outcome').waitFor();
      return page().locator('#outcome').innerText();
    },
    async downloaded(work: () => Promise<void>): Promise<Buffer> {
      const [download] = await Promise.all([page().waitForEvent('download'), work()]);
      return readFile(await download.path());
    },
  };
}
