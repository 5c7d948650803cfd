import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { lost, setLongest, unreadable } from '../support/backrow.ts';
import { count, go, heard, press, readTo, sitDown, step } from '../support/meeting.ts';
import { wish, withBrowser } from '../support/page.ts';

const WIDE: Partial<Settings> = { letters: 'opendyslexic', spacing: 'wide' };

describe.each([
  [1920, 1080, 'in the letters of the house', {}, unreadable],
  [1280, 800, 'in the letters of the house', {}, unreadable],
  [1024, 768, 'in the letters of the house', {}, unreadable],
  [1280, 720, 'in the widest letters', WIDE, lost],
])(
  'at %i by %i %s, with the longest words that a story allows',
  (width, height, _letters, settings, faults) => {
    const browser = withBrowser({ viewport: { width, height } });
    beforeEach(() => wish(browser.page(), settings));

    /** Looks at the page as it is, and with the longest words. */
    async function look(): Promise<void> {
      const page = browser.page();
      const at = await step(page);
      expect([at, await faults(page)]).toEqual([at, []]);
      await setLongest(page);
      expect([at, await faults(page)]).toEqual([at, []]);
    }

    it('every step of a whole round, of a tie and of a quick show can be read from the back row', async () => {
      await browser.go('#/group', '?stage=off');
      const page = browser.page();
      await sitDown(page, 14);
      await readTo(page, 'Silent think');
      await look();
      await go(page, 'PageDown', 'First vote');
      await look();
      await count(page, '1111122333333');
      await page.getByRole('main').getByText('13 counted, 14 here.').waitFor();
      await look();
      await go(page, 'PageDown', 'Smallest group first');
      await look();
      await go(page, 'PageDown', 'Pair talk');
      await go(page, 'PageDown', 'Second vote');
      await count(page, '11123333333330');
      await go(page, 'PageDown', 'Who pays?');
      await press(page, 'Digit3');
      await press(page, 'Digit6');
      await look();
      await page.keyboard.press('c');
      await page.getByRole('heading', { name: 'Put a count right' }).waitFor();
      await look();
      await page.keyboard.press('Escape');
      await go(page, 'PageDown', 'Reveal');
      await expect(faults(page)).resolves.toEqual([]);
      for (let lines = 0; !(await page.getByText('Did it land on who you said?').isVisible()); lines += 1) {
        if (lines > 20) throw new Error('Nothing ever came of it');
        await press(page, 'PageDown');
      }
      await press(page, 'Digit2');
      expect(await faults(page)).toEqual([]);

      await press(page, 'PageDown');
      await readTo(page, 'Silent think');
      await go(page, 's', 'First vote');
      await count(page, '12');
      await go(page, 'PageDown', 'Pair talk');
      await go(page, 'PageDown', 'Second vote');
      await count(page, '12');
      await go(page, 'PageDown', 'Thirty seconds a side');
      await look();
      await go(page, 'PageDown', 'Third vote');
      await count(page, '12');
      await go(page, 'PageDown', 'Your curiosity');
      await look();
      await go(page, 'Digit2', 'Who pays?');
      await look();

      await go(page, 'PageDown', 'Reveal');
      await readTo(page, 'A quick show');
      await look();
      await count(page, '1112');
      await go(page, 'PageDown', 'Who pays?');
      await look();
    });

    it('two to four people can read what they talk about, and what they agreed on', async () => {
      await browser.go('#/group', '?stage=off');
      const page = browser.page();
      await sitDown(page, 3);
      await readTo(page, 'Talk till you agree');
      await look();
      await go(page, 'Digit4', 'Who pays?');
      await look();
    });

    it('eighty people’s marks and numbers leave every word in its place', async () => {
      await browser.go('#/group', '?stage=off');
      const page = browser.page();
      await sitDown(page, 80);
      await readTo(page, 'Silent think');
      await go(page, 'PageDown', 'First vote');
      await page.getByRole('textbox', { name: 'Count for A, covered' }).focus();
      for (const typed of ['22', '38', '3', '17', '0']) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
      }
      await page.getByRole('main').getByText('80 counted, 80 here.').waitFor();
      await go(page, 'Enter', 'Smallest group first');
      await look();
      await go(page, 'v', 'Second vote');
      await page.getByRole('textbox', { name: 'Count for A, covered' }).focus();
      for (const typed of ['28', '30', '0', '18', '1']) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
      }
      await go(page, 'Enter', 'Who pays?');
      await look();
    });
  },
);

describe('with nothing but a keyboard', () => {
  const browser = withBrowser({ viewport: { width: 1280, height: 800 } });

  it('a room goes from its first vote through a tie, a correction and an undo to what came of it', async () => {
    await browser.go('#/group', '?stage=off');
    const page = browser.page();
    await sitDown(page, 14);
    await readTo(page, 'Silent think');
    await go(page, 'PageDown', 'First vote');
    await count(page, '111111133333334');
    await expect.poll(() => heard(page)).toContain('15 counted, 14 here. Count again?');
    await press(page, 'u');
    await go(page, 'PageDown', 'Pair talk');
    await expect.poll(() => heard(page)).toContain('A seven, nobody for B, C seven, nobody for D.');
    await go(page, 'PageDown', 'Second vote');
    await count(page, '11111113333333');
    await go(page, 'PageDown', 'Thirty seconds a side');
    await go(page, 'PageDown', 'Third vote');
    await count(page, '11111113333333');
    await go(page, 'PageDown', 'Your curiosity');

    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'Put a count right' }).waitFor();
    const fewer = page.getByRole('button', { name: 'One fewer for A' });
    for (let tabs = 0; !(await fewer.evaluate((key) => key === document.activeElement)); tabs += 1) {
      if (tabs > 20) throw new Error('The key for one fewer cannot be reached with Tab');
      await page.keyboard.press('Tab');
    }
    await press(page, 'Enter');
    await expect.poll(() => heard(page)).toContain('Put right. A six, nobody for B, C seven, nobody for D.');
    await press(page, 'u');
    await expect
      .poll(() => heard(page))
      .toContain('Put right. A seven, nobody for B, C seven, nobody for D.');
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByText('Still level: A and C.').waitFor();

    await page.keyboard.press('2');
    await page.getByRole('contentinfo').getByText('That letter can’t be taken here.').waitFor();
    await go(page, '3', 'Who pays?');
    await page.getByRole('main').getByText('C it is, out of curiosity.').waitFor();
    await press(page, '4');
    await go(page, 'Space', 'Reveal');
    await page.getByText('C · out of curiosity').waitFor();
    for (let lines = 0; !(await page.getByText('You said: all of us. Did it land').isVisible()); lines += 1) {
      if (lines > 20) throw new Error('Nothing ever came of it');
      await press(page, 'Space');
    }
    await press(page, '1');
    await expect.poll(() => heard(page)).toContain('Put down: yes.');
    await go(page, 'Space', '');
  });
});
