import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { options, readOn } from '../support/game.ts';
import { go as stepTo, press, readTo, sitDown } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';

const { page, go } = withBrowser({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });

/** What of an element is drawn by a line rather than by a color under it. */
const drawn = (of: Locator): Promise<{ outline: number; border: number; line: string }> =>
  of.evaluate((element) => {
    const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth, textDecorationLine } =
      getComputedStyle(element);
    const width = (style: string, size: string): number => (style === 'none' ? 0 : Number.parseFloat(size));
    return {
      outline: width(outlineStyle, outlineWidth),
      border: width(borderTopStyle, borderTopWidth),
      line: textDecorationLine,
    };
  });

describe('where the device chooses the colors', () => {
  it('options have edges, the focus has a ring, and what is chosen is marked by a line', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    await go('#/play/s2', '?stage=off');
    await readOn(page());
    for (const option of await options(page()).all()) expect((await drawn(option)).border).toBeGreaterThan(0);
    await page().keyboard.press('Tab');
    expect(
      await options(page())
        .first()
        .evaluate((option) => option === document.activeElement),
    ).toBe(true);
    expect((await drawn(options(page()).first())).outline).toBeGreaterThanOrEqual(2);
    const tabs = page().getByRole('tab');
    const [chosen, other] = [await drawn(tabs.nth(0)), await drawn(tabs.nth(1))];
    expect(chosen).not.toEqual(other);
    await page().getByRole('tab', { name: 'Settings' }).click();
    const sizes = page().getByRole('group', { name: 'Text size' }).locator('label');
    await sizes.first().waitFor();
    const looks = await Promise.all((await sizes.all()).map((size) => drawn(size)));
    expect(looks.filter((look) => look.outline > 0)).toHaveLength(1);
  });
});

describe('for whoever wants less motion', () => {
  it('nothing moves on the page: not a step, not a panel, not the ending of a line', async () => {
    await go('#/play/s2', '?stage=off');
    const moving = (): Promise<number> => page().evaluate(() => document.getAnimations().length);
    await page().getByRole('button', { name: 'Step in' }).click();
    expect(await moving()).toBe(0);
    await readOn(page());
    expect(await moving()).toBe(0);
    await page().keyboard.press('a');
    await page().getByRole('button', { name: 'Go on' }).waitFor();
    expect(await moving()).toBe(0);
    await page().getByRole('tab', { name: 'So far' }).click();
    expect(await moving()).toBe(0);
  });
});

describe('around the table', () => {
  it('what lies under a dialog is out of reach until it is closed, and has the focus back then', async () => {
    await go('#/group', '?stage=off');
    const opener = page().getByRole('button', { name: /^Answers given alone/ });
    await opener.press('Enter');
    const dialog = page().getByRole('dialog');
    await dialog.waitFor();
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page().keyboard.press('Tab');
      // Between the last thing and the first lies the browser's own frame, where the page has no focus at all.
      const where = await page().evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest('dialog') !== null;
      });
      expect(where).toBe(true);
    }
    const reached = await opener.evaluate((button) => {
      const { left, top } = button.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + 4)?.closest('button') === button;
    });
    expect(reached).toBe(false);
    await page().keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('no time runs until somebody wants a countdown', async () => {
    await go('#/group', '?stage=off');
    await sitDown(page(), 14);
    await readTo(page(), 'Silent think');
    expect(await page().getByRole('timer').count()).toBe(0);
    await press(page(), 't');
    await page().getByRole('timer').waitFor();
    await press(page(), 't');
    await page().getByRole('timer').waitFor({ state: 'detached' });
    await stepTo(page(), 'PageDown', 'First vote');
    expect(await page().getByRole('timer').count()).toBe(0);
  });
});
