import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { minifySync, type Plugin } from 'vite';
import { Manifest } from '../model/papers.ts';
import { SETTINGS } from '../model/settings.ts';

/** The upright letters that the game is set in, as long as a reader wants no others. */
const LETTERS = /^(atkinson-hyperlegible-next|bricolage-grotesque)-.*-normal\.woff2$/;

/**
 * Puts a script of a few hundred bytes first in the built page, waiting for nothing: where the address names a story,
 * its file is sent for at once and is on its way when the game asks; where the game is kept on the device, so are its
 * letters, and no word is drawn in others first. Over a network those would hold up the first words instead. It is a
 * file and not a line in the page, so that a host can forbid inline scripts.
 */
export function early(): Plugin {
  let root = '.';
  return {
    name: 'early',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((each) => each.type === 'asset');
      const papers: unknown = JSON.parse(readFileSync(join(root, 'stories/manifest.json'), 'utf8'));
      const files = v.parse(Manifest, papers).stories.flatMap(({ id, file }) => {
        const asset = assets.find(({ names }) => names.includes(`${basename(file, '.ink')}.json`));
        return asset ? [[id, basename(asset.fileName)]] : [];
      });
      const letters = assets.flatMap(({ names, fileName }) =>
        names.some((name) => LETTERS.test(name)) ? [basename(fileName)] : [],
      );
      const { code } = minifySync('early.js', script(Object.fromEntries(files), letters), { module: true });
      this.emitFile({ type: 'asset', name: 'early.js', source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const found = Object.values(bundle ?? {}).find(
          (each) => each.type === 'asset' && each.names.includes('early.js'),
        );
        if (found === undefined) return [];
        const attrs = { type: 'module', async: true, crossorigin: true, src: `./${found.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

function script(files: Readonly<Record<string, string>>, letters: readonly string[]): string {
  return `const send = (name, as) => {
  const href = new URL(name, import.meta.url).href;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as, crossOrigin: 'anonymous', href }));
};
const file = ${JSON.stringify(files)}[/^#\\/play\\/([^/]+)/.exec(location.hash)?.[1]];
if (file) send(file, 'fetch');
try {
  const others = /"letters":"(?!hyperlegible")/.test(localStorage.getItem('${SETTINGS}') ?? '');
  if (navigator.serviceWorker?.controller && !others) for (const name of ${JSON.stringify(letters)}) send(name, 'font');
} catch {}
`;
}
