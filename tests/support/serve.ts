import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Serves a built folder with brotli, as a host would; one port for each folder. */
export async function serve(folder: string): Promise<{ readonly address: string; close(): void }> {
  const squeezed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    response.setHeader('content-type', TYPES[kind] ?? 'application/octet-stream');
    if (!SQUEEZED.has(kind)) {
      createReadStream(file).pipe(response);
      return;
    }
    const body = squeezed.get(file) ?? brotliCompressSync(readFileSync(file));
    squeezed.set(file, body);
    response.setHeader('content-encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  const { port } = bound;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
