import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { onlyThese } from './licenses.ts';

/** What the worker is made of, beside our own. It is built after the page, and so is not in its list of packages. */
export const WORKBOX = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** The largest file that is kept; a build that has a larger one says so. */
const LARGEST = 8_000_000;

/**
 * Builds the service worker, with the list of everything that it keeps, and what a device needs to install the game.
 * Each file is listed with its hash: what arrives as something else is not taken, and the edition before goes on.
 */
export function keeper(): Plugin[] {
  let built = '';
  const place: Plugin = {
    name: 'keeper',
    configResolved({ root, build }) {
      built = resolve(root, build.outDir);
    },
  };
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/keeper',
    filename: 'sw.ts',
    // `src/app/kept` registers it, with an address that Trusted Types can vouch for.
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: ['manifest.webmanifest'],
      maximumFileSizeToCacheInBytes: LARGEST,
      manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => listed(built, entry)) })],
      buildPlugins: { vite: [onlyThese(WORKBOX)] },
    },
    manifest: {
      name: 'Behind the Desk',
      short_name: 'Behind the Desk',
      description: 'A branching game for library staff about how they treat one another.',
      lang: 'en',
      theme_color: '#6f4930',
      background_color: '#fbf6ea',
      display: 'standalone',
      categories: ['education', 'games'],
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
  return [place, ...pwa];
}

interface Entry {
  url: string;
  size: number;
}

/** A file with what the worker has to know of it: how large it is, and the hash that the browser holds it to. */
function listed<File extends Entry>(folder: string, file: File): File & { bytes: number; integrity: string } {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file.url)))
    .digest('base64');
  return { ...file, bytes: file.size, integrity: `sha256-${hash}` };
}
