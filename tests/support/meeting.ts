import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Sets a group up for a story and reads the framing card. */
export async function sitDown(page: Page, people: number, story = /Basically Done/): Promise<void> {
  await page.getByRole('radio', { name: story }).check();
  const headcount = page.getByRole('textbox', { name: 'How many people' });
  await headcount.fill(String(people));
  await headcount.press('Tab');
  await page.getByRole('button', { name: /^Framing card/ }).click();
  await page.getByText('read this aloud').waitFor();
}

/** The step that the head of the page names. */
export const step = async (page: Page): Promise<string> =>
  (await page.locator('.room-where b').last().textContent()) ?? '';

/** Presses a key and waits until the page shows another state. */
export async function press(page: Page, key: string): Promise<void> {
  const before = await page.locator('.meeting').innerHTML();
  await page.keyboard.press(key);
  await expect.poll(() => page.locator('.meeting').innerHTML()).not.toBe(before);
}

/** Reads on with the one key until the head names a step. */
export async function readTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; (await step(page)) !== wanted; presses += 1) {
    if (presses > 60) throw new Error(`Never came to ${wanted}, but to ${await step(page)}`);
    await press(page, 'PageDown');
  }
}

export async function go(page: Page, key: string, wanted: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => step(page)).toBe(wanted);
}

/** Counts by digits. A covered count shows nothing to wait for; whoever looks at the sum waits for that. */
export async function count(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.keyboard.press(`Digit${digit}`);
}

export const heard = (page: Page): Promise<string> => page.getByRole('status').innerText();
