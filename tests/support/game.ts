import type { Frame, Keyboard, Page } from 'playwright-core';

/** Where the game is on show: in a page, or in a frame of one. */
type Shown = Page | Frame;

/** What a play shows next: something to go on from, options, or the end. */
export type Next = 'go on' | 'options' | 'end';

const keyboardOf = (page: Shown): Keyboard => ('keyboard' in page ? page : page.page()).keyboard;
const goOn = (page: Shown) => page.getByRole('button', { name: /^(Go on|Step in)$/ });
export const options = (page: Shown) =>
  page.getByRole('group', { name: 'What do you do?' }).getByRole('button');
export const endingHeading = (page: Shown) => page.getByRole('heading', { level: 2, name: 'The ledger' });

/** Waits until the play wants something of the reader. */
export async function next(page: Shown): Promise<Next> {
  await goOn(page).or(options(page).first()).or(endingHeading(page)).first().waitFor();
  if (await endingHeading(page).isVisible()) return 'end';
  return (await options(page).count()) > 0 ? 'options' : 'go on';
}

/** Reads on with the keyboard until there are options, or the end. */
export async function readOn(page: Shown): Promise<Next> {
  let now = await next(page);
  for (let lines = 0; now === 'go on'; lines += 1) {
    if (lines > 200) throw new Error('The story does not come to an option');
    const read = await page.getByRole('main').textContent();
    await keyboardOf(page).press('Space');
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
export async function playToTheEnd(page: Shown, letters: string): Promise<readonly string[]> {
  const taken: string[] = [];
  for (let turn = 0; (await readOn(page)) === 'options'; turn += 1) {
    const count = await options(page).count();
    const wanted = letters.charCodeAt(turn % letters.length) - 'a'.charCodeAt(0);
    const position = Math.min(wanted, count - 1);
    taken.push((await options(page).nth(position).textContent()) ?? '');
    await keyboardOf(page).press(String.fromCharCode('a'.charCodeAt(0) + position));
  }
  return taken;
}

/** How many decisions "So far" leads back to. */
export async function decisionsSoFar(page: Page): Promise<number> {
  await page.getByRole('tab', { name: 'So far' }).click();
  await page.getByRole('heading', { name: 'So far' }).waitFor();
  return page.getByRole('button', { name: /^Back to this decision/ }).count();
}
