import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lost, unreadable } from '../support/backrow.ts';
import { count, go, press, readTo, sitDown, step } from '../support/meeting.ts';
import { spaced } from '../support/extent.ts';
import { wish, withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

/** The counts of the vote that is on, as they are on the disk. */
function keptCounts(): Promise<unknown> {
  return new Promise((found) => {
    indexedDB.open('behind-the-desk').addEventListener('success', ({ target }) => {
      const database = target instanceof IDBOpenDBRequest ? target.result : undefined;
      const all = database?.transaction('meetings').objectStore('meetings').getAll();
      all?.addEventListener('success', () => {
        database?.close();
        found(all.result.at(-1)?.room?.ballot?.entry?.counts);
      });
    });
  });
}

describe('around the table', () => {
  const { page, go: open } = withBrowser({ viewport: { width: 1280, height: 800 } });
  const main = () => page().getByRole('main');
  const foot = () => page().getByRole('contentinfo');

  const sit = async (): Promise<void> => {
    await open('#/group', '?stage=off');
    await sitDown(page(), 14);
  };

  it('a page that wide spacing makes larger than its window is scrolled, and the next begins at its top', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await spaced(page());
    await page().keyboard.press('End');
    await expect.poll(() => page().evaluate(() => scrollY)).toBeGreaterThan(100);
    const next = await foot()
      .getByRole('button', { name: /^First vote/ })
      .boundingBox();
    expect((next?.y ?? Infinity) + (next?.height ?? 0)).toBeLessThanOrEqual(800);
    await go(page(), 'PageDown', 'First vote');
    expect(await page().evaluate(() => scrollY)).toBe(0);
  });

  it('home leads to a meeting, and its set-up says why a number was not taken', async () => {
    await open('');
    await page()
      .getByRole('link', { name: /^Lead a meeting/ })
      .press('Enter');
    const headcount = page().getByRole('textbox', { name: 'How many people' });
    await headcount.fill('a dozen');
    await headcount.press('Tab');
    await page().getByText('That was no number. Still 12.').waitFor();
    await headcount.fill('1');
    await headcount.press('Tab');
    await page().getByText('A room is two people at least.').waitFor();
    expect(await headcount.inputValue()).toBe('2');
    await page().getByRole('radio', { name: '60' }).check();
    await page()
      .getByText(/13 minutes to talk/)
      .waitFor();
    expect(await violations(page())).toEqual([]);
  });

  it('says each line of the story once, and what it did to the meters', async () => {
    await sit();
    await page()
      .getByRole('status')
      .evaluate((region) => {
        new MutationObserver((changes) => {
          const added = changes.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent));
          region.setAttribute('data-heard', [region.getAttribute('data-heard'), ...added].join('|'));
        }).observe(region, { childList: true });
      });
    await readTo(page(), 'Silent think');
    expect(await violations(page())).toEqual([]);
    const told = await page().getByRole('status').getAttribute('data-heard');
    const lines = told?.split('|').slice(1) ?? [];
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.at(-1)).toContain('Think on your own.');
    expect(new Set(lines).size).toBe(lines.length);
    await page().keyboard.press('PageUp');
    await page()
      .getByRole('button', { name: /^(Decide|Read on)/ })
      .waitFor();
    expect(await violations(page())).toEqual([]);
  });

  it('stops to ask, reads again, shows every key, and goes on where it was', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    const before = await main().textContent();
    await page().keyboard.press('q');
    const asked = main().getByRole('heading', { name: 'Stop there for a minute' });
    await asked.waitFor();
    const first = await main().textContent();
    expect(await violations(page())).toEqual([]);
    await press(page(), 'q');
    expect(await main().textContent()).not.toBe(first);
    await page().keyboard.press('PageDown');
    await expect.poll(() => main().textContent()).toBe(before);
    await press(page(), 'r');
    await foot().getByText('The last lines again.').waitFor();
    await page().keyboard.press('Escape');
    await expect.poll(() => main().textContent()).toBe(before);
    await page().keyboard.press('?');
    await main().getByRole('heading', { name: 'Every key' }).waitFor();
    expect(await violations(page())).toEqual([]);
    expect(await unreadable(page())).toEqual([]);
    await page().keyboard.press('Escape');
    await expect.poll(() => main().textContent()).toBe(before);
  });

  it('leaves letters and digits alone once they are switched off, and keeps the remote’s keys', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await page().keyboard.press('?');
    await page()
      .getByRole('checkbox', { name: /work as keys/ })
      .uncheck();
    await page().keyboard.press('Escape');
    await page().getByRole('heading', { name: 'Every key' }).waitFor({ state: 'detached' });
    const before = [await main().innerText(), await foot().innerText()];
    await page().keyboard.press('b');
    await page().keyboard.press('Digit1');
    await go(page(), 'PageDown', 'First vote');
    await go(page(), 'PageUp', 'Silent think');
    expect([await main().innerText(), await foot().innerText()]).toEqual(before);
  });

  it('goes blank and comes back by any key, which does nothing else', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await go(page(), 'PageDown', 'First vote');
    const blank = () => page().locator('.meeting').getAttribute('class');
    await page().keyboard.press('.');
    await expect.poll(blank).toContain('blank');
    expect(await main().isVisible()).toBe(false);
    await page().keyboard.press('s');
    await expect.poll(blank).not.toContain('blank');
    expect(await step(page())).toBe('First vote');
  });

  it('says how loud and how large it is now, and that there are seconds to see', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await page().keyboard.press(']');
    await foot().getByText('Volume 7 of 10.').waitFor();
    await page().keyboard.press('=');
    await foot().getByText('Larger.').waitFor();
    await page().keyboard.press('t');
    await page().getByRole('timer', { name: 'Time left' }).waitFor();
    await page().keyboard.press('m');
    await foot().getByText('Meters off.').waitFor();
  });

  it('counts a key that is held down once', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await page().keyboard.down('PageDown');
    await expect.poll(() => step(page())).toBe('First vote');
    // A key that is down already repeats.
    for (let times = 0; times < 5; times += 1) await page().keyboard.down('PageDown');
    await page().keyboard.up('PageDown');
    expect(await step(page())).toBe('First vote');
  });

  it('finds a vote again, with its counts, after the page was closed in the middle of it', async () => {
    await sit();
    await readTo(page(), 'Silent think');
    await go(page(), 'PageDown', 'First vote');
    await count(page(), '11122333333333');
    await main().getByText('14 counted, 14 here.').waitFor();
    await expect.poll(() => page().evaluate(keptCounts)).toEqual([3, 2, 9, 0]);
    await page().reload();
    await page()
      .getByRole('button', { name: /^Go on with It’s Basically Done/ })
      .click();
    await main().getByText('14 counted, 14 here.').waitFor();
    await go(page(), 'PageDown', 'Smallest group first');
    await main().getByText('A three').or(foot().getByText('A three')).first().waitFor();
  });
});

describe('from the back row, at 1024 by 768', () => {
  const { page, go: open } = withBrowser({ viewport: { width: 1024, height: 768 } });

  /** Presses on, naming a letter wherever one is due; in the talk a digit would pick a part of it. */
  async function on(at: Page): Promise<void> {
    if ((await step(at)) !== 'The talk') await at.keyboard.press('Digit1');
    await at.keyboard.press('PageDown');
    await at.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }

  it.each([/Got a Minute/, /Basically Done/, /Just the Page/, /Leave It With Me/])(
    'every page of %s can be read, from its set-up to what the room agrees to try',
    async (story) => {
      await open('#/group', '?stage=off');
      await page().getByRole('radio', { name: story }).check();
      expect(await unreadable(page())).toEqual([]);
      await sitDown(page(), 2, story);
      const faults = new Map<string, readonly string[]>();
      const end = page().getByRole('heading', { name: 'What we agree to try' });
      for (let pages = 0; !(await end.isVisible()); pages += 1) {
        if (pages > 400) throw new Error('The meeting never comes to its end');
        const found = await unreadable(page());
        if (found.length > 0) faults.set((await page().getByRole('main').innerText()).slice(0, 60), found);
        await on(page());
      }
      expect(Object.fromEntries(faults)).toEqual({});
      expect(await unreadable(page())).toEqual([]);
    },
  );
});

/** Has the meeting that was left be one of a story that nobody has; `false` as long as none is on the disk. */
function estrange(): Promise<boolean> {
  return new Promise((done) => {
    const opening = indexedDB.open('behind-the-desk');
    // Whoever looks before the game has written makes nothing.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => done(false));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('meetings', 'readwrite');
      const meetings = writing.objectStore('meetings');
      const all = meetings.getAll();
      all.addEventListener('success', () => {
        for (const meeting of all.result) meetings.put({ ...meeting, story: 's9' });
      });
      writing.addEventListener('complete', () => {
        opening.result.close();
        done(all.result.length === 1);
      });
    });
  });
}

describe.each(['hyperlegible', 'lexend', 'opendyslexic', 'system'] as const)(
  'in the letters %s',
  (letters) => {
    const { page, go: open } = withBrowser({ viewport: { width: 1280, height: 720 } });

    it.each(['standard', 'wide'] as const)(
      'set %s, nothing on the set-up of a meeting is lost',
      async (spacing) => {
        await wish(page(), { letters, spacing });
        await open('#/group', '?stage=off');
        await sitDown(page(), 14);
        await press(page(), 'PageDown');
        await expect.poll(() => page().evaluate(estrange)).toBe(true);
        await page().reload();
        await page()
          .getByRole('radio', { name: /Just the Page/ })
          .check();
        const notice = page().getByRole('paragraph').filter({ hasText: 'not part of this copy' });
        await notice.waitFor();
        expect(await lost(page())).toEqual([]);
        // It lies over the heading, and over nothing else.
        const [said, heading] = [
          await notice.boundingBox(),
          await page().getByRole('heading', { level: 1 }).boundingBox(),
        ];
        expect((said?.y ?? 0) + (said?.height ?? Infinity)).toBeLessThan(
          (heading?.y ?? 0) + (heading?.height ?? 0),
        );
      },
    );
  },
);
