import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { STAFF } from '../../src/model/cues.ts';
import { SCENE } from '../../src/stage/place/place.ts';
import { homePicture, portraitOf } from '../../src/stage/portrait.ts';
import { openBrowser } from '../support/browser.ts';
import { readOn } from '../support/game.ts';
import { cast } from './cast.ts';
import { far } from './far.ts';
import { icons } from './icons.ts';

/**
 * `npm run art`: the pictures that the pages show without Phaser, drawn by a browser from the puppets and places.
 * With `-- icons`: only the icons of an installed game. With `-- cast` or `-- far`: sheets to look at, in tests/output.
 */
const [, , , sheets] = process.argv;
const folder = fileURLToPath(new URL('../../assets/', import.meta.url));
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  if (sheets === 'cast') await cast(page);
  else if (sheets === 'far') await far(page);
  else if (sheets === 'icons') await icons(page, folder);
  else await assets(page);
} finally {
  await browser.close();
}

async function assets(page: Page): Promise<void> {
  mkdirSync(`${folder}portraits`, { recursive: true });
  for (const who of STAFF) await save(page, `portraits/${who}.webp`, portraitOf(who), 240, 240);
  await save(page, 'home.webp', homePicture(), 1600, Math.round((1600 * SCENE.horizon) / SCENE.width));
  await icons(page, folder);
  await photograph(browser);
}

async function save(page: Page, name: string, svg: string, width: number, height: number): Promise<void> {
  const data = await page.evaluate(
    async ([source, wide, high]) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      canvas.getContext('2d')?.drawImage(picture, 0, 0, wide, high);
      return canvas.toDataURL('image/webp', 0.86);
    },
    [svg, width, height] as const,
  );
  writeFileSync(`${folder}${name}`, Buffer.from(data.split(',')[1] ?? '', 'base64'));
}

/** The picture in the README: the first decision, as it is played. */
async function photograph(browser: Browser): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  await build({ root, logLevel: 'error' });
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${server.resolvedUrls?.local[0]}#/play/s2`);
  await page.waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
  await readOn(page);
  await page.mouse.move(400, 300);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await page.screenshot({ path: `${folder}screenshot.jpg`, type: 'jpeg', quality: 86 });
  await server.close();
}
