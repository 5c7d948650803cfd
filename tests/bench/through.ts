import type { Page } from 'playwright-core';

/** How somebody goes through a story. */
export type Means = 'keyboard' | 'pointer';

/** An option cannot be clicked in its first half second; and nobody reads a line faster than this. */
const PAUSE = { options: 600, line: 250 } as const;

/**
 * What a page waits for, by selectors: to ask for roles would keep a weak machine busy by itself. All is asked with
 * plain scripts: for its own ways of waiting and clicking Playwright leaves listeners in the page, for every press.
 */
const GO_ON = '.story .scroll .button.main';
const OPTION = '.choices button';
const END = '.endpage';

/** Plays a story to its ending; gives how often a key or the pointer was pressed. */
export async function playThrough(page: Page, means: Means): Promise<number> {
  let presses = 0;
  for (let at = await stands(page, ''); at.way !== 'end'; at = await stands(page, at.read)) {
    await page.waitForTimeout(PAUSE[at.way]);
    if (means === 'keyboard') await page.keyboard.press(at.way === 'options' ? 'b' : 'Space');
    else await clickLast(page, at.way === 'options' ? OPTION : GO_ON);
    presses += 1;
  }
  return presses;
}

async function clickLast(page: Page, selector: string): Promise<void> {
  const middle = await page.evaluate((all) => {
    const box = [...document.querySelectorAll(all)].at(-1)?.getBoundingClientRect();
    return box && ([box.x + box.width / 2, box.y + box.height / 2] as const);
  }, selector);
  if (middle === undefined) throw new Error('There is nothing to click');
  await page.mouse.click(...middle);
}

const FLOOR = '#page button';

/** Plays the floor page to its end by the pointer, at the pace of a reader; gives how often that was pressed. */
export async function playFloor(page: Page): Promise<number> {
  const left = (): Promise<number> => page.evaluate((all) => document.querySelectorAll(all).length, FLOOR);
  while ((await left()) === 0) await page.waitForTimeout(50);
  let presses = 0;
  for (; (await left()) > 0; presses += 1) {
    await page.waitForTimeout(PAUSE.options);
    await clickLast(page, FLOOR);
  }
  return presses;
}

interface Standing {
  readonly way: 'options' | 'line' | 'end';
  readonly read: string;
}

/** Waits until a page shows something other than what was read of it, and wants something of the reader. */
const stands = (page: Page, before: string): Promise<Standing> =>
  page.evaluate(
    ([then, goOn, option, end]) =>
      new Promise<Standing>((resolve) => {
        const poll = setInterval(() => {
          const read = document.querySelector('main')?.textContent ?? '';
          if (read === then) return;
          const way = document.querySelector(end)
            ? 'end'
            : document.querySelector(option)
              ? 'options'
              : document.querySelector(goOn)
                ? 'line'
                : undefined;
          if (way === undefined) return;
          clearInterval(poll);
          resolve({ way, read });
        }, 50);
      }),
    [before, GO_ON, OPTION, END] as const,
  );
