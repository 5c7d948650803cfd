import { author } from './author.ts';

process.exitCode = (await author(process.argv.slice(3))) ?? 0;
