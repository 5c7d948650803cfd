import { describe, expect, it } from 'vitest';
import { options, playToTheEnd, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, go } = withBrowser();

describe('a newcomer with a keyboard', () => {
  it('finds a story from the home page, plays it to its ending and thinks it over', async () => {
    await go('');
    await page()
      .getByRole('link', { name: /Practice alone/ })
      .focus();
    await page().keyboard.press('Enter');
    await page()
      .getByRole('listitem')
      .filter({ has: page().getByRole('heading', { name: 'It’s Basically Done' }) })
      .getByRole('button', { name: /^Start/ })
      .focus();
    await page().keyboard.press('Enter');

    const taken = await playToTheEnd(page(), 'cbabdabca');
    expect(taken).toHaveLength(9);

    const title = page().getByRole('heading', { level: 1 });
    expect(['One Bay', 'Good Sports', 'Form B', 'Runs Itself', 'Small Chairs']).toContain(
      await title.textContent(),
    );
    await page()
      .getByRole('table')
      .or(page().getByRole('button', { name: /As a table/ }))
      .first()
      .waitFor();
    expect(page().url()).toContain('#/play/s2');
  });

  it('is somewhere sensible after every choice: never lost at the top of the page', async () => {
    await go('#/play/s2');
    await readOn(page());
    for (let turn = 0; turn < 3; turn += 1) {
      await page().keyboard.press('b');
      await readOn(page());
      const focused = await page().evaluate(() => document.activeElement?.tagName);
      expect(focused).not.toBe('BODY');
    }
  });

  it('takes back a decision with Backspace and finds the same options again', async () => {
    await go('#/play/s2');
    await readOn(page());
    const offered = await options(page()).allTextContents();
    await page().keyboard.press('a');
    await readOn(page());
    expect(await options(page()).allTextContents()).not.toEqual(offered);
    await page().keyboard.press('Backspace');
    await page().waitForFunction(
      ([first]) => document.querySelector('[role="group"] button')?.textContent === first,
      offered,
    );
    expect(await options(page()).allTextContents()).toEqual(offered);
  });
});

describe('without the picture', () => {
  it('the whole game is playable, and Phaser is never fetched', async () => {
    const fetched: string[] = [];
    page().on('request', (request) => fetched.push(request.url()));
    await go('#/play/s2', '?stage=off');
    expect(await playToTheEnd(page(), 'adcbbcadb')).toHaveLength(9);
    expect(await page().locator('canvas').count()).toBe(0);
    expect(fetched.filter((url) => /stage|phaser/i.test(url.replace('stage=off', '')))).toEqual([]);
  });
});
