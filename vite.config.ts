import { defineConfig } from 'vitest/config';
import { early } from './src/build/early.ts';
import { hint } from './src/build/hint.ts';
import { ink } from './src/build/ink.ts';
import { keeper, WORKBOX } from './src/build/keeper.ts';
import { licenses } from './src/build/licenses.ts';
import { phaser } from './src/build/phaser.ts';
import { policy } from './src/build/policy.ts';
import { styles } from './src/build/styles.ts';
import { whole } from './src/build/whole.ts';

export default defineConfig({
  base: './',
  publicDir: 'assets/icons',
  plugins: [ink(), early(), phaser(), licenses(WORKBOX), policy(), styles(), hint(), keeper()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [ink()] },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // The names of scripts that a later page will ask for itself would all stand in the first file.
      resolveDependencies: (_file, names, { hostType }) =>
        hostType === 'js' ? names.filter((name) => name.endsWith('.css')) : names,
    },
    assetsInlineLimit: 0,
    // The stage with its part of Phaser is one piece of 0.8 MB; it is loaded when the page is idle.
    chunkSizeWarningLimit: 850,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: whole('/src/app/main.tsx') }] } },
    },
  },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: 'tests/support/paint.ts',
          testTimeout: 120_000,
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
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A machine that is busy with other things is slow, and not at fault.
          expect: { poll: { timeout: 30_000 } },
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/browsers/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          // A machine that is busy with other things is slow, and not at fault.
          expect: { poll: { timeout: 45_000, interval: 25 } },
          retry: 1,
        },
      },
    ],
  },
});
