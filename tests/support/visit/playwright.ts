import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page } from 'playwright-core';
import { chromiumArguments } from '../browser.ts';
import { killWhere } from '../processes.ts';
import type { Role, Visitor } from '../visitor.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** Chromium by its own protocol, or Debian's Firefox by WebDriver BiDi, which cannot say what media a page is shown in. */
export async function visitWithPlaywright(
  engine: 'Chromium' | 'Firefox',
  executablePath: string,
): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'visitor-'));
  const launch = (): Promise<BrowserContext> =>
    engine === 'Chromium'
      ? chromium.launchPersistentContext(profile, {
          executablePath,
          viewport: VIEWPORT,
          reducedMotion: 'reduce',
          args: chromiumArguments(),
        })
      : firefox.launchPersistentContext(profile, {
          executablePath,
          channel: 'moz-firefox',
          viewport: VIEWPORT,
          colorScheme: null,
          reducedMotion: null,
          forcedColors: null,
          contrast: null,
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
        });
  const settle = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage();

  let context = await launch();
  let page = await settle(context);
  const find = (role: Role, name?: string | RegExp) =>
    page.getByRole(role, name === undefined ? {} : { name }).filter({ visible: true });

  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    press: (role, name) => find(role, name).first().click(),
    key: (key) => page.keyboard.press(key),
    async write(name, text) {
      await find('textbox', name).selectText();
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
    pick: async (menu, words) => void (await find('combobox', menu).selectOption({ label: words })),
    texts: (role, name) => find(role, name).allInnerTexts(),
    ask: (question) => page.evaluate(question),
    async killed() {
      killWhere(({ command }) => command.includes(profile));
      await context.close().catch(() => undefined);
      context = await launch();
      page = await settle(context);
    },
    async leave() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
