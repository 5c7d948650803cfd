import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a reader's own style sheet may ask for without anything being lost. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** How far a page reaches out of its window, in pixels of its own; nothing, or less, is as it should be. */
export const sideways = (on: Page): Promise<number> =>
  on.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Puts the spacing of WCAG 1.4.12 on, and gives what takes it off again. */
export async function spaced(on: Page): Promise<() => Promise<void>> {
  await on.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  return () =>
    on.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
}

/** Words that a box cuts off, where nothing brings them into sight. */
export const cutOff = (on: Page): Promise<readonly string[]> =>
  on.evaluate(() => {
    /** The nearest box around that hides what reaches out of it; none where it can be scrolled to. */
    const hider = (from: Element | null): Element | undefined => {
      for (let box = from; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
        // What is a pixel large on purpose is for those who listen.
        if (box.clientWidth <= 1) return undefined;
        if (/hidden|clip/.test(overflowX + overflowY)) return box;
      }
      return undefined;
    };
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const { parentElement: parent } = node;
      const text = (node.textContent ?? '').trim();
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      if (parent.closest('.unseen, [aria-hidden="true"], svg') !== null) continue;
      if (getComputedStyle(parent).clipPath !== 'none') continue;
      const box = hider(parent)?.getBoundingClientRect();
      if (box === undefined) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      // A line is higher than its letters.
      const slack = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.35;
      const out = Math.max(box.top - top, bottom - box.bottom, box.left - left, right - box.right);
      if (out > slack)
        found.push(`${parent.className || parent.tagName}, by ${out.toFixed(0)}: ${text.slice(0, 40)}`);
    }
    return found;
  });

/**
 * What is meant to be pressed and is smaller than 24 by 24 pixels (WCAG 2.5.8). A link among words is as tall as they
 * are, and what is hidden behind its own label is as large as that.
 */
export const smallTargets = (on: Page): Promise<readonly string[]> =>
  on.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="tab"], [role="button"]',
      ),
    ].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      // A field that nobody can come to is pressed by the button beside it.
      if (element.tabIndex < 0 && element.classList.contains('unseen')) return [];
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const pressed = label ?? element;
      const inWords =
        element.tagName === 'A' &&
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
      const { width, height } = pressed.getBoundingClientRect();
      if (inWords || width === 0 || (width >= 23.9 && height >= 23.9)) return [];
      const name = (pressed.textContent ?? '').trim().slice(0, 30);
      return [
        `${width.toFixed(0)} by ${height.toFixed(0)}: ${element.tagName} ${element.className} “${name}”`,
      ];
    }),
  );
