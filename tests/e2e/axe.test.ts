import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { playToTheEnd, readOn } from '../support/game.ts';
import { wish, withBrowser } from '../support/page.ts';
import { objections } from '../support/ace.ts';
import { cutOff, sideways, smallTargets, spaced } from '../support/extent.ts';
import { faint } from '../support/legible.ts';
import { violations } from '../support/rules.ts';
import { TOURS } from '../support/tour.ts';

// Nothing may be half faded in while it is looked at.
const browser = withBrowser({ reducedMotion: 'reduce' });
const { page, go } = browser;

const LAPTOP = { width: 1280, height: 800 };

/** Everything that is lost, or out of reach, on a page as it stands: by its rules, its spacing and its size. */
async function faultsOf(on: Page): Promise<readonly string[]> {
  const faults = [
    ...(await violations(on)),
    ...(await objections(on)),
    ...(await smallTargets(on)),
    ...(await faint(on)),
  ];
  const look = async (how: string): Promise<void> => {
    const wide = await sideways(on);
    faults.push(...(await cutOff(on)).map((words) => `${how}: ${words}`));
    if (wide > 0) faults.push(`${how}: ${wide} pixels out of the window`);
  };
  const lookSpaced = async (): Promise<void> => {
    const plain = await spaced(on);
    await look('with wide spacing');
    await plain();
  };
  await lookSpaced();
  await on.setViewportSize({ width: 320, height: 640 });
  await look('at 320 pixels');
  await lookSpaced();
  await on.setViewportSize(LAPTOP);
  const text = await on.evaluate(() => document.documentElement.dataset['text']);
  const size = (value: string | undefined): Promise<void> =>
    on.evaluate((to) => {
      document.documentElement.dataset['text'] = to ?? '';
    }, value);
  await size('200');
  await look('at 200 % text');
  await size(text);
  return faults;
}

describe('at every stop', () => {
  it.each(Object.entries(TOURS))(
    'nothing is lost or out of reach: %s',
    async (_name, tour) => {
      await page().setViewportSize(LAPTOP);
      const found: Record<string, readonly string[]> = {};
      await tour(browser, async (at, on) => {
        const faults = await faultsOf(on);
        if (faults.length > 0) found[at] = faults;
      });
      expect(found).toEqual({});
      // Two engines at thirty stops are slow on a machine that is busy with other things.
    },
    400_000,
  );
});

describe('at every stop, on dark paper', () => {
  it.each(Object.entries(TOURS))(
    'every word can be told from what it stands on: %s',
    async (_name, tour) => {
      await wish(browser.context(), { paper: 'dark' });
      const found: Record<string, readonly string[]> = {};
      await tour(browser, async (at, on) => {
        const faults = [...(await violations(on)), ...(await faint(on))];
        if (faults.length > 0) found[at] = faults;
      });
      expect(found).toEqual({});
    },
    200_000,
  );
});

describe.each([['the narrowest phone', { width: 320, height: 568 }]])('on %s', (_what, size) => {
  it.each([
    '',
    '#/practice',
    '#/about',
    '#/settings',
    '#/gallery',
    '#/gallery/places',
    '#/gallery/sounds',
    '#/nowhere',
  ])('the page %s has no fault', async (hash) => {
    await page().setViewportSize(size);
    await go(hash);
    await page().getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page())).toEqual([]);
    expect(await sideways(page())).toBeLessThanOrEqual(0);
  });

  it('nothing in a play has, from its first card to its debrief', async () => {
    await page().setViewportSize(size);
    await go('#/play/s2');
    await page().getByRole('button', { name: 'Step in' }).waitFor();
    expect(await violations(page())).toEqual([]);
    await readOn(page());
    expect(await violations(page())).toEqual([]);
    await page().keyboard.press('a');
    await page().getByRole('button', { name: 'Go on' }).waitFor();
    expect(await violations(page())).toEqual([]);
    for (const panel of ['So far', 'Settings', 'Story']) {
      await page().getByRole('tab', { name: panel }).click();
      await page().getByRole('tabpanel', { name: panel }).getByRole('heading').first().waitFor();
      expect(await violations(page())).toEqual([]);
      expect(await sideways(page())).toBeLessThanOrEqual(0);
    }
    await playToTheEnd(page(), 'abcd');
    await page().getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page())).toEqual([]);
    expect(await sideways(page())).toBeLessThanOrEqual(0);
  });
});

it('text at twice its size reflows and scrolls one way only', async () => {
  await go('#/settings');
  await page().evaluate(() =>
    localStorage.setItem('behind-the-desk:settings', JSON.stringify({ text: 200 })),
  );
  await go('#/play/s2', '?large');
  await readOn(page());
  expect(await sideways(page())).toBeLessThanOrEqual(0);
  expect(await violations(page())).toEqual([]);
});
