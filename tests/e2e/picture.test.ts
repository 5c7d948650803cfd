import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { PLACES } from '../../src/model/cues.ts';
import { placeName } from '../../src/model/people.ts';
import { surroundings } from '../../src/model/places.ts';
import { giveBack, lose, nameCard } from '../support/card.ts';
import { readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, go } = withBrowser();

it('the stage shows a picture, not an empty frame', async () => {
  await go('#/play/s2');
  await readOn(page());
  const canvas = page().locator('canvas');
  await page().waitForFunction(seen, '1');
  expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  expect(await coloursIn(canvas)).toBeGreaterThan(60);
});

it('a canvas that has nothing to show yet is not seen', async () => {
  await page().addInitScript(() => {
    const look = (): void => {
      const canvas = document.querySelector('.stage canvas');
      if (canvas !== null && performance.getEntriesByName('stage-ready').length === 0)
        performance.mark(`empty at ${getComputedStyle(canvas).opacity}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await go('#/play/s2');
  await page().waitForFunction(seen, '1');
  const empty = await page().evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('empty')),
  );
  expect(new Set(empty)).toEqual(new Set(['empty at 0']));
});

it('a canvas that has lost its graphics card is not seen until it has it back', async () => {
  await page().addInitScript(nameCard);
  await go('#/play/s2');
  await page().waitForFunction(seen, '1');
  expect(await page().evaluate(lose)).toBe(true);
  await page().waitForFunction(seen, '0');
  await page().evaluate(giveBack);
  await page().waitForFunction(seen, '1');
  expect(await coloursIn(page().locator('canvas'))).toBeGreaterThan(60);
});

it('every place shows three people, and without them a room that is not empty', async () => {
  await go('#/gallery/places');
  const preview = page().getByRole('img');
  let last = await drawnBy(preview);
  const walk = async (company: string): Promise<readonly Drawn[]> => {
    const seen: Drawn[] = [];
    await page().getByRole('radio', { name: company, exact: true }).check({ force: true });
    for (const place of PLACES) {
      await page()
        .getByRole('button', { name: `${placeName(place)}, evening` })
        .click();
      last = await drawnBy(preview, last);
      expect(await preview.getAttribute('aria-label')).toContain(surroundings(place));
      seen.push(last);
    }
    return seen;
  };
  const [three, nobody] = [await walk('three'), await walk('nobody')];
  for (const { colours } of three) expect(colours).toBeGreaterThan(60);
  for (const { colours } of nobody) expect(colours).toBeGreaterThan(40);
  const pictures = [...three, ...nobody].map(({ data }) => data);
  expect(new Set(pictures).size).toBe(2 * PLACES.length);
});

it.each([
  ['a laptop', { width: 1280, height: 720 }],
  ['a phone', { width: 375, height: 667 }],
  ['a phone on its side', { width: 667, height: 375 }],
])('on %s no panel lies on the picture', async (_what, size) => {
  await page().setViewportSize(size);
  await go('#/play/s2');
  await readOn(page());
  const picture = await boxOf('.stage .picture');
  for (const part of ['[role="tablist"]', '[role="group"]']) {
    const panel = await boxOf(part);
    const apart =
      panel.x >= picture.x + picture.width - 1 ||
      panel.x + panel.width <= picture.x + 1 ||
      panel.y >= picture.y + picture.height - 1 ||
      panel.y + panel.height <= picture.y + 1;
    expect(apart, part).toBe(true);
  }
});

async function boxOf(selector: string) {
  const box = await page().locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} on the page`);
  return box;
}

/** Runs in the page: whether the stage can be seen through so much. */
const seen = (opacity: string): boolean => {
  const canvas = document.querySelector('.stage canvas');
  return canvas !== null && getComputedStyle(canvas).opacity === opacity;
};

interface Drawn {
  readonly colours: number;
  readonly data: string;
}

/** What a canvas shows, once it shows something other than before. */
async function drawnBy(canvas: Locator, before?: Drawn): Promise<Drawn> {
  await canvas.scrollIntoViewIfNeeded();
  await page().waitForFunction(
    (old) => {
      const data = document.querySelector<HTMLCanvasElement>('figure canvas')?.toDataURL('image/webp', 0.1);
      return data !== undefined && data.length > 3000 && data !== old;
    },
    before?.data ?? '',
    { polling: 150 },
  );
  const data = await canvas.evaluate((element) =>
    element instanceof HTMLCanvasElement ? element.toDataURL('image/webp', 0.1) : '',
  );
  return { data, colours: await coloursIn(canvas) };
}

/** How many colours an element shows, counted coarsely. */
async function coloursIn(canvas: Locator): Promise<number> {
  const shot = await canvas.screenshot();
  return page().evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const copy = document.createElement('canvas');
    copy.width = 64;
    copy.height = 48;
    const context = copy.getContext('2d');
    if (context === null) return 0;
    context.drawImage(picture, 0, 0, 64, 48);
    const { data: pixels } = context.getImageData(0, 0, 64, 48);
    const seen = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) {
      seen.add(
        (((pixels[i] ?? 0) >> 4) << 8) | (((pixels[i + 1] ?? 0) >> 4) << 4) | ((pixels[i + 2] ?? 0) >> 4),
      );
    }
    return seen.size;
  }, shot.toString('base64'));
}
