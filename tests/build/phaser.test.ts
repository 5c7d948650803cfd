import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { FLAGS, NAMED, phaser, REGISTERED, SOURCES } from '../../src/build/phaser.ts';

/** Builds one module with our part of Phaser, as the game is built, in memory. */
async function built(source: string): Promise<unknown> {
  const given = {
    name: 'given',
    resolveId: (id: string) => (id === 'given' ? id : undefined),
    load: (id: string) => (id === 'given' ? source : undefined),
  };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [given, phaser()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'given', preserveEntrySignatures: 'strict' },
    },
  });
}

test.each([...REGISTERED, ...NAMED])('the installed Phaser has the source %s', (source) => {
  expect(
    [`${source}.js`, `${source}/index.js`].filter((file) => existsSync(join(SOURCES, file))),
  ).toHaveLength(1);
});

test('every switch in the installed Phaser has a value: unset, it would be on', () => {
  const files = readdirSync(SOURCES, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  const switches = files.flatMap((file) =>
    [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/\(typeof ([A-Z0-9_]+)\s*(?:\)|&&|\|\|)/g)].map(
      ([, name]) => name ?? '',
    ),
  );
  expect([...new Set(switches)].filter((name) => !(name in FLAGS))).toEqual([]);
  expect(switches).toContain('WEBGL_RENDERER');
});

test('a part of Phaser that is not taken in stops the build, which says where to take it in', async () => {
  const source = `import * as Phaser from 'phaser'; export const turn = Phaser.Math;`;
  await expect(built(source)).rejects.toThrow('src/build/phaser.ts does not take in');
});
