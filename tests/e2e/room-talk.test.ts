import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { playToTheEnd } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

const { page, go } = withBrowser({ viewport: { width: 1280, height: 800 } });

/** A group of two sits down to a story: it talks till it agrees, one letter a decision. */
async function begin(story: RegExp): Promise<void> {
  await go('#/group', '?stage=off');
  await page().getByRole('radio', { name: story }).check();
  await page().getByRole('textbox', { name: 'How many people' }).fill('2');
  await page()
    .getByRole('button', { name: /^Framing card/ })
    .click();
  await page().getByRole('heading', { name: 'Before we start, read this aloud' }).waitFor();
  await page().locator('body').click();
}

/** Presses on, naming the first letter wherever one is due, until something is on show. */
async function walkTo(there: (page: Page) => Promise<boolean>): Promise<void> {
  for (let presses = 0; !(await there(page())); presses += 1) {
    if (presses > 600) throw new Error('The meeting never came there');
    await page().keyboard.press('Digit1');
    await page().keyboard.press('PageDown');
    await page().evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
}

const foot = () => page().getByRole('contentinfo');
const main = () => page().getByRole('main');
const roadOffered = async (at: Page): Promise<boolean> =>
  at.getByRole('button', { name: /^Road not taken/ }).isVisible();
const talkBegun = async (at: Page): Promise<boolean> =>
  at.getByRole('heading', { name: 'What shall we talk about?' }).isVisible();

async function noViolations(): Promise<void> {
  expect(await violations(page())).toEqual([]);
}

it('a detour is walked by keyboard and ends exactly where the room stood', async () => {
  await begin(/Basically Done/);
  await walkTo(roadOffered);
  const before = [await main().textContent(), await foot().textContent()];
  await page().keyboard.press('x');
  await page().getByRole('heading', { name: 'Which road would you look down?' }).waitFor();
  await noViolations();
  await page().keyboard.press('Digit3');
  await expect.poll(() => foot().textContent()).toContain('If you’d picked C');
  const beside = page().getByRole('heading', { name: /^One moment, two/ });
  for (let presses = 0; !(await beside.isVisible()); presses += 1) {
    if (presses > 40) throw new Error('The detour never ends');
    const shown = await main().textContent();
    await page().keyboard.press('Space');
    await expect.poll(() => main().textContent()).not.toBe(shown);
  }
  expect(await page().getByRole('article').count()).toBe(2);
  await noViolations();
  await page().keyboard.press('Space');
  await expect.poll(() => main().textContent()).toBe(before[0]);
  expect(await foot().textContent()).toBe(before[1]);
});

it('the talk is walked to its end with one key, and printed on one page', async () => {
  await begin(/Leave It With Me/);
  await walkTo(talkBegun);
  await noViolations();
  const agreed = page().getByRole('heading', { name: 'What we agree to try', level: 1 });
  for (let presses = 0; !(await agreed.isVisible()); presses += 1) {
    if (presses > 20) throw new Error('The talk never ends');
    const shown = await main().textContent();
    await page().keyboard.press('Space');
    await expect.poll(() => main().textContent()).not.toBe(shown);
  }
  await noViolations();
  for (const format of ['A4', 'Letter']) {
    const paper = (await page().pdf({ format })).toString('latin1');
    expect([format, paper.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([format, 1]);
  }
});

it('answers given alone are made into a code, and a meeting takes it in and keeps it', async () => {
  await go('#/play/s2/new', '?stage=off');
  await playToTheEnd(page(), 'abcab');
  await page().getByRole('button', { name: 'Take your answers to the meeting' }).click();
  const code = await page().getByRole('textbox', { name: 'Your code' }).inputValue();
  expect(code).toMatch(/^DESK-1[0-9A-Z-]+$/);

  await begin(/Basically Done/);
  await walkTo(talkBegun);
  await page().getByRole('button', { name: 'Answers given alone' }).click();
  const dialog = page().getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Codes' }).fill(`Here it is:\n${code.toLowerCase()}\n${code}`);
  await dialog.getByRole('button', { name: 'Take these in' }).click();
  await dialog.getByText('One taken in, one was there already and counted once.').waitFor();
  await dialog.getByText(/^One so far\. Under five, nothing is shown/).waitFor();
  await noViolations();
  await page().keyboard.press('Escape');
  await page().getByRole('button', { name: '1 answered alone' }).waitFor();
  await page().waitForFunction(async () => {
    const open = indexedDB.open('behind-the-desk');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result));
    });
    const saved = database.transaction('meetings').objectStore('meetings').getAll();
    const alone = await new Promise<number>((resolve) => {
      saved.addEventListener('success', () => resolve(saved.result.at(-1)?.room.alone.length ?? 0));
    });
    database.close();
    return alone === 1;
  });
  await page().reload();
  await page()
    .getByRole('button', { name: /^Go on with/ })
    .click();
  await page().getByRole('button', { name: '1 answered alone' }).waitFor();
});
