import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { build } from 'vite';
import { WORKBOX } from '../../src/build/keeper.ts';
import { licenseTexts, onlyThese, packagesOf } from '../../src/build/licenses.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the licenses that travel with the game', () => {
  it('are those of the packages that went into it, each once', () => {
    const modules = [
      '/x/src/app/main.tsx',
      '/x/node_modules/preact/a.js',
      '/x/node_modules/preact/hooks/b.js',
    ];
    expect(packagesOf([...modules, '/x/node_modules/@scope/part/c.js'])).toEqual(['@scope/part', 'preact']);
  });

  it('hold the notices of libraries, fonts, icons, and ourselves', () => {
    const text = licenseTexts(root, ['preact', 'dexie']);
    for (const notice of [
      'The Behind the Desk authors',
      'Jason Miller',
      'Apache License',
      'SIL OPEN FONT LICENSE',
      'Phosphor Icons',
      'Frank Wen',
    ])
      expect(text).toContain(notice);
  });

  it('hold that of what keeps the game on the device, which is built by itself', () => {
    expect(licenseTexts(root, WORKBOX)).toContain('workbox-precaching\n==');
  });

  it('stop the build of it where it takes in a package whose license is not among them', async () => {
    const built = (packages: readonly string[]) =>
      build({
        configFile: false,
        logLevel: 'silent',
        plugins: [onlyThese(packages)],
        build: { write: false, lib: { entry: `${root}src/model/kept.ts`, formats: ['es'], fileName: 'x' } },
      });
    await expect(built([])).rejects.toThrow(/The license of valibot/);
    await expect(built(['valibot'])).resolves.toBeTruthy();
  });

  it('stop the build where a package brings no text', () => {
    expect(() => licenseTexts(root, ['.bin'])).toThrow(/\.bin/);
  });
});
