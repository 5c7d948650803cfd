import { expect, it } from 'vitest';
import { readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, go } = withBrowser();

it('the stage shows a picture, not an empty frame', async () => {
  await go('#/play/s2');
  await readOn(page());
  await page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
  const canvas = page().locator('canvas');
  expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  const shot = await canvas.screenshot();
  const colours = await page().evaluate(async (data) => {
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
  expect(colours).toBeGreaterThan(60);
});
