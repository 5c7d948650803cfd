import { expect, inject, it } from 'vitest';
import { readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, context, go } = withBrowser();

const ATTEMPTS = {
  'a script from another host': [
    'script-src-elem',
    () => {
      const href = 'https://example.org/there.js';
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    },
  ],
  'a style written into the page': [
    'style-src-elem',
    () => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
      );
    },
  ],
  'a picture from another host': [
    'img-src',
    () => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/there.png' }));
    },
  ],
  'text made into markup': [
    'require-trusted-types-for',
    () => {
      try {
        document.body.innerHTML = '<b>no</b>';
      } catch {
        // The browser throws as well as reporting.
      }
    },
  ],
  'a worker by an address that nobody vouches for': [
    'require-trusted-types-for',
    () => {
      try {
        new Worker('./sw.js').terminate();
      } catch {
        // As above.
      }
    },
  ],
  'somebody else vouching for addresses': [
    'trusted-types',
    () => {
      try {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('another', {});
      } catch {
        // As above.
      }
    },
  ],
  'words sent to another host': [
    'connect-src',
    () => {
      navigator.sendBeacon('https://example.org/', 'words');
    },
  ],
} as const;

it.each(Object.entries(ATTEMPTS))(
  'the browser does not let the page do this: %s',
  async (_what, [rule, attempt]) => {
    // A page of its own: in the usual one anything forbidden fails the test.
    const other = await context().newPage();
    await other.goto(inject('address'));
    await other.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['kept'] = effectiveDirective;
      });
    });
    await other.evaluate(attempt);
    await expect.poll(() => other.evaluate(() => document.documentElement.dataset['kept'])).toBe(rule);
  },
);

it('nothing of the game is forbidden, and nothing leaves the host: pictures, sound, panels and all', async () => {
  const outside: string[] = [];
  page().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(inject('address')) && !url.startsWith('data:')) outside.push(url);
  });
  await go('#/play/s2');
  expect(await readOn(page())).toBe('options');
  await page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
  await page().keyboard.press('a');
  await page().waitForFunction(() => 'Howler' in window);
  for (const hash of [
    '#/gallery',
    '#/gallery/places',
    '#/gallery/sounds',
    '#/settings',
    '#/about',
    '#/group',
  ]) {
    await go(hash);
    await page().getByRole('heading', { level: 1 }).waitFor();
  }
  expect(outside).toEqual([]);
});
