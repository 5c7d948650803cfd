import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { ink } from '../../src/build/ink.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ink-'));
  mkdirSync(join(folder, 'stories/lib'), { recursive: true });
  write('main.js', "import address from './stories/tale.ink'; export default address;");
  write('stories/because.json', '{ "heard": "He was heard." }');
  write('stories/lib/meters.ink', '=== function shift(m, a, key)\n~ return\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** Builds the folder as the game is built, and gives what the build complained of. */
async function complaint(story: string): Promise<string> {
  write('stories/tale.ink', story);
  try {
    await build({
      root: folder,
      base: './',
      logLevel: 'silent',
      plugins: [ink()],
      build: { lib: { entry: 'main.js', formats: ['es'] } },
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const GOOD =
  '-> start\nINCLUDE lib/meters.ink\n=== start\n# time: Tue 4:40\nSorry.\n* ["Yes?" # id: yes]\n- -> END\n';

describe('the build of a story', () => {
  it('writes the compiled story beside the code, with its fingerprint and its sentences', async () => {
    expect(await complaint(GOOD)).toBe('');
    const names = readdirSync(join(folder, 'dist'), { recursive: true }).map(String);
    const file = names.find((name) => /tale.*\.json$/.test(name));
    const story = JSON.parse(readFileSync(join(folder, 'dist', file ?? ''), 'utf8'));
    expect(story).toMatchObject({ because: { heard: 'He was heard.' }, floats: [] });
    expect(story.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['an error', GOOD.replace('Sorry.', '{unclosed'), /stories\/tale\.ink:5: /],
    [
      'a loose end, which ink calls a warning',
      GOOD.replace('- -> END', '- Bye.'),
      /stories\/tale\.ink:\d+: .*loose end/,
    ],
    [
      'a tag that nobody knows',
      GOOD.replace('# time', '# tiem'),
      /stories\/tale\.ink:4: Unknown tag "# tiem/,
    ],
    [
      'a person who does not work here',
      GOOD.replace('Sorry.', '# speaker: bob\nSorry.'),
      /tale\.ink:5: "bob"/,
    ],
    [
      'an option with no id',
      GOOD.replace(' # id: yes', ''),
      /stories\/tale\.ink:6: This option has no "# id:"/,
    ],
    [
      'a shift without a sentence',
      GOOD.replace('Sorry.', '~ shift(1, 0, "hered")\nSorry.'),
      /stories\/tale\.ink:5: because\.json has no sentence for "hered"/,
    ],
  ])('fails at %s, with file and line', async (_what, story, said) => {
    expect(await complaint(story)).toMatch(said);
  });

  it('names the included file where the fault is in it', async () => {
    write('stories/lib/meters.ink', '=== function shift(m, a, key)\n~ return (\n');
    expect(await complaint(GOOD)).toMatch(/stories\/lib\/meters\.ink:2: /);
  });
});
