import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { Loss } from './player.ts';
import { isForgetful } from './seen.ts';
import { chance, comeBack, type Fault, goOn, oneOf, type World } from './world.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Without these there is no play, or none that is kept. */
const FIRST = /\/(?:game|early|dexie|leftover|s\d_\w+|gathering|history)-[^/]+\.(?:js|css|json)$/;

/** What a play never asks for: other pages, the page itself, recordings in the other form. */
const ELSEWHERE =
  /index\.html$|licenses|icon|\.mp3$|\/(?:statistics|gallery|pane|opened|opening|about|preview|compiling|walk|flow|report)/;

/** The network goes away and comes back. A page that the worker keeps is loaded again meanwhile. */
export const offline: Fault = async (world) => {
  const { visit, player } = world;
  if (visit.worker) await kept(visit.page());
  await visit.context().setOffline(true);
  const before = player.owed();
  await player.decide(1);
  if (visit.worker) {
    world.note('loaded again without');
    await comeBack(world, oneOf(world, 'reload', 'tab'));
    await goOn(world);
  } else if (await isForgetful(visit.page())) {
    world.note('said to be forgotten');
    player.owe(before);
  }
  await visit.context().setOffline(false);
  await comeBack(world, 'reload');
};

/** One file of the game arrives as something else, as half of itself, or not at all; then all is well again. */
export const asset: Fault = async (world) => {
  const { visit, player } = world;
  const there = files(DIST).filter((name) => !ELSEWHERE.test(name));
  const among = chance(world, 0.4) ? there.filter((name) => FIRST.test(name)) : there;
  const name = among[Math.floor(world.random() * among.length)] ?? 'sw.js';
  const how = oneOf(world, 'foreign', 'missing', 'cut');
  world.note(`${name} ${how}`);
  // A script of the page itself that is no script says so before anybody can catch it.
  visit.forgive(/^(?:Unexpected|Invalid or unexpected|missing|Unterminated|The requested module)/);
  visit.host.spoil(new RegExp(`/${name.replaceAll('.', '\\.')}$`), how);
  const before = player.owed();
  if (chance(world, 0.5))
    await visit
      .page()
      .reload()
      .catch(() => undefined);
  else await visit.open(player.hash).catch(() => undefined);
  const came = await whatCame(world);
  world.note(came);
  if (came === 'play') {
    if (player.mode === 'room') await goOnWithMeeting(world);
    else await player.back();
    if (await isForgetful(visit.page())) player.owe(before);
    else await player.decide(1);
    if (await isForgetful(visit.page())) player.owe(before);
  }
  visit.host.spoil();
  const again = visit.page().getByRole('button', { name: 'Try again' });
  if (came === 'words' && (await again.isVisible())) {
    await again.click();
    await player.back();
    await player.check();
  }
  await comeBack(world, 'reload');
};

/** Waits for the play, or for words that say what happened. */
async function whatCame({ visit, player }: World): Promise<'play' | 'words' | 'the browser’s own page'> {
  const page = visit.page();
  const words = page.getByText(
    /won’t open just now|did not arrive|has not arrived|can’t be looked up|Sign in to the guest/,
  );
  const play = page.getByRole('button', {
    name: player.mode === 'room' ? /^Go on with/ : /^(Go on|Step in)$/,
  });
  const choices = page.getByRole('group', { name: 'What do you do?' });
  const came = await Promise.race([
    play
      .or(choices)
      .first()
      .waitFor()
      .then(() => 'play' as const),
    words
      .first()
      .waitFor()
      .then(() => 'words' as const),
    page.waitForURL(/^chrome-error/).then(() => 'the browser’s own page' as const),
  ]).catch(() => undefined);
  if (came === undefined) {
    const body = await page.evaluate(() => document.body?.innerText ?? '');
    throw new Loss(`Neither the play came nor words, but “${body.slice(0, 200)}”`);
  }
  return came === 'play' && (await words.first().isVisible()) ? 'words' : came;
}

/** A room's story is sent for when its meeting goes on: where it does not arrive, words say so, and it can be asked for again. */
async function goOnWithMeeting({ visit, player, note }: World): Promise<void> {
  const page = visit.page();
  await page.getByRole('button', { name: /^Go on with / }).press('Enter');
  const words = page.getByText('won’t open just now');
  await page.locator('.meeting:not(.setup)').or(words).first().waitFor();
  if (!(await words.isVisible())) return;
  note('words then');
  visit.host.spoil();
  await page.getByRole('button', { name: 'Try again' }).click();
  await player.back();
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length))
    .toSorted();

/** Waits until the worker answers for the game. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}
