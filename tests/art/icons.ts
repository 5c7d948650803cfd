import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/**
 * The icons that an installed game has, from the one of the page. A phone cuts a maskable one to a shape of its own, so
 * there the brown goes to the edges and the picture stays inside the circle that nothing cuts.
 */
export async function icons(page: Page, assets: string): Promise<void> {
  const whole = readFileSync(`${assets}icon.svg`, 'utf8');
  const [, background = '', picture = ''] = /^<svg[^>]*>\s*(<rect[^>]*>)([\s\S]*)<\/svg>/.exec(whole) ?? [];
  const full = background.replace(/ rx="\d+"/, '');
  const cut = (scale: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${full}<g transform="translate(32 32) scale(${scale}) translate(-32 -32)">${picture}</g></svg>`;
  await draw(page, whole, 192, `${assets}icons/icon-192.png`);
  await draw(page, whole, 512, `${assets}icons/icon-512.png`);
  await draw(page, cut(0.85), 512, `${assets}icons/icon-maskable.png`);
  await draw(page, cut(1), 180, `${assets}icons/icon-apple.png`);
}

async function draw(page: Page, svg: string, size: number, file: string): Promise<void> {
  const data = await page.evaluate(
    async ([source, side]) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      canvas.getContext('2d')?.drawImage(picture, 0, 0, side, side);
      return canvas.toDataURL('image/png');
    },
    [svg, size] as const,
  );
  writeFileSync(file, Buffer.from(data.split(',')[1] ?? '', 'base64'));
}
