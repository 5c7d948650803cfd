import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { critical, everyScript, total } from '../support/bytes.ts';

/** What a phone on a slow line waits for; inkjs alone is 27 kB of it. */
const BUDGET = 60_000;
/** Measured at 177 kB; with the whole of Phaser it is 329 kB. */
const PICTURE = 190_000;

it('the first choice can be made after at most 60 kB of JavaScript, brotli', () => {
  const files = critical('dist');
  expect(files.length).toBeGreaterThan(0);
  expect(total(files, 'brotli')).toBeLessThanOrEqual(BUDGET);
});

it('the picture, with the part of Phaser that it stands on, is at most 190 kB, brotli', () => {
  const stage = everyScript('dist').filter(({ file }) => /stage-/.test(file));
  expect(stage).toHaveLength(1);
  expect(total(stage, 'brotli')).toBeLessThanOrEqual(PICTURE);
});

it('the file that the page begins with asks to be compiled while it arrives', () => {
  const [game] = critical('dist').filter(({ file }) => /game-/.test(file));
  expect(readFileSync(game?.file ?? '', 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

it('Phaser, howler and Dexie are not among it', () => {
  const names = critical('dist').map(({ file }) => file);
  expect(names.filter((name) => /stage|phaser|sound|howler|dexie|store/.test(name))).toEqual([]);
});
