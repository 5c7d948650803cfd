import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const FILE = 'licenses.txt';

/**
 * Puts one file beside the built page with the licence of every package that went into it, and of the fonts, icons and
 * recordings: their terms ask that the texts travel with every copy. `beside` are the packages of what is built later.
 */
export function licenses(beside: readonly string[] = []): Plugin {
  let root = '.';
  return {
    name: 'licenses',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(licenseTexts(root, [...Object.keys(dependencies), ...beside]));
      });
    },
    generateBundle(_options, bundle) {
      const packages = [...packagesOf(modulesOf(bundle)), ...beside];
      this.emitFile({ type: 'asset', fileName: FILE, source: licenseTexts(root, packages) });
    },
  };
}

/** Stops a build that takes in any other package than those whose licenses were given as `beside`. */
export function onlyThese(beside: readonly string[]): Plugin {
  return {
    name: 'only-these',
    generateBundle(_options, bundle) {
      const others = packagesOf(modulesOf(bundle)).filter((name) => !beside.includes(name));
      if (others.length > 0) this.error(`The license of ${others.join(', ')} is not with the game`);
    },
  };
}

const modulesOf = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));

/** The names of the packages that modules come from, each once, in order. */
export function packagesOf(modules: readonly string[]): readonly string[] {
  const names = modules.flatMap((id) => {
    const found = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id);
    return found?.[1] === undefined ? [] : [found[1]];
  });
  return [...new Set(names)].toSorted();
}

/** All the texts, one after the other. Throws if a package brings none: then somebody has to look. */
export function licenseTexts(root: string, packages: readonly string[]): string {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8');
  const parts = [
    part('Behind the Desk', ours),
    ...packages.map((name) => part(name, textOf(join(root, 'node_modules', name), name))),
    ...textsIn(root, 'assets/fonts'),
    ...textsIn(root, 'assets/licenses'),
  ];
  return parts.join('\n');
}

function textOf(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`The package ${name} is in the game and brings no license text`);
  return readFileSync(join(folder, file), 'utf8');
}

function textsIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => part(file.replace(/^OFL-|\.txt$/g, ''), readFileSync(join(root, folder, file), 'utf8')));
}

const part = (title: string, text: string): string =>
  `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n\n`;
