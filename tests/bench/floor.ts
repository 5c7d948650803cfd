import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ink } from '../../src/build/ink.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the page that does the least of what the game does: what a machine takes for it, it takes for anything. */
export async function buildFloor(): Promise<string> {
  const outDir = `${root}tests/output/floor`;
  await build({
    configFile: false,
    root: `${root}tests/bench/floor`,
    base: './',
    plugins: [ink()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return outDir;
}
