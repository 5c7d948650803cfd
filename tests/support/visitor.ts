import { existsSync } from 'node:fs';
import { installed as installedChromium } from './browser.ts';
import { installOnDebian } from './debian.ts';
import { visitWithPlaywright } from './visit/playwright.ts';
import { DRIVER, MINI_BROWSER, visitWithSelenium } from './visit/selenium.ts';

/** The engines that the game is held to, as Debian ships them. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

/** What a person looks for on a page. */
export type Role = 'button' | 'link' | 'radio' | 'textbox' | 'combobox' | 'table' | 'heading' | 'main';

/** Somebody with a browser and a profile of their own, by whichever driver serves that browser. */
export interface Visitor {
  /** Opens a whole address. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses with the pointer the first that has this role and accessible name. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Presses a key: `a`, `1`, `Space`, `Tab`, `Enter`, `PageDown`. */
  key(key: string): Promise<void>;
  /** Types into a field in place of what stood there, and leaves it. */
  write(name: string, text: string): Promise<void>;
  /** Takes a choice of a menu by its words. */
  pick(menu: string, words: string): Promise<void>;
  /** The words of everything to be seen that has this role, and this name where one is given. */
  texts(role: Role, name?: string | RegExp): Promise<readonly string[]>;
  /** What the page itself answers. */
  ask<Answer>(question: () => Answer | Promise<Answer>): Promise<Answer>;
  /** Kills the browser's process by its number, and comes back with what was on the disk, at an empty page. */
  killed(): Promise<void>;
  leave(): Promise<void>;
}

interface Kind {
  readonly open: () => Promise<Visitor>;
  readonly isHere: () => boolean;
  readonly packages: readonly string[];
}

const FIREFOX = '/usr/bin/firefox-esr';
const KINDS: Readonly<Record<Engine, Kind>> = {
  Chromium: {
    open: () => visitWithPlaywright('Chromium', installedChromium() ?? ''),
    isHere: () => installedChromium() !== undefined,
    packages: ['chromium'],
  },
  Firefox: {
    open: () => visitWithPlaywright('Firefox', FIREFOX),
    isHere: () => existsSync(FIREFOX),
    packages: ['firefox-esr'],
  },
  WebKit: {
    open: visitWithSelenium,
    isHere: () => [DRIVER, MINI_BROWSER, '/usr/bin/Xvfb'].every((path) => existsSync(path)),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Opens a browser in a fresh profile. Throws, with the way to install it, where it is not there. */
export async function visit(engine: Engine): Promise<Visitor> {
  const { open, isHere, packages } = KINDS[engine];
  if (isHere()) return open();
  throw new Error(
    `${engine} is not installed as Debian ships it. Type "apt-get install ${packages.join(' ')}" as root, ` +
      'and run "npm run test:browsers" again.',
  );
}

/** Installs whatever is not there, where that can be done; whoever opens one that did not come says so. */
export function installMissing(): void {
  const missing = ENGINES.map((engine) => KINDS[engine]).filter(({ isHere }) => !isHere());
  if (missing.length > 0) installOnDebian(missing.flatMap(({ packages }) => packages));
}
