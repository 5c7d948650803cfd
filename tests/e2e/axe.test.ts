import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { playToTheEnd, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

// Nothing may be half faded in while it is looked at.
const { page, go } = withBrowser({ reducedMotion: 'reduce' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(on: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: on }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

async function sideways(on: Page): Promise<number> {
  return on.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe.each([
  ['a laptop', { width: 1280, height: 720 }],
  ['a phone', { width: 375, height: 667 }],
  ['the narrowest phone', { width: 320, height: 568 }],
])('on %s', (_what, size) => {
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
