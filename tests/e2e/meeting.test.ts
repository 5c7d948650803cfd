import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { count, go, readTo, sitDown, step } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';

const { page, context, go: open } = withBrowser({ viewport: { width: 1280, height: 800 } });

const current = (pane: Page) => pane.getByRole('list', { name: 'Steps' }).locator('[aria-current]');
const main = (of: Page) => of.getByRole('main');

/** Counts a vote in the facilitator's window and shows it; then it is in the room's as well. */
async function vote(pane: Page, room: Page, digits: string, then: string): Promise<void> {
  await count(pane, digits);
  await pane.keyboard.press('PageDown');
  await expect.poll(() => step(room)).toBe(then);
}

/** Leads on from the facilitator's window, by the shortest way, until the room is somewhere. */
async function leadTo(pane: Page, room: Page, wanted: string): Promise<void> {
  for (let steps = 0; (await step(room)) !== wanted; steps += 1) {
    if (steps > 400) throw new Error(`Never came to ${wanted}, but to ${await step(room)}`);
    const at = await step(room);
    const seen = await room.locator('.meeting').innerHTML();
    if (/vote$|show$/.test(at)) await count(pane, '1111111222233');
    if (at === 'Your curiosity') await pane.keyboard.press('Digit1');
    await pane.keyboard.press('PageDown');
    await expect.poll(() => room.locator('.meeting').innerHTML()).not.toBe(seen);
  }
}

it('half an hour is led by keyboard in two windows: a tie, a correction, a detour, a blank, a window killed', async () => {
  await open('#/group', '?stage=off');
  await sitDown(page(), 14);
  const [pane] = await Promise.all([context().waitForEvent('page'), page().keyboard.press('w')]);
  await expect.poll(() => current(pane).innerText()).toBe('The framing card');

  // A tie that a talk, two sides and one more vote do not undo, and that curiosity decides.
  await leadTo(pane, page(), 'Silent think');
  await go(page(), 'PageDown', 'First vote');
  await vote(pane, page(), '1111111222222', 'Smallest group first');
  await pane.keyboard.press('c');
  await main(page()).getByRole('heading', { name: 'Put a count right' }).waitFor();
  await main(page()).getByRole('textbox', { name: 'Count for B' }).fill('7');
  await main(page()).getByRole('textbox', { name: 'Count for B' }).press('Enter');
  await pane.keyboard.press('Escape');
  await pane.getByText('“A seven, B seven, nobody for C, nobody for D.”').waitFor();
  for (const next of ['Pair talk', 'Second vote']) {
    await pane.keyboard.press('PageDown');
    await expect.poll(() => step(page())).toBe(next);
  }
  await vote(pane, page(), '11111112222222', 'Thirty seconds a side');
  await pane.keyboard.press('b');
  await main(page()).waitFor({ state: 'hidden' });
  await pane.getByText('Nothing. The screen is blank.').waitFor();
  await pane.keyboard.press('PageDown');
  await main(page()).waitFor();
  expect(await step(page())).toBe('Thirty seconds a side');
  await pane.keyboard.press('PageDown');
  await expect.poll(() => step(page())).toBe('Third vote');
  await vote(pane, page(), '11111112222222', 'Your curiosity');
  await pane.keyboard.press('Digit2');
  await expect.poll(() => step(page())).toBe('Who pays?');
  await pane.keyboard.press('PageDown');
  await expect.poll(() => step(page())).toBe('Reveal');

  // The road not taken, and back to the very line.
  await readTo(page(), '');
  const home = await main(page()).innerText();
  await pane.keyboard.press('x');
  await main(page()).getByRole('heading', { name: 'Which road would you look down?' }).waitFor();
  await pane.keyboard.press('Digit1');
  await page().getByRole('contentinfo').getByText('If you’d picked').waitFor();
  await pane.keyboard.press('x');
  await expect.poll(() => main(page()).innerText()).toBe(home);

  // Killed in the middle of a vote: another window finds it again, and the facilitator's finds that one.
  await leadTo(pane, page(), 'First vote');
  await count(pane, '11112223333333');
  await main(page()).getByText('14 counted, 14 here.').waitFor();
  await pane.getByText('“On three, say your letter.”').waitFor();
  await expect.poll(() => page().evaluate(votesKept)).toBe(14);
  const address = page().url();
  await page().close({ runBeforeUnload: false });
  await pane.getByText(/was closed|doesn’t answer/).waitFor();
  const again = await context().newPage();
  await again.goto(address);
  await again.getByRole('button', { name: /^Go on with It’s Basically Done/ }).press('Enter');
  await main(again).getByText('14 counted, 14 here.').waitFor();
  await pane.getByText('open and in step').waitFor();
  await pane.bringToFront();
  await pane.keyboard.press('PageDown');
  await expect.poll(() => step(again)).toBe('Smallest group first');

  await leadTo(pane, again, 'The talk');
  await expect.poll(() => current(pane).innerText()).toBe('The talk');
  const agree = main(again).getByRole('heading', { name: 'What we agree to try' });
  for (let pages = 0; !(await agree.isVisible()); pages += 1) {
    if (pages > 40) throw new Error('The talk never ends');
    const seen = await main(again).innerText();
    await pane.keyboard.press('PageDown');
    await expect.poll(() => main(again).innerText()).not.toBe(seen);
  }
});

/** How many votes the vote that is on has on the disk. */
function votesKept(): Promise<number> {
  return new Promise((found) => {
    indexedDB.open('behind-the-desk').addEventListener('success', ({ target }) => {
      const database = target instanceof IDBOpenDBRequest ? target.result : undefined;
      const all = database?.transaction('meetings').objectStore('meetings').getAll();
      all?.addEventListener('success', () => {
        database?.close();
        const counts: readonly number[] = all.result.at(-1)?.room?.ballot?.entry?.counts ?? [];
        found(counts.reduce((sum, each) => sum + each, 0));
      });
    });
  });
}
