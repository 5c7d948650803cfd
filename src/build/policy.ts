import type { Plugin } from 'vite';

/**
 * What the built page may do, by the browser's own hand: nothing that does not come from where the page came from, no
 * script or style written into the page, no text made into markup. Scripts beside the page start
 * only through the one named policy of `src/app/trusted.ts`. `data:` pictures are Phaser's own blank ones.
 * A host that sends headers can add `frame-ancestors`, which does not work from inside a page.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy is of `src/app/trusted.ts`: it lets the game's own worker start, and nothing else.
  'trusted-types': 'behind-the-desk',
} as const;

/** Browsers look for this in the first kilobyte, so it stays first. */
const CHARSET = '<meta charset="utf-8" />';

/** Puts the policy into the built page, before anything that it could forbid. */
export function policy(): Plugin {
  const content = Object.entries(POLICY)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ');
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(CHARSET)) throw new Error(`The page does not begin with ${CHARSET}`);
        const first = `<head>\n    ${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`;
        return html.replace(CHARSET, '').replace('<head>', first);
      },
    },
  };
}
