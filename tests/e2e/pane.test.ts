import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { go, readTo, sitDown, step } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

const { page, context, go: open } = withBrowser({ viewport: { width: 1280, height: 800 } });

const current = (pane: Page) => pane.getByRole('list', { name: 'Steps' }).locator('[aria-current]');
const countFor = (pane: Page, name: string) => pane.getByRole('textbox', { name: `Count for ${name}` });

/** A meeting in one window, and the facilitator's beside it, opened by its key. */
async function meetingWithPane(): Promise<Page> {
  await open('#/group', '?stage=off');
  await sitDown(page(), 14);
  const [pane] = await Promise.all([context().waitForEvent('page'), page().keyboard.press('w')]);
  await expect.poll(() => current(pane).innerText()).toBe('The framing card');
  return pane;
}

/** Presses a key in the facilitator's window until its rail names a step. */
async function lead(pane: Page, wanted: string): Promise<void> {
  for (let presses = 0; (await current(pane).innerText()) !== wanted; presses += 1) {
    if (presses > 60) throw new Error(`Never came to ${wanted}`);
    const before = await pane.getByRole('main').innerText();
    await pane.keyboard.press('PageDown');
    await expect.poll(() => pane.getByRole('main').innerText()).not.toBe(before);
  }
}

it('a meeting is led from the facilitator’s window, and the room sees only what is shown', async () => {
  const pane = await meetingWithPane();
  await lead(pane, 'Silent think');
  await expect.poll(() => step(page())).toBe('Silent think');
  await pane.getByRole('heading', { name: 'One open question' }).waitFor();
  const note = await pane.getByText(/shortest thing Gus/).innerText();
  expect(await page().locator('body').innerText()).not.toContain(note);
  expect(await violations(pane)).toEqual([]);

  await lead(pane, 'First vote');
  await expect.poll(() => step(page())).toBe('First vote');
  for (const digit of '1112233333333') await pane.keyboard.press(`Digit${digit}`);
  expect(await countFor(pane, 'C').inputValue()).toBe('8');
  await pane.getByRole('main').getByText('13 counted, 14 here.').waitFor();
  await page().getByRole('main').getByText('13 counted, 14 here.').waitFor();
  expect(await page().getByRole('main').getByText('8', { exact: true }).count()).toBe(0);
  await countFor(pane, 'passes').fill('1');
  await countFor(pane, 'passes').press('Enter');
  await page().getByRole('main').getByText('14 counted, 14 here.').waitFor();
  await lead(pane, 'Smallest group first');
  await expect.poll(() => step(page())).toBe('Smallest group first');
  await pane.getByText('“A three, B two, C eight, nobody for D, one pass.”').waitFor();
  expect(await violations(pane)).toEqual([]);
  await pane.setViewportSize({ width: 400, height: 800 });
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it('a count is put right from the facilitator’s window', async () => {
  const pane = await meetingWithPane();
  await lead(pane, 'First vote');
  for (const digit of '11112233333333') await pane.keyboard.press(`Digit${digit}`);
  await lead(pane, 'Smallest group first');
  await pane.getByText('Put a count right').click();
  await pane.getByRole('button', { name: /first vote: A 4, B 2, C 8, D 0/ }).click();
  await countFor(pane, 'A').fill('3');
  await countFor(pane, 'A').press('Enter');
  await pane.getByText('“A three, B two, C eight, nobody for D.”').waitFor();
  await page().getByRole('contentinfo').getByText('A three, B two, C eight, nobody for D.').waitFor();
  await pane.getByRole('button', { name: 'Done' }).click();
});

it('either window can be closed and opened again, and nothing is lost', async () => {
  const pane = await meetingWithPane();
  await lead(pane, 'First vote');
  for (const digit of '11122') await pane.keyboard.press(`Digit${digit}`);
  await pane.reload();
  await expect.poll(() => countFor(pane, 'A').inputValue()).toBe('3');

  await expect.poll(() => step(page())).toBe('First vote');
  await page().reload();
  await pane.getByText('The room’s window was closed.').waitFor();
  await pane.keyboard.press('Digit1');
  await pane.getByText('That didn’t reach the room’s window.').first().waitFor();
  await page()
    .getByRole('button', { name: /^Go on with It’s Basically Done/ })
    .click();
  await pane.getByText('open and in step').waitFor();
  await expect.poll(() => countFor(pane, 'A').inputValue()).toBe('3');
  await expect.poll(() => countFor(pane, 'B').inputValue()).toBe('2');
  await pane.keyboard.press('Digit2');
  await expect.poll(() => countFor(pane, 'B').inputValue()).toBe('3');
});

it('a second window of the same meeting does not become a second room', async () => {
  await open('#/group', '?stage=off');
  await sitDown(page(), 14);
  await readTo(page(), 'Silent think');
  await go(page(), 'PageDown', 'First vote');
  const second = await context().newPage();
  await second.goto(page().url());
  await second.getByRole('button', { name: /^Go on with It’s Basically Done/ }).click();
  await second.getByText(/open in another window/).waitFor();
  expect(await violations(second)).toEqual([]);
  await page().close();
  // A browser takes its time to let go of what a closed window held.
  const again = second.getByRole('button', { name: 'Try again' });
  const goOn = second.getByRole('button', { name: /^Go on with It’s Basically Done/ });
  const vote = second.locator('.room-where').getByText('First vote');
  await again.click();
  await goOn.click();
  for (await again.or(vote).waitFor(); await again.isVisible(); await again.or(vote).waitFor()) {
    await again.click();
    await goOn.click();
  }
  await expect.poll(() => step(second)).toBe('First vote');
});

it('a facilitator’s window without a meeting waits for one, in words', async () => {
  await open('#/group/pane');
  await page().getByText('Waiting for a meeting.').waitFor();
  expect(await violations(page())).toEqual([]);
  const room = await context().newPage();
  await room.goto(page().url().replace('/pane', ''));
  await sitDown(room, 6);
  await expect.poll(() => current(page()).innerText()).toBe('The framing card');
});

it('notes lie over the room’s own screen only where they are asked for', async () => {
  await open('#/group', '?stage=off');
  await sitDown(page(), 14);
  await readTo(page(), 'Silent think');
  const notes = page().getByRole('heading', { name: 'What usually comes up' });
  expect(await notes.count()).toBe(0);
  await page().keyboard.press('n');
  await notes.waitFor();
  expect(await violations(page())).toEqual([]);
  await page().keyboard.press('n');
  await notes.waitFor({ state: 'detached' });
});
