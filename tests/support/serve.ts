import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** By what was squeezed: the same files are served from many places. */
const squeezed = new Map<string, Buffer>();

function squeeze(content: Buffer): Buffer {
  const key = hash('sha256', content);
  const known = squeezed.get(key) ?? brotliCompressSync(content);
  squeezed.set(key, known);
  return known;
}

/** As a page to sign in to a network, not at all, or as its first half before the line breaks. */
export type Damage = 'foreign' | 'missing' | 'cut';

export interface Host {
  readonly address: string;
  /** From then on files of such a name arrive damaged; without one, nothing does any more. */
  spoil(name?: RegExp, how?: Damage): void;
  /** Also hangs up on whoever is connected. */
  close(): void;
}

/** Serves a built folder with brotli, as a host would; one port for each folder. `headers` go with every answer. */
export async function serve(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> {
  let spoiled: RegExp | undefined;
  let damage: Damage = 'foreign';
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    response.setHeader('content-type', TYPES[kind] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (spoiled?.test(file)) {
      if (damage === 'missing') return void response.writeHead(404).end();
      if (damage === 'cut') {
        const whole = readFileSync(file);
        response.setHeader('content-length', whole.length);
        response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
        return;
      }
      response.end('<!doctype html><title>Sign in to the guest network</title>');
      return;
    }
    if (!SQUEEZED.has(kind)) {
      createReadStream(file).pipe(response);
      return;
    }
    response.setHeader('content-encoding', 'br');
    response.end(squeeze(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  const { port } = bound;
  return {
    address: `http://127.0.0.1:${port}/`,
    spoil(name, how = 'foreign') {
      spoiled = name;
      damage = how;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
