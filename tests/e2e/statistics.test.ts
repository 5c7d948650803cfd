import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PARTS } from '../../src/overlay/statistics/address.ts';
import { typeset } from '../../src/overlay/typeset.ts';
import { playToTheEnd, readOn } from '../support/game.ts';
import { count, press, readTo, sitDown, step } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';
import { reader } from '../support/reader.ts';
import { violations } from '../support/rules.ts';
import { shelf } from '../support/shelf.ts';

// Nothing may be half faded in while it is looked at.
const { page, context, go } = withBrowser({ reducedMotion: 'reduce' });

const OFF = '?stage=off';
const { main, button, heading, shown, toPart, showMadeUp, downloaded } = reader(page, go);

/** Plays a story alone as far as its second options. */
async function playALittle(on: Page): Promise<void> {
  await on.goto(`${inject('address')}${OFF}#/play/s2`);
  await readOn(on);
  await on.keyboard.press('a');
  await readOn(on);
}

describe('before anything was played', () => {
  it('the page says what will be there, and made-up data is marked on every part until it is taken away', async () => {
    await toPart('overview');
    await heading('Nothing here yet. That takes one meeting, or five plays alone.').waitFor();
    expect(await violations(page())).toEqual([]);
    await showMadeUp();
    expect(await shown()).toMatch(/^\d+ plays alone, \d+ rooms\./);
    for (const part of PARTS) {
      await toPart(part);
      expect([part, await page().getByText('Made-up data. Nobody played this.').isVisible()]).toEqual([
        part,
        true,
      ]);
    }
    await button('Put it away again').click();
    await toPart('overview');
    await heading(/^Nothing here yet/).waitFor();
    expect(await page().getByText('Made-up data. Nobody played this.').count()).toBe(0);
  });
});

describe('what is played', () => {
  it('is on the page the moment it is opened: a play alone, and what a room was split on', async () => {
    await go('#/play/s2', OFF);
    expect(await playToTheEnd(page(), 'abcd')).toHaveLength(9);
    await go('#/group', OFF);
    await sitDown(page(), 14);
    await readTo(page(), 'Silent think');
    while ((await step(page())) !== 'Reveal') {
      const at = await step(page());
      if (at.endsWith('vote')) await count(page(), '1111111222222');
      if (at === 'Your curiosity') await press(page(), 'Digit1');
      else await press(page(), 'PageDown');
    }
    await toPart('overview');
    const names = shelf.find(({ id }) => id === 's2')?.decisions.map(({ name }) => typeset(name)) ?? [];
    const found = await heading(/^The room was most split on/).innerText();
    expect(names.filter((name) => found.includes(name))).toHaveLength(1);
    expect(found).toMatch(/7 to 6/);
    await toPart('files');
    const kept = await page().locator('.kept-list').getByRole('listitem').allInnerTexts();
    expect(kept.map((row) => /, (alone|a room), .*: (\d+ decisions?)/.exec(row)?.slice(1))).toEqual([
      ['a room', '1 decision'],
      ['alone', '9 decisions'],
    ]);
  });

  it('in one tab shows in another once that is opened again', async () => {
    await toPart('files');
    await page().getByText('Nothing is kept').waitFor();
    const other = await context().newPage();
    await playALittle(other);
    await page().reload();
    await page()
      .getByText(/It’s Basically Done, alone, .*: 1 decision/)
      .waitFor();
  });

  it('leaves no record for somebody who plays without being counted', async () => {
    await toPart('privacy');
    await page().getByRole('checkbox', { name: 'Play without being counted' }).check();
    await page().getByText('Nothing is counted on this device now.').waitFor();
    await playALittle(page());
    await toPart('files');
    await page().getByText('Nothing is kept').waitFor();
    expect(await page().locator('.kept-list').count()).toBe(0);
  });
});

describe.each([
  ['a laptop', { width: 1280, height: 720 }],
  ['a phone', { width: 375, height: 667 }],
])('on %s', (_what, size) => {
  it('no part has a fault, and nothing is wider than the page but boxes that say so', async () => {
    await page().setViewportSize(size);
    await showMadeUp();
    for (const part of PARTS) {
      await toPart(part);
      expect([part, await violations(page())]).toEqual([part, []]);
      expect([part, await page().evaluate(tooWide)]).toEqual([part, []]);
      expect([part, await page().evaluate(overTheirBars)]).toEqual([part, []]);
    }
  }, 300_000);
});

/** What can be pushed sideways without a name and a place in the order of keys, the page itself among it. */
function tooWide(): readonly string[] {
  const silent = [...document.querySelectorAll('main *')].filter((each) => {
    const scrolls = /auto|scroll/.test(getComputedStyle(each).overflowX);
    const told = each.getAttribute('role') === 'region' && each.ariaLabel && each.matches('[tabindex="0"]');
    return scrolls && each.scrollWidth > each.clientWidth && !told;
  });
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  return [...page, ...silent.map((each) => each.outerHTML.slice(0, 120))];
}

/** The marks that hide a part of the bar they stand on: it looks shorter than it is. */
function overTheirBars(): readonly string[] {
  return [...document.querySelectorAll('.labeled-bar .rail')].flatMap((rail) => {
    const [bar, mark] = [rail.querySelector('.swatch'), rail.querySelector('b')];
    if (bar === null || mark === null) return [];
    const hidden = bar.getBoundingClientRect().right - mark.getBoundingClientRect().left;
    return hidden > 1 ? [`${mark.textContent}, by ${hidden.toFixed(0)}`] : [];
  });
}

describe('with nothing but a keyboard', () => {
  /** Presses Tab until something of this name has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    for (let tabs = 0; !(await target.evaluate((each) => each === document.activeElement)); tabs += 1) {
      if (tabs > 60) throw new Error(`${target.toString()} cannot be reached with Tab`);
      await page().keyboard.press('Tab');
    }
  }

  it('the menus of the sentence, a table and its file can be reached, and the file has the rows of the table', async () => {
    await showMadeUp();
    await page().getByRole('heading', { level: 1 }).focus();
    for (const name of ['Story', 'Alone or together', 'Since', 'Group', 'Text'])
      await tabTo(page().getByRole('combobox', { name, exact: true }));
    const figure = main().getByRole('figure').first();
    const before = await shown();
    await page().keyboard.press('Shift+Tab');
    await page().keyboard.press('Shift+Tab');
    await page().keyboard.press('Shift+Tab');
    await page().keyboard.press('ArrowDown');
    await expect.poll(shown).not.toBe(before);
    await tabTo(figure.getByRole('button', { name: /^Table/ }));
    await page().keyboard.press('Enter');
    const rows = await figure
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.length).toBeGreaterThan(1);
    await tabTo(figure.getByRole('button', { name: /^CSV/ }));
    const csv = await downloaded(() => page().keyboard.press('Enter'));
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<string[]>(csv.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data.map((row) => row.map(typeset))).toEqual(rows);
  });
});

describe('the report', () => {
  it.each(['A4', 'Letter'])('prints on one page of %s', async (format) => {
    await showMadeUp();
    await toPart('report');
    await page().getByRole('article', { name: 'The report' }).waitFor();
    const printed = await page().pdf({ format, printBackground: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
