import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../support/browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served. */
    readonly address: string;
  }
}

/** Builds the game as it is shipped and serves it for the browser tests, which fail here where no browser is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findBrowser();
  // Vitest says "test" here, and what is tested is what is shipped.
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  project.provide('address', server.resolvedUrls?.local[0] ?? '');
  return () => server.close();
}
