import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the built game carries the license of everything in it', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['phaser', 'inkjs', 'howler', 'preact', 'dexie', 'valibot', 'workbox-precaching'])
    expect(text).toMatch(new RegExp(`^${name}\n=+\n`, 'm'));
  for (const notice of [
    'Phaser Studio',
    'inkle Ltd',
    'GoldFire',
    'Fabian Hiller',
    'Apache License',
    'SIL OPEN',
  ])
    expect(text).toContain(notice);
});
