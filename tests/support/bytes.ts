import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weighed {
  readonly file: string;
  readonly raw: number;
  readonly brotli: number;
}

/** The JavaScript that must arrive before the first choice: the page's entry and all that it imports outright. */
export function critical(folder: string): readonly Weighed[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entries = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) =>
    join(folder, match[1] ?? ''),
  );
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    for (const [, path = ''] of imports) follow(join(dirname(file), path));
  };
  entries.forEach(follow);
  return [...seen].map(weigh);
}

/** Every script of the built game. */
export function everyScript(folder: string): readonly Weighed[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
    .map((file) => weigh(join(folder, file)));
}

export const total = (files: readonly Weighed[], unit: 'raw' | 'brotli'): number =>
  files.reduce((sum, file) => sum + file[unit], 0);

function weigh(file: string): Weighed {
  const bytes = readFileSync(file);
  return { file, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
