import type { Page } from 'playwright-core';

/** What a play shows next: something to go on from, options, or the end. */
export type Next = 'go on' | 'options' | 'end';

const goOn = (page: Page) => page.getByRole('button', { name: /^(Go on|Step in)$/ });
export const options = (page: Page) =>
  page.getByRole('group', { name: 'What do you do?' }).getByRole('button');
export const endingHeading = (page: Page) => page.getByRole('heading', { level: 2, name: 'The ledger' });

/** Waits until the play wants something of the reader. */
export async function next(page: Page): Promise<Next> {
  await goOn(page).or(options(page).first()).or(endingHeading(page)).first().waitFor();
  if (await endingHeading(page).isVisible()) return 'end';
  return (await options(page).count()) > 0 ? 'options' : 'go on';
}

/** Reads on with the keyboard until there are options, or the end. */
export async function readOn(page: Page): Promise<Next> {
  let now = await next(page);
  for (let lines = 0; now === 'go on'; lines += 1) {
    if (lines > 200) throw new Error('The story does not come to an option');
    const read = await page.getByRole('main').textContent();
    await page.keyboard.press('Space');
    await page.waitForFunction(
      (before) =>
        document.querySelector('main')?.textContent !== before ||
        document.querySelector('[role="group"] button'),
      read,
    );
    now = await next(page);
  }
  return now;
}

/** Plays to the end by letter keys; gives the names of the options taken. */
export async function playToTheEnd(page: Page, letters: string): Promise<readonly string[]> {
  const taken: string[] = [];
  for (let turn = 0; (await readOn(page)) === 'options'; turn += 1) {
    const count = await options(page).count();
    const wanted = letters.charCodeAt(turn % letters.length) - 'a'.charCodeAt(0);
    const position = Math.min(wanted, count - 1);
    taken.push((await options(page).nth(position).textContent()) ?? '');
    await page.keyboard.press(String.fromCharCode('a'.charCodeAt(0) + position));
  }
  return taken;
}
