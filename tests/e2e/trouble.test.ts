import { describe, expect, inject, it } from 'vitest';
import { decisionsSoFar, options, playToTheEnd, readOn } from '../support/game.ts';
import { faint } from '../support/legible.ts';
import { withBrowser } from '../support/page.ts';

const { page, context, go } = withBrowser();

it('an address that changes while the first page is put there is followed', async () => {
  await page().addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('main') === null) return;
      observer.disconnect();
      location.hash = '#/play/s2';
    }).observe(document, { childList: true, subtree: true });
  });
  await go('', '?stage=off');
  expect(await readOn(page())).toBe('options');
});

describe('an address that leads nowhere', () => {
  it.each([
    ['a story nobody wrote', '#/play/s99'],
    ['a page that is not there', '#/nowhere'],
    ['a name that is no name', '#/play/%E0%A4%A'],
    ['a play with too much after it', '#/play/s2/new/again'],
  ])('says so for %s, and leads home', async (_what, hash) => {
    await go(hash);
    const home = page()
      .getByRole('link', { name: /desk|home/i })
      .first();
    await home.click();
    await page()
      .getByRole('link', { name: /Practice alone/ })
      .waitFor();
  });
});

describe('a browser that keeps nothing', () => {
  it('plays on in memory, and says so', async () => {
    await page().addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    await go('#/play/s2');
    await readOn(page());
    await page().keyboard.press('a');
    await page()
      .getByText(/will not keep anything/)
      .first()
      .waitFor();
    expect(await playToTheEnd(page(), 'b')).toHaveLength(8);
  });

  it('plays on where even its settings are forbidden', async () => {
    await page().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await go('#/play/s2');
    expect(await readOn(page())).toBe('options');
  });
});

describe('what fails to load', () => {
  it('the picture: the play goes on without it', async () => {
    await page().route(/stage.*\.js/, (route) => route.abort());
    await go('#/play/s2');
    expect(await playToTheEnd(page(), 'ca')).toHaveLength(9);
  });

  it('a sound: the play goes on without it', async () => {
    await page().route(/\.(webm|mp3)/, (route) => route.abort());
    await go('#/play/s2');
    expect(await playToTheEnd(page(), 'bd')).toHaveLength(9);
  });

  it('the story itself: says so in words, and can try again', async () => {
    await page().route(/s2_basically_done.*\.json/, (route) => route.abort());
    await go('#/play/s2');
    await page()
      .getByText(/did not arrive/)
      .first()
      .waitFor();
    await page().unroute(/s2_basically_done.*\.json/);
    await page().getByRole('button', { name: /again/i }).click();
    expect(await readOn(page())).toBe('options');
  });

  it('the story of a meeting that was left: says so in words, and can try again', async () => {
    await go('#/group', '?stage=off');
    await page()
      .getByRole('radio', { name: /Basically Done/ })
      .check();
    await page()
      .getByRole('button', { name: /^Framing card/ })
      .click();
    await page().getByText('read this aloud').waitFor();
    await page().keyboard.press('PageDown');
    const goOn = page().getByRole('button', { name: /^Go on with It’s Basically Done/ });
    await page().reload();
    await goOn.waitFor();
    await page().route(/s2_basically_done.*\.json/, (route) => route.abort());
    await goOn.click();
    await page()
      .getByText(/did not arrive/)
      .waitFor();
    await page().unroute(/s2_basically_done.*\.json/);
    await page().getByRole('button', { name: 'Try again' }).click();
    await goOn.click();
    await page().locator('.meeting:not(.setup)').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'the game itself: says so in words, on %s paper, and can try again',
    async (colorScheme) => {
      const paper = (): Promise<string> =>
        page().evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page().emulateMedia({ colorScheme });
      await page().route(/game-.*\.js/, (route) => route.abort());
      await go('');
      await page().getByText('The game has not arrived').waitFor();
      expect(await faint(page())).toEqual([]);
      const before = await paper();
      await page().unroute(/game-.*\.js/);
      await page().getByRole('link', { name: 'Try again' }).click();
      await page()
        .getByRole('link', { name: /Practice alone/ })
        .waitFor();
      await page().getByText('The game has not arrived').waitFor({ state: 'hidden' });
      expect(await paper()).toBe(before);
    },
  );

  it('what reads the disk: says that what was left is not lost, and it is not', async () => {
    await go('#/play/s2');
    await readOn(page());
    await page().keyboard.press('b');
    await readOn(page());
    const offered = await options(page()).allTextContents();
    await page().route(/leftover-.*\.js/, (route) => route.abort());
    await page().reload();
    await page()
      .getByText(/place you left did not arrive/)
      .first()
      .waitFor();
    await page().unroute(/leftover-.*\.js/);
    await page().reload();
    await readOn(page());
    expect(await options(page()).allTextContents()).toEqual(offered);
  });
});

describe('a page that goes the moment something was decided', () => {
  it('has lost nothing of it', async () => {
    await go('#/play/s2');
    await readOn(page());
    await page().keyboard.press('c');
    await page().reload();
    await readOn(page());
    expect(await decisionsSoFar(page())).toBe(1);
  });
});

describe('a saved play that cannot be read', () => {
  it('is set aside in words, and the story starts from the beginning', async () => {
    await go('#/play/s2');
    await readOn(page());
    const first = await options(page()).allTextContents();
    await page().keyboard.press('a');
    await readOn(page());
    // Only a closed page writes no more, and one that has nothing left to store: that would heal the damage.
    await page().waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes(':waiting:')));
    await page().close();
    const later = await context().newPage();
    await later.goto(`${inject('address')}licenses.txt`);
    await later.evaluate(async () => {
      const open = indexedDB.open('behind-the-desk');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result));
      });
      const change = database.transaction('saves', 'readwrite');
      change.objectStore('saves').put({ story: 's2', log: 'a coffee ring' });
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      database.close();
    });
    await later.goto(`${inject('address')}#/play/s2`);
    await later
      .getByText(/set aside/)
      .first()
      .waitFor();
    await readOn(later);
    expect(await options(later).allTextContents()).toEqual(first);
  });
});
