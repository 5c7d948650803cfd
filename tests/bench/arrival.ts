import type { Page } from 'playwright-core';

/** What a page says of itself when a first choice can be made, with the milliseconds since it was sent for. */
const SAID = 'a first choice after ';

/**
 * Has a page tell when a first choice stands on the screen: once it was painted. What has to be read before is gone past
 * at once. It looks only when something has changed, so that the looking takes no time from what is looked at.
 */
export async function markFirstChoice(page: Page): Promise<void> {
  await page.addInitScript((said) => {
    localStorage.setItem('behind-the-desk:settings', JSON.stringify({ pace: 'turn' }));
    const onceShown = (then: () => void): void => {
      const painted = new MessageChannel();
      painted.port1.addEventListener('message', then);
      painted.port1.start();
      requestAnimationFrame(() => painted.port2.postMessage(undefined));
    };
    const watch = new MutationObserver(() => {
      if (document.querySelector('.choices button, #page button')) {
        watch.disconnect();
        onceShown(() => console.log(said + String(performance.now())));
        return;
      }
      const step = document.querySelector<HTMLElement>('.story .scroll .button.main');
      if (step) setTimeout(() => step.click());
    });
    watch.observe(document, { childList: true, subtree: true });
  }, SAID);
}

/** Milliseconds from the address to the first choice, in a page that tells. Nothing is asked of the page meanwhile. */
export async function firstChoice(page: Page, address: string): Promise<number> {
  const told = page.waitForEvent('console', (message) => message.text().startsWith(SAID));
  await page.goto(address, { waitUntil: 'commit' });
  return Number((await told).text().slice(SAID.length));
}
