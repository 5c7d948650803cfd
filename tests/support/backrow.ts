import type { Page } from 'playwright-core';

/** What a participant must read is never smaller, in hundredths of the screen's height (content bible, 3.3). */
const LEAST = 3.5;
/** The blocks of a room's page; none may lie over another. */
const BLOCKS =
  '.room-head, .room-foot, .strip, .results, .room-options, .offer, .sum, .call, .rounds, .finding';

/**
 * Everything on a room's screen that the back row could not read: words that are too small, cut off, outside of the
 * screen or under one another. Empty where all is well.
 */
export async function unreadable(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    dispatchEvent(new Event('resize'));
  });
  return page.evaluate(
    ({ least, blocks }) => {
      const faults: string[] = [];
      // Letters that are taller at the same size may be set smaller by that.
      const room = document.querySelector('.meeting');
      const tall = Number(room && getComputedStyle(room).getPropertyValue('--tall')) || 1;
      const name = (element: Element): string =>
        `${element.getAttribute('class') ?? element.tagName} “${(element.textContent ?? '').slice(0, 30)}”`;
      const seen = [...document.querySelectorAll<HTMLElement>('.meeting *:not(svg *)')].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && element.closest('.unseen, [aria-hidden="true"]') === null;
      });
      for (const element of seen) {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const words = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
        );
        const size = (parseFloat(style.fontSize) / innerHeight) * 100;
        if (words && size < least * tall - 0.01) faults.push(`small (${size.toFixed(2)}): ${name(element)}`);
        if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < -1 || box.left < -1) {
          faults.push(`outside: ${name(element)}`);
        }
        // Letters reach a little out of a line that is set tight; a line that is cut off reaches out by itself.
        const slack = parseFloat(style.fontSize) * 0.35;
        if (style.display !== 'inline') {
          if (element.scrollHeight > element.clientHeight + slack) faults.push(`too tall: ${name(element)}`);
          if (element.scrollWidth > element.clientWidth + 2) faults.push(`too wide: ${name(element)}`);
        }
      }
      const placed = [...document.querySelectorAll(blocks)];
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1)) {
          if (one.contains(other)) continue;
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          if (tall > 1 && wide > 1) faults.push(`${name(one)} over ${name(other)}`);
        }
      }
      return faults;
    },
    { least: LEAST, blocks: BLOCKS },
  );
}

/** Options as long as a story may have them, in place of those on show. */
const LONGEST = [
  '“You’re on Thursday night, so could you take the Annex for me? It is basically done.”',
  '“There is a wrinkle in Thursday. Let me iron it out before I hand it all over to you.”',
  '“I’ve put two groups in one room again. Could I borrow your brain for ten minutes?”',
  '“Thursday? Thursday is ages away, we will figure it all out. So how are the boys now?”',
].map((option) => option.padEnd(86, '.'));

/** Sets the longest words that a story allows: four options of 86 characters, and a line of 140. */
export async function setLongest(page: Page): Promise<void> {
  await page.evaluate((longest) => {
    const options = document.querySelectorAll('li:not(.pass) .say');
    for (const [place, option] of [...options].entries()) option.textContent = longest[place] ?? '';
    const lines = document.querySelectorAll('.story-card p');
    const share = Math.floor(140 / Math.max(1, lines.length));
    const words = 'He looks at you, and then at the clock on the wall. It is late. '.repeat(3);
    for (const line of lines) line.textContent = words.slice(0, share);
  }, LONGEST);
}

/** What is lost of a room's screen, however small it may stand there: in letters that take more room than others. */
export async function lost(page: Page): Promise<readonly string[]> {
  const faults = await unreadable(page);
  return faults.filter((fault) => !fault.startsWith('small'));
}
