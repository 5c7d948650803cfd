import type { CDPSession, Page } from 'playwright-core';

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

/** How much slower than here the machines are that the game is held to. */
const WEAK = 4;

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
