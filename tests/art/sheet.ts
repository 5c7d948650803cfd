import type { Page } from 'playwright-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** SVG documents side by side in one PNG, each drawn at the given size. */
export async function saveSheet(
  page: Page,
  svgs: readonly string[],
  path: string,
  { width, height }: Size,
  columns = 1,
): Promise<void> {
  const rows = Math.ceil(svgs.length / columns);
  await page.setViewportSize({ width: columns * width, height: rows * height });
  const images = svgs.map(
    (svg) => `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  );
  const style = `body{margin:0;background:#efe5d0;display:grid;grid-template-columns:repeat(${columns},${width}px)}img{display:block;width:${width}px;height:${height}px}`;
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path });
}
