import { defineConfig } from 'vitest/config';
import { early } from './src/build/early.ts';
import { ink } from './src/build/ink.ts';
import { licenses } from './src/build/licenses.ts';
import { phaser } from './src/build/phaser.ts';

export default defineConfig({
  base: './',
  plugins: [ink(), early(), phaser(), licenses()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The stage with its part of Phaser is one piece of 0.8 MB; it is loaded when the page is idle.
    chunkSizeWarningLimit: 850,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/{model,session,build,store,stage,sound,overlay,pages,app}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'stories', include: ['tests/stories/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
