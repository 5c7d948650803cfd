import type { Plugin } from 'vite';

/** Where Vite keeps what an `import()` goes through whose part has styles of its own. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Waits for the styles of a part of the game, and then for the part. Vite's own helper also knows scripts to send for
 * ahead, nonces and events that nobody here listens to, and is eight hundred bytes longer, all of them before the first
 * words. Where a style sheet was lost, this one asks for it again the next time.
 */
export function styles(): Plugin {
  return {
    name: 'styles',
    apply: 'build',
    enforce: 'pre',
    transform: (_code, id) => (id === HELPER ? { code: ARRIVE, map: null } : undefined),
  };
}

const ARRIVE = `
const coming = new Map();
const arrive = (href) => {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const known = coming.get(href);
  if (known) return known;
  const link = document.createElement('link');
  const sheet = new Promise((come, fail) => {
    link.onload = come;
    link.onerror = () => fail(new TypeError(href));
  });
  sheet.catch(() => {
    coming.delete(href);
    link.remove();
  });
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  coming.set(href, sheet);
  document.head.append(link);
  return sheet;
};
export const __vitePreload = (load, files, from) =>
  Promise.all((files ?? []).map((file) => arrive(new URL(file, from).href))).then(load);
`;
