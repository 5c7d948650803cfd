import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../support/browser.ts';
import { options, readOn } from '../support/game.ts';
import { killWhere } from '../support/processes.ts';

async function openProfile(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: chromiumArguments(),
  });
}

it('a browser killed in the middle of a play opens again at exactly that decision', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'desk-'));
  const before = await openProfile(profile);
  const page = await before.newPage();
  await page.goto(`${inject('address')}#/play/s2`);
  await readOn(page);
  await page.keyboard.press('c');
  await readOn(page);
  await page.keyboard.press('b');
  await readOn(page);
  const offered = await options(page).allTextContents();
  await page.waitForFunction(async () => {
    const open = indexedDB.open('behind-the-desk');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result));
    });
    const saved = database.transaction('saves').objectStore('saves').get('s2');
    const log = await new Promise<number>((resolve) => {
      saved.addEventListener('success', () => resolve(saved.result?.log.length ?? 0));
    });
    database.close();
    return log === 2;
  });
  // The whole browser, as a power cut would; only the one that was started with this profile.
  killWhere(({ command }) => command.includes(profile));
  await before.close().catch(() => undefined);

  const after = await openProfile(profile);
  try {
    const reopened = await after.newPage();
    await reopened.goto(`${inject('address')}#/practice`);
    await reopened.getByRole('button', { name: /Continue where you left/ }).click();
    await readOn(reopened);
    expect(await options(reopened).allTextContents()).toEqual(offered);
  } finally {
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
