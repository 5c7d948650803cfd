import type { Page } from 'playwright-core';

/** Words that stand out by 4.5 to 1 and are thin never quite reach the color that they are written in. */
const LEAST = 3;

/**
 * Words that can hardly be told from what they stand on, by the pixels that the page shows as it is scrolled through:
 * whatever the ground is made of, be it a pattern, a drawing or two colors that nobody thought of together.
 */
export async function faint(on: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  const from = await on.evaluate(() => scrollY);
  for (let top: number | undefined = 0; top !== undefined; top = await scrolled(on, top)) {
    const shot = await on.screenshot({ caret: 'initial' });
    for (const words of await on.evaluate(faintOf, [shot.toString('base64'), LEAST] as const))
      found.add(words);
  }
  await on.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
  return [...found];
}

/** Scrolls to where the next part of a page begins; nowhere at its end. */
const scrolled = (on: Page, from: number): Promise<number | undefined> =>
  on.evaluate((top) => {
    scrollTo({ top: top + innerHeight * 0.8, behavior: 'instant' });
    return scrollY > top ? scrollY : undefined;
  }, from);

/** Runs in the page. */
async function faintOf([shot, least]: readonly [string, number]): Promise<readonly string[]> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${shot}`;
  await picture.decode();
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
    willReadFrequently: true,
  });
  if (context === null) throw new Error('The browser does not draw');
  context.drawImage(picture, 0, 0);
  const grain = picture.width / innerWidth;

  const linear = (part = 0): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  /** How the lightest pixel of a box stands to the darkest (WCAG's relative luminance). */
  const contrast = ({ x, y, width, height }: DOMRect): number => {
    const { data } = context.getImageData(x * grain, y * grain, width * grain, height * grain);
    let [dark, light] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const shine = 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
      dark = Math.min(dark, shine);
      light = Math.max(light, shine);
    }
    return (light + 0.05) / (dark + 0.05);
  };
  const isSeen = (parent: Element, { x, y, width, height, right, bottom }: DOMRect): boolean => {
    if (width < 2 || height < 4 || x < 0 || y < 0 || right > innerWidth || bottom > innerHeight) return false;
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (parent.contains(top) || top.contains(parent));
  };

  const found: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const { parentElement: parent } = node;
    const words = (node.textContent ?? '').trim();
    if (words === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    if (parent.closest('.unseen, [inert], [aria-hidden="true"], :disabled, [aria-disabled="true"]') !== null)
      continue;
    // For those who listen.
    if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const ratios = [...range.getClientRects()].filter((box) => isSeen(parent, box)).map(contrast);
    const worst = Math.min(...ratios);
    if (worst < least)
      found.push(`${worst.toFixed(1)} to 1, ${parent.className || parent.tagName}: ${words.slice(0, 40)}`);
  }
  return found;
}
