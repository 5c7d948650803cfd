import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findBrowser, openBrowser } from '../support/browser.ts';

/** A way into the network, as a reader has it. */
export interface Line {
  readonly name: string;
  /** Bits a second, and milliseconds before the first of them. */
  readonly down: number;
  readonly up: number;
  readonly latency: number;
}

export const HOME: Line = { name: '9 Mbps, 100 ms', down: 9_000_000, up: 3_000_000, latency: 100 };
export const SLOW: Line = { name: 'slow 4G', down: 1_600_000, up: 750_000, latency: 150 };

/**
 * How much slower than here the machines are that the game is held to: four times, where this one is quick. The quickest
 * that the bench ran on had the floor page at 9 Mbps in 565 to 596 ms, so slowed; where it takes longer, a lower number
 * (`--rate 1.5`) gives the same weak machine.
 */
const asked = process.argv.indexOf('--rate');
const WEAK = asked < 0 ? 4 : Number(process.argv[asked + 1]);
if (!(WEAK >= 1)) throw new Error('The processor can be slowed by 1 or more: --rate 4');

/** For the names of what was measured. */
export const CPU = `CPU x${WEAK}`;

/**
 * A browser to measure in. Whoever drives one has it note from which line of which script each request came; the engine
 * reads a whole script anew for that, in the middle of what is measured, if it has not kept its lines from the start.
 */
export const openQuiet = (): Promise<Browser> => openBrowser(QUIET);

const QUIET = ['--js-flags=--no-enable-lazy-source-positions'];

/** The same with a profile on the disk, as somebody has who comes again: scripts are compiled once for several visits. */
export const openProfile = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...chromiumArguments(), ...QUIET],
  });

/** Gives a page a weak machine, and a line where one is named. */
export async function weaken(page: Page, line?: Line): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  if (line) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: WEAK });
  return session;
}
