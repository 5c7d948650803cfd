import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Plugin, ViteDevServer } from 'vite';
import { Because } from '../model/papers.ts';
import { bookFor } from './book.ts';
import type { StoryFile } from '../model/story.ts';
import { checkSources } from './check.ts';
import { compileFile, type Problem, problemText } from './compile.ts';

/** Where the dev server hands out compiled stories. */
const ROUTE = '/@story/';
/** Asks for what the statistics have to know of a story instead of the story: `x.ink?book`. */
const BOOK = '?book';
/** Sent to the page when a story has been saved; `src/app/reload.ts` listens. */
const CHANGED = 'story:changed';

/**
 * Turns `import story from './x.ink'` into the address of a checked, compiled story. Any problem, warnings included,
 * stops the build with file and line; while developing it shows in the terminal and over the page.
 */
export function ink(): Plugin {
  let serving = false;
  let drawer = '.';
  const read = new Set<string>();

  return {
    name: 'ink',
    configResolved(config) {
      serving = config.command === 'serve';
      drawer = join(config.cacheDir, 'books');
    },
    load(asked) {
      const bound = asked.endsWith(`.ink${BOOK}`);
      const id = bound ? asked.slice(0, -BOOK.length) : asked;
      if (!id.endsWith('.ink')) return undefined;
      for (const file of [id, ...compileFile(id).files, papers(id)]) {
        this.addWatchFile(file);
        read.add(file);
      }
      const story = buildStory(id);
      if ('problems' in story) this.error(rollupError(id, story.problems));
      if (serving) return `export default ${JSON.stringify(`.${ROUTE}${basename(asked)}`)};`;
      const name = `${basename(id, '.ink')}${bound ? '-book' : ''}.json`;
      const content = bound ? bookFor(id, story, drawer) : story;
      const reference = this.emitFile({ type: 'asset', name, source: JSON.stringify(content) });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = '', query] = (request.url ?? '').split('?');
        if (!address.startsWith(ROUTE)) return next();
        const path = join(server.config.root, 'stories', basename(address));
        const story = existsSync(path) ? buildStory(path) : { problems: [] };
        if ('problems' in story) report(server, path, story.problems);
        response.statusCode = 'problems' in story ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        const bound = query === BOOK.slice(1) && !('problems' in story);
        response.end(JSON.stringify(bound ? bookFor(path, story, drawer) : story));
      });
    },
    hotUpdate({ file, server }) {
      if (!read.has(file)) return undefined;
      for (const path of read) {
        if (!path.endsWith('.ink') || !isStory(path)) continue;
        const story = buildStory(path);
        if ('problems' in story) report(server, path, story.problems);
        else server.ws.send({ type: 'custom', event: CHANGED, data: basename(path) });
      }
      return [];
    },
  };
}

function buildStory(path: string): StoryFile | { readonly problems: readonly Problem[] } {
  const compilation = compileFile(path);
  if (!compilation.ok) return { problems: compilation.problems };
  const because = readBecause(path);
  if ('problems' in because) return because;
  const problems = checkSources(path, compilation.files, because.sentences);
  if (problems.length > 0) return { problems };
  const { ink: tree, floats } = compilation.compiled;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([tree, floats]))
    .digest('hex')
    .slice(0, 16);
  return { fingerprint, ink: { ...tree }, floats: [...floats], because: because.sentences };
}

function readBecause(path: string): { sentences: Because } | { problems: readonly Problem[] } {
  try {
    return { sentences: v.parse(Because, JSON.parse(readFileSync(papers(path), 'utf8'))) };
  } catch (error) {
    return { problems: [{ file: 'because.json', line: 0, message: String(error) }] };
  }
}

const papers = (path: string): string => join(dirname(path), 'because.json');
const isStory = (path: string): boolean => basename(dirname(path)) === 'stories';

function rollupError(id: string, problems: readonly Problem[]): { message: string; id: string } {
  return {
    id,
    message: `The story does not build:\n${problems.map((each) => problemText(each)).join('\n')}`,
  };
}

function report(server: ViteDevServer, path: string, problems: readonly Problem[]): void {
  const text = problems.map((each) => problemText(each)).join('\n');
  server.config.logger.error(text, { timestamp: true });
  const [first] = problems;
  server.ws.send({
    type: 'error',
    err: {
      message: text,
      stack: '',
      plugin: 'ink',
      loc: { file: path, line: first?.line ?? 0, column: 0 },
    },
  });
}
