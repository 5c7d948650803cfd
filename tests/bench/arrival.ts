import type { Page } from 'playwright-core';

/** Has a page mark the moment when a first choice can be made; what has to be read before is gone past at once. */
export async function markFirstChoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('behind-the-desk:settings', JSON.stringify({ pace: 'turn' }));
    const look = (): void => {
      const buttons = [...document.querySelectorAll('button')];
      const step = buttons.find(({ textContent }) => /^(Step in|Go on)/.test(textContent?.trim() ?? ''));
      if (document.querySelector('[role="group"] button, #page button')) {
        performance.mark('choice-ready');
        return;
      }
      step?.click();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Milliseconds from the address to the first choice, in a page that marks it. */
export async function firstChoice(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const ready = await page.waitForFunction(() => performance.getEntriesByName('choice-ready')[0]?.startTime);
  return (await ready.jsonValue()) ?? 0;
}
