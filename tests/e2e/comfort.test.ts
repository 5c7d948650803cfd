import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { options, playToTheEnd, readOn } from '../support/game.ts';
import { wish, withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

// Nothing may be half faded in while it is looked at.
const { page, go } = withBrowser({ reducedMotion: 'reduce', viewport: { width: 375, height: 667 } });

const WISHES: Readonly<Record<string, Partial<Settings>>> = {
  'dark paper': { paper: 'dark' },
  'dark paper in strong contrast': { paper: 'dark', contrast: 'strong' },
  'light paper in strong contrast': { paper: 'light', contrast: 'strong' },
  'Lexend, set tight, at the left hand': { letters: 'lexend', spacing: 'tight', hand: 'left' },
  'OpenDyslexic, set wide, at the left hand': { letters: 'opendyslexic', spacing: 'wide', hand: 'left' },
};

const sideways = (): Promise<number> =>
  page().evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(Object.entries(WISHES))('with %s', (_name, settings) => {
  it('no page has a fault', async () => {
    await wish(page(), settings);
    for (const hash of ['', '#/practice', '#/settings', '#/group']) {
      await go(hash);
      await page().getByRole('heading', { level: 1 }).first().waitFor();
      expect(await violations(page())).toEqual([]);
      expect(await sideways()).toBeLessThanOrEqual(0);
    }
  });

  it('nothing in a play has, from its first card to its debrief', async () => {
    await wish(page(), settings);
    await go('#/play/s2');
    await readOn(page());
    expect(await violations(page())).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page().getByRole('tab', { name: 'So far' }).click();
    await page().getByRole('heading', { name: 'Saved places' }).waitFor();
    await page().getByRole('tab', { name: 'Story' }).click();
    await playToTheEnd(page(), 'abcd');
    await page().getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page())).toEqual([]);
  });
});

it.each(['hyperlegible', 'lexend', 'opendyslexic', 'system'] as const)(
  'home has all of its words on the wall, in the letters %s',
  async (letters) => {
    await page().setViewportSize({ width: 1280, height: 720 });
    await wish(page(), { letters });
    await go('');
    const words = page().locator('.wallwords');
    await words.waitFor();
    await page().evaluate(() => document.fonts.ready);
    expect(await words.evaluate((wall) => wall.scrollHeight - wall.clientHeight)).toBeLessThanOrEqual(1);
  },
);

it('the device’s own wish for dark paper is followed until the reader has one', async () => {
  await page().emulateMedia({ colorScheme: 'dark' });
  await go('#/settings');
  const paper = (): Promise<string | undefined> =>
    page().evaluate(() => document.documentElement.dataset['paper']);
  await expect.poll(paper).toBe('dark');
  await page().emulateMedia({ colorScheme: 'light' });
  await expect.poll(paper).toBe('light');
  await page()
    .getByRole('group', { name: 'Paper' })
    .getByRole('radio', { name: 'dark', exact: true })
    .check();
  await expect.poll(paper).toBe('dark');
});

it('letters that were not chosen are not fetched', async () => {
  const fonts: string[] = [];
  page().on('request', (request) => {
    if (/lexend|opendyslexic/.test(request.url())) fonts.push(request.url());
  });
  await go('#/settings');
  const letters = page().getByRole('group', { name: 'Letters' });
  await letters.waitFor();
  expect(fonts).toEqual([]);
  await letters.getByRole('radio', { name: 'Lexend' }).check();
  await expect.poll(() => fonts.length).toBe(1);
});

it('a place with a name outlives a reload, and leads back', async () => {
  await go('#/play/s2');
  await readOn(page());
  await page().getByRole('tab', { name: 'So far' }).click();
  await page().getByLabel('A name for where you are now').fill('Before anything');
  await page().getByRole('button', { name: 'Save this place' }).click();
  await page().getByRole('tab', { name: 'Story' }).click();
  await page().keyboard.press('a');
  await readOn(page());
  await page().reload();
  await page().getByRole('tab', { name: 'So far' }).click();
  await page()
    .getByRole('button', { name: /^Open\s?: Before anything/ })
    .click();
  await page()
    .getByRole('button', { name: /^Go there\s?: Before anything/ })
    .click();
  await page().getByText('You’re back at “Before anything”.').first().waitFor();
  expect(await options(page()).count()).toBeGreaterThan(1);
});
