import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWish } from '../../src/build/author/wish.ts';
import { openShelf } from '../../src/build/author/shelf.ts';
import { checkSources } from '../../src/build/check.ts';
import { compileFile, problemText } from '../../src/build/compile.ts';
import { FACES, PATRONS, PLACES, POSES, STAFF, TALKS } from '../../src/model/cues.ts';
import { readTag } from '../../src/model/tags.ts';
import { commands, examples, guide, scenario, shelfWithFive } from '../support/guide.ts';
import { because, FOLDER } from '../support/shelf.ts';

const folder = shelfWithFive();
afterAll(() => rmSync(folder, { recursive: true }));

/** An example stands in a part of its own at the end of the guide's story, whose names it may use. */
function problemsOf(example: string): readonly string[] {
  const whole = example === scenario.ink ? example : `${scenario.ink}\n=== example\n${example}\n- -> END\n`;
  const path = join(folder, 'example.ink');
  writeFileSync(path, whole);
  const compiled = compileFile(path);
  const problems = compiled.ok
    ? checkSources(path, compiled.files, { ...because, ...scenario.because })
    : compiled.problems;
  return problems.map((problem) => problemText(problem));
}

describe('the guide for authors', () => {
  it.each(examples('ink').map((example) => [example.trim().split('\n')[0], example]))(
    'has an example that compiles, and means what it says: %s',
    (_title, example) => {
      expect(problemsOf(example)).toEqual([]);
    },
  );

  it('notices an example that does not compile', () => {
    expect(problemsOf('{unclosed')).not.toEqual([]);
    expect(problemsOf('# pose: yusuf dancing\nHe dances.')).toEqual([
      expect.stringContaining('"dancing" in "# pose: yusuf dancing" is none of'),
    ]);
  });

  it.each(commands)('names a command that there is: %s', (command) => {
    const [, script, flags = ''] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    if (script !== 'install') expect(scripts).toHaveProperty(script ?? '');
    if (flags !== '') expect(readWish(flags.split(' '), openShelf(FOLDER))).toMatchObject({ ok: true });
  });

  it('lists the people, places, poses, faces and subjects that there are, every one', () => {
    const list = (title: string): readonly string[] =>
      [...(new RegExp(`^- ${title}: (.*)$`, 'm').exec(guide)?.[1] ?? '').matchAll(/`([^`]+)`/g)].flatMap(
        (match) => (match[1] ?? '').split(' '),
      );
    expect(list('People')).toEqual([...STAFF, ...PATRONS]);
    expect(list('Places')).toEqual(PLACES);
    expect(list('Poses')).toEqual(POSES);
    expect(list('Faces')).toEqual(FACES);
    expect([...guide.matchAll(/^\| `(\w+)` \| /gm)].map((match) => match[1])).toEqual(TALKS);
  });

  it('shows every tag as a story may write it', () => {
    const shown = [...guide.matchAll(/`# ([^`]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((tag) => /^\w+(: .+)?$/.test(tag));
    expect(shown.length).toBeGreaterThan(20);
    for (const tag of shown.filter((each) => !/^(id|title)\b/.test(each))) expect(readTag(tag)).toBeDefined();
  });

  it('names files that there are', () => {
    const files = [...guide.matchAll(/`([\w/]+\.(?:ink|json|ts))`/g)].map((match) => match[1] ?? '');
    for (const file of files.filter((each) => each !== scenario.card.file)) {
      const path = file.startsWith('src/') ? file : join(FOLDER, file);
      expect(relative('.', path) && readFileSync(path, 'utf8').length).toBeGreaterThan(0);
    }
  });
});
