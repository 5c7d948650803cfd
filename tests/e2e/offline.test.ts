import { readdirSync } from 'node:fs';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  buildSecond,
  edition,
  lookForNews,
  openSite,
  PLACE,
  type Site,
  unplug,
  untilKept,
  untilSecond,
} from '../support/editions.ts';
import { playToTheEnd, readOn } from '../support/game.ts';
import { readTo, sitDown } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

const { page, context } = withBrowser({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
let site: Site;
const open = async (headers: Readonly<Record<string, string>> = {}): Promise<void> => {
  site = await openSite(headers);
};
const goTo = (where: Page, hash: string): Promise<unknown> =>
  where.evaluate((to) => {
    location.hash = to;
  }, hash);
const another = async (hash: string): Promise<Page> => {
  const tab = await context().newPage();
  await tab.goto(`${site.game}${hash}`);
  return tab;
};
const offer = (where: Page) => where.getByText('A new edition is here. It takes over when you say so.');
const useIt = (where: Page) => where.getByRole('button', { name: 'Use it now' }).click();

beforeAll(buildSecond);
afterEach(() => site.close());

describe('after one visit', () => {
  it('the whole game is there without the network: a reload, a story to its end, a meeting', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    expect(await untilKept(page())).toMatch(/the whole game, [4-7]\.\d MB\. It works without the network\.$/);
    const kept = await page().evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = await Promise.all(stores.map((cache) => cache.keys()));
      return keys.flat().map(({ url }) => url.split('?')[0]);
    });
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !/^sw\.js$|\.mp3$/.test(file.name))
      .map((file) => (file.parentPath.endsWith('assets') ? `assets/${file.name}` : file.name));
    expect(kept.toSorted()).toEqual(files.map((file) => `${site.game}${file}`).toSorted());

    await unplug(context(), site);
    const protocol = await context().newCDPSession(page());
    for (const ignoreCache of [false, true]) {
      const before = await page().evaluate(() => performance.timeOrigin);
      await protocol.send('Page.reload', { ignoreCache });
      await page().waitForFunction((then) => performance.timeOrigin > then, before);
      await untilKept(page());
    }
    const lost: string[] = [];
    page().on('requestfailed', (request) => lost.push(request.url()));
    await page().goto(`${site.game}?stage=off#/play/s2`);
    expect(await playToTheEnd(page(), 'bd')).toHaveLength(9);
    await page().goto(`${site.game}#/play/s2/new`);
    await readOn(page());
    await page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    await page().keyboard.press('a');
    await page().waitForFunction(() => 'Howler' in window);
    await page().goto(`${site.game}#/group`);
    await sitDown(page(), 8);
    await readTo(page(), 'First vote');
    expect(lost).toEqual([]);
  });

  it('a visit that was never left needs no network for what it has not shown yet', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    await untilKept(page());
    await unplug(context(), site);
    await goTo(page(), '#/gallery');
    await page()
      .getByRole('heading', { level: 1, name: /gallery/i })
      .waitFor();
  });

  it.each(['Accept-Encoding', 'Origin, Accept-Encoding', '*'])(
    'it is there as well from a host whose answers vary by %s',
    async (vary) => {
      await open({ vary });
      await page().goto(`${site.game}#/about`);
      await untilKept(page());
      await unplug(context(), site);
      await page().reload();
      await goTo(page(), '#/play/s2');
      expect(await readOn(page())).toBe('options');
    },
  );

  it('it brings its letters at once, unless the reader has others', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    await untilKept(page());
    const sentFor = async (letters: string): Promise<number> => {
      await page().evaluate((wanted) => {
        localStorage.setItem('behind-the-desk:settings', JSON.stringify({ letters: wanted }));
      }, letters);
      await page().reload();
      return page().locator('link[rel=preload][as=font]').count();
    };
    expect(await sentFor('hyperlegible')).toBe(2);
    expect(await sentFor('lexend')).toBe(0);
  });

  it('over plain http nothing is kept, the page says so, and the game is played all the same', async () => {
    await open();
    await context().route('http://library.example/**', async (route) => {
      const url = route.request().url().replace('http://library.example/', site.address);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page().goto(`http://library.example/${PLACE}#/about`);
    await page().getByText('this address is plain http').waitFor();
    await goTo(page(), '#/play/s2');
    expect(await readOn(page())).toBe('options');
    await context().unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('the browser can install it, with a name and icons of its own', async () => {
    await open();
    await page().goto(site.game);
    const protocol = await context().newCDPSession(page());
    const { data, errors } = await protocol.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { name, start_url: start, display, icons } = JSON.parse(data ?? '{}');
    expect([name, start, display]).toEqual(['Behind the Desk', './', 'standalone']);
    for (const { src, sizes } of icons) {
      const [width] = await page().evaluate(async (address) => {
        const picture = Object.assign(new Image(), { src: address });
        await picture.decode();
        return [picture.naturalWidth];
      }, src);
      expect(`${width}x${width}`).toBe(sizes);
    }
    // Every profile of a test is a private one, and that is all there is against it.
    await expect
      .poll(async () => (await protocol.send('Page.getInstallabilityErrors')).installabilityErrors)
      .toEqual([{ errorId: 'in-incognito', errorArguments: [] }]);
  });

  it('that lost a file on the way nothing is kept, the page says so, and can try again', async () => {
    await open();
    site.spoil(/gallery.*\.js$/);
    await page().goto(`${site.game}#/about`);
    await page().getByText('not everything arrived as it was sent').waitFor();
    site.spoil();
    await page().getByRole('button', { name: 'Try again now' }).click();
    await untilKept(page());
  });
});

describe('a new edition', () => {
  it('is offered where nobody is in the middle of anything, and once taken it is in every tab', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    await untilKept(page());
    const reader = await another('#/play/s2');
    await readOn(reader);
    site.renew();
    expect(await lookForNews(page())).toBe('waiting');
    await goTo(page(), '#/practice');
    await page().getByRole('heading', { name: 'Pick a story' }).waitFor();
    expect(await offer(page()).count()).toBe(0);

    // Those who have the old one open go on with it, down to what they never opened before, or load again.
    await goTo(page(), '#/gallery');
    await page()
      .getByRole('heading', { level: 1, name: /gallery/i })
      .waitFor();
    await page().reload();
    expect(await edition(page())).toBe('first');
    await reader.reload();
    expect(await edition(reader)).toBe('first');
    await readOn(reader);

    await goTo(reader, '#/practice');
    await offer(reader).waitFor();
    expect(await violations(reader)).toEqual([]);
    await goTo(page(), '#/');
    await offer(page()).waitFor();
    await useIt(page());
    for (const tab of [page(), reader]) await untilSecond(tab);
    expect(new URL(reader.url()).hash).toBe('#/practice');
    expect(await offer(page()).count()).toBe(0);
  });

  it('that was asked for while a story is open waits until it is left, and both tabs say so', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    await untilKept(page());
    const reader = await another('#/practice');
    site.renew();
    expect(await lookForNews(page())).toBe('waiting');
    await offer(page()).waitFor();
    await goTo(reader, '#/play/s2/new');
    await readOn(reader);
    await reader.keyboard.press('a');
    await readOn(reader);
    await useIt(page());
    await page().getByText('as soon as you leave the story in the other tab').waitFor();
    await reader.getByText('A new edition waits until you leave this story.').waitFor();
    expect(await violations(reader)).toEqual([]);
    await reader.keyboard.press('b');
    await readOn(reader);
    expect([await edition(page()), await edition(reader)]).toEqual(['first', 'first']);

    await goTo(reader, '#/practice');
    for (const tab of [page(), reader]) await untilSecond(tab);
    await reader.getByRole('button', { name: /Continue where you left/ }).waitFor();
  });

  it('that arrives broken is given up, and the one before goes on without the network', async () => {
    await open();
    await page().goto(`${site.game}#/about`);
    await untilKept(page());
    site.renew();
    site.spoil(/stage.*\.js$/);
    expect(await lookForNews(page())).toBe('given up');
    await page().reload();
    await untilKept(page());
    expect(await edition(page())).toBe('first');
    await page().goto(`${site.game}#/play/s2`);
    await page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    await goTo(page(), '#/');
    site.spoil();
    expect(await lookForNews(page())).toBe('waiting');
    await offer(page()).waitFor();
    site.spoil(/./);
    await page().reload();
    expect(await edition(page())).toBe('first');
    await unplug(context(), site);
    await useIt(page());
    await untilSecond(page());
    await page().goto(`${site.game}#/play/s2`);
    expect(await playToTheEnd(page(), 'ca')).toHaveLength(9);
  });
});

describe('in a frame', () => {
  const inside = (): FrameLocator => page().frameLocator('iframe');
  const within = (): Frame => {
    const [, frame] = page().frames();
    if (frame === undefined) throw new Error('There is no frame on the page');
    return frame;
  };
  const refused = (): Locator =>
    inside().getByText('inside this frame the game isn’t allowed to keep anything');

  it('of a page of the same site it is kept and played as anywhere', async () => {
    await open();
    await page().goto(site.frame(`src="./${PLACE}#/about"`));
    await inside()
      .getByText(/^Kept on this device: the whole game, .*the network\.$/)
      .waitFor({ timeout: 60_000 });
    await unplug(context(), site);
    await page().evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await inside().getByRole('link', { name: 'Back to the desk' }).click();
    await inside()
      .getByRole('link', { name: /Practice alone/ })
      .click();
    await inside()
      .getByRole('button', { name: /^Start It’s Basically Done/ })
      .click();
    expect(await playToTheEnd(within(), 'b')).toHaveLength(9);
  });

  it('that may keep nothing, or of a site whose frames this browser keeps nothing for, it says so', async () => {
    await open({ 'access-control-allow-origin': '*' });
    await page().goto(site.frame(`sandbox="allow-scripts" src="./${PLACE}#/about"`));
    await refused().waitFor();
    await page().goto(site.frame(`src="${site.game}#/about"`).replace('127.0.0.1', 'localhost'));
    await refused().waitFor();
  });

  it('that may keep nothing, it is played to its end, and says that it is gone afterwards', async () => {
    await open({ 'access-control-allow-origin': '*' });
    await page().goto(site.frame(`sandbox="allow-scripts" src="./${PLACE}#/play/s2"`));
    await readOn(within());
    await page().keyboard.press('c');
    await inside()
      .getByText(/will not keep anything just now/)
      .first()
      .waitFor();
    expect(await playToTheEnd(within(), 'b')).toHaveLength(8);
  });
});
