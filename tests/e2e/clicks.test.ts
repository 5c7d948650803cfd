import { describe, expect, it } from 'vitest';
import { decisionsSoFar, next, options, playToTheEnd, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, context, go } = withBrowser();
const goOn = () => page().getByRole('button', { name: /^(Go on|Step in)$/ });

describe('a reader who clicks twice', () => {
  it('never chooses by accident where an option takes the place of "Go on"', async () => {
    await go('#/play/s2');
    for (let lines = 0; (await next(page())) === 'go on'; lines += 1) {
      expect(lines).toBeLessThan(60);
      await goOn().dblclick();
    }
    const question = await options(page()).allTextContents();
    expect(await options(page()).allTextContents()).toEqual(question);
    expect(await decisionsSoFar(page())).toBe(0);
  });

  it('can choose with the pointer once the options have been there for a moment', async () => {
    await go('#/play/s2');
    await readOn(page());
    const first = await options(page()).allTextContents();
    const taken = page()
      .getByRole('log')
      .getByText(first[1]?.replace(/^B\s*/, '') ?? 'B');
    await expect
      .poll(async () => {
        if ((await taken.count()) === 0) await options(page()).nth(1).click();
        return taken.count();
      })
      .toBe(1);
    await readOn(page());
    expect(await options(page()).allTextContents()).not.toEqual(first);
  });
});

describe('an ending', () => {
  it('is still there after the page is loaded again, and on the shelf', async () => {
    await go('#/play/s2');
    await playToTheEnd(page(), 'cabd');
    const title = await page().getByRole('heading', { level: 1 }).textContent();
    await page().reload();
    expect(await next(page())).toBe('end');
    expect(await page().getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await go('#/practice');
    await page()
      .getByRole('button', { name: /^See how it ended/ })
      .click();
    expect(await next(page())).toBe('end');
  });
});

describe('two tabs of one story', () => {
  it('are two plays: the second is a copy, and says so', async () => {
    await go('#/play/s2');
    await readOn(page());
    await page().keyboard.press('a');
    await readOn(page());
    const second = await context().newPage();
    await second.goto(page().url());
    await second
      .getByText(/open in another tab/)
      .first()
      .waitFor();
    await readOn(second);
    await second.keyboard.press('b');
    await readOn(second);
    await page().keyboard.press('c');
    await readOn(page());
    const kept = () =>
      page().evaluate(async () => {
        const open = indexedDB.open('behind-the-desk');
        const database = await new Promise<IDBDatabase>((resolve) => {
          open.addEventListener('success', () => resolve(open.result));
        });
        const all = database.transaction('decisions').objectStore('decisions').getAll();
        const rows = await new Promise<{ play: string; option: string }[]>((resolve) => {
          all.addEventListener('success', () => resolve(all.result));
        });
        database.close();
        return { plays: new Set(rows.map(({ play }) => play)).size, rows: rows.length };
      });
    await expect.poll(kept).toEqual({ plays: 2, rows: 3 });
  });
});
