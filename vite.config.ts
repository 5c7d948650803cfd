import { defineConfig } from 'vite';
import { ink } from './src/build/ink.ts';

export default defineConfig({
  base: './',
  plugins: [ink()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
