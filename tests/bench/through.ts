import type { Page } from 'playwright-core';

/** How somebody goes through a story. */
export type Means = 'keyboard' | 'pointer';

/** An option cannot be clicked in its first half second; and nobody reads a line faster than this. */
const PAUSE = { options: 600, line: 250 } as const;

/**
 * The last part of a pause, for the pointer to rest where it will press. Asked where that is, a page answers between
 * two of its frames: pressed at once, it would be pressed at the start of a frame each time, as no hand ever does.
 */
const AIM = 120;

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
    if (means === 'pointer') await clickLast(page, at.way === 'options' ? OPTION : GO_ON, PAUSE[at.way]);
    else {
      await page.waitForTimeout(PAUSE[at.way]);
      await page.keyboard.press(at.way === 'options' ? 'b' : 'Space');
    }
    presses += 1;
  }
  return presses;
}

async function clickLast(page: Page, selector: string, pause: number): Promise<void> {
  await page.waitForTimeout(pause - AIM);
  const middle = await page.evaluate((all) => {
    const box = [...document.querySelectorAll(all)].at(-1)?.getBoundingClientRect();
    return box && ([box.x + box.width / 2, box.y + box.height / 2] as const);
  }, selector);
  if (middle === undefined) throw new Error('There is nothing to click');
  await page.mouse.move(...middle);
  await page.waitForTimeout(AIM);
  await page.mouse.down();
  await page.mouse.up();
}

const FLOOR = '#page button';

/** Plays the floor page to its end by the pointer, at the pace of a reader; gives how often that was pressed. */
export async function playFloor(page: Page): Promise<number> {
  const left = (): Promise<number> => page.evaluate((all) => document.querySelectorAll(all).length, FLOOR);
  while ((await left()) === 0) await page.waitForTimeout(50);
  let presses = 0;
  for (; (await left()) > 0; presses += 1) await clickLast(page, FLOOR, PAUSE.options);
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
