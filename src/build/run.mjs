/** Runs a TypeScript file of ours in Node through Vite, so that scripts are written like the rest. */
import { runnerImport } from 'vite';

// What these scripts build is what is shipped.
process.env.NODE_ENV = 'production';
const [, , file] = process.argv;
if (file === undefined) throw new Error('Name the script to run');
await runnerImport(new URL(`../../${file}`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'warn',
});
