import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installOnDebian } from './debian.ts';

/** Names that Chrome or Chromium goes by on a command line, and where it stands on machines without one. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];
const HELP = `The browser tests need Chrome or Chromium, and none was found.
Install one ("apt-get install chromium" on Debian, or from google.com/chrome), or put the path of one
that you have into the environment variable BROWSER, and run "npm test" again.`;

/** The path of a Chromium: the one named by BROWSER, one on the system, one of Playwright's, or one just installed. */
export function findBrowser(): string {
  const named = process.env['BROWSER'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`BROWSER names ${named}, and there is no such file.`);
  }
  const found = installed() ?? (installOnDebian(['chromium']) ? installed() : undefined);
  if (found === undefined) throw new Error(HELP);
  return found;
}

export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...chromiumArguments(), ...more] });
}

/**
 * What each new window of Chromium would load beside the page: two pages of its own for the list under its address
 * line, which nobody sees here, at the cost of more than the game.
 */
const LISTS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** The switch counts once: what Playwright 1.64 gives it has to be said again. */
const OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/** What Chromium is started with: it speaks to nobody else, and in a container it has no sandbox. */
export function chromiumArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    '--disable-quic',
    '--disable-background-networking',
    `--disable-features=${[...OFF, ...LISTS].join(',')}`,
    ...(root ? ['--no-sandbox'] : []),
  ];
}

/** The path of a Chrome or Chromium that is there. */
export function installed(): string | undefined {
  for (const command of COMMANDS) {
    const path = spawnSync('which', [command], { encoding: 'utf8' }).stdout?.trim();
    if (path) return path;
  }
  return [...PLACES, ...ofPlaywright()].find((path) => existsSync(path));
}

function ofPlaywright(): readonly string[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches
    .filter((cache): cache is string => cache !== undefined && existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((name) => join(cache, name)))
    .flatMap((build) => inside.map((path) => join(build, path)));
}
