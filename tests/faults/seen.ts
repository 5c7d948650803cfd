import type { Page } from 'playwright-core';
import { Loss } from './player.ts';

/** What the page says about this play, in the words of its notices. */
export const notices = (page: Page): Promise<readonly string[]> =>
  page.locator('.notices p').allTextContents();

export const NOT_KEPT = /will not keep anything just now/;

/** Whether the page says that what is decided now is gone when it is closed. */
export const isForgetful = async (page: Page): Promise<boolean> =>
  (await notices(page)).some((notice) => NOT_KEPT.test(notice));

/** What the person is shown as decided in a play alone: the list in “So far”. Back at the story afterward. */
export async function decidedSoFar(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: 'So far' }).click();
  await page.getByRole('region', { name: 'Everything so far' }).waitFor();
  const words = await page.locator('.chose p').allTextContents();
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel', { name: 'Story' }).waitFor();
  return words;
}

/** Where a room stands: the step that the head names, and all that its page says. */
export const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const step = [...document.querySelectorAll('.room-where b')].at(-1)?.textContent ?? '';
    const main = document.querySelector('main')?.cloneNode(true);
    if (main instanceof Element) main.querySelectorAll('.notices').forEach((each) => each.remove());
    return `${step}: ${main?.textContent ?? ''}`;
  });

/** One thing that is stored: where, under which key, and what. */
export interface Row {
  readonly table: string;
  readonly key: string | number | readonly (string | number)[];
  readonly value: unknown;
}

/** Everything in the game's database; nothing where there is none yet. */
export const stored = (page: Page): Promise<readonly Row[]> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'behind-the-desk')) return [];
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open('behind-the-desk'));
    const names = [...database.objectStoreNames];
    const rows: Row[] = [];
    if (names.length > 0) {
      const reading = database.transaction(names);
      for (const table of names) {
        const store = reading.objectStore(table);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        keys.forEach((key, index) => rows.push({ table, key: key as Row['key'], value: values[index] }));
      }
    }
    database.close();
    return rows;
  });

/** Waits until the disk has answered for everything that was shown. */
export async function answered(page: Page): Promise<void> {
  try {
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((key) => key.startsWith('behind-the-desk:waiting:')),
    );
  } catch {
    throw new Loss('The disk never answered for what was shown');
  }
}
