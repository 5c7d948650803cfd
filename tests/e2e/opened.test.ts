import { describe, expect, it } from 'vitest';
import { next, options, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';
import { violations } from '../support/rules.ts';

// Nothing may be half faded in while it is looked at.
const { page, go } = withBrowser({ reducedMotion: 'reduce' });

/** Picks files on the practice page, as they would be picked from a disk. */
async function pick(files: Readonly<Record<string, string>>): Promise<void> {
  await go('#/practice', '?stage=off');
  await page()
    .getByLabel('Pick a file')
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      })),
    );
}

const PLAIN = `# title: مكتبة 📚
# mood: rainy
VAR half = 7.0
السلام عليكم
Half of it is {half / 2}.
* Take the book
  You take it.
* [Leave it]
  You leave it, ${'very'.repeat(60)} slowly.
- That was all.
-> END
`;

describe('a story that was never written for this game', () => {
  it('is picked, compiled beside the page and played to its end by keyboard', async () => {
    const fetched: string[] = [];
    page().on('request', (request) => fetched.push(request.url()));
    await go('#/practice', '?stage=off');
    await page().getByRole('heading', { name: 'Open a story of your own' }).waitFor();
    expect(fetched.filter((url) => /compil/.test(url))).toEqual([]);
    await pick({ 'plain.ink': PLAIN });
    await page().getByRole('heading', { level: 1, name: 'مكتبة 📚' }).waitFor();
    expect(fetched.some((url) => /compil/.test(url))).toBe(true);
    await page()
      .getByText(/None of it is recorded/)
      .first()
      .waitFor();
    await page()
      .getByText(/doesn’t know # mood: rainy/)
      .first()
      .waitFor();
    expect(await page().getByRole('meter').count()).toBe(0);
    expect(await readOn(page())).toBe('options');
    await page().getByText('Half of it is 3.5.').first().waitFor();
    expect(await options(page()).allTextContents()).toEqual(['A Take the book', 'B Leave it']);
    await page().keyboard.press('b');
    await page().getByText('You leave it').first().waitFor();
    await page().keyboard.press('Space');
    await page().getByRole('heading', { name: 'The end' }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('The end');
    expect(await violations(page())).toEqual([]);
    const wide = await page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page().keyboard.press('Backspace');
    expect(await next(page())).toBe('options');
  });

  it('keeps its place while the page stays, and nothing of it is stored', async () => {
    await pick({ 'plain.ink': PLAIN });
    await readOn(page());
    await page().keyboard.press('a');
    await page().keyboard.press('Space');
    await page().getByText('You take it.').first().waitFor();
    await page().goBack();
    await page()
      .getByRole('link', { name: /^Go on with/ })
      .click();
    await page().getByText('You take it.').first().waitFor();
    const stores = await page().evaluate(async () => (await indexedDB.databases()).length);
    const kept = await page().evaluate(async (count) => {
      if (count === 0) return 0;
      const open = indexedDB.open('behind-the-desk');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.addEventListener('success', () => resolve(open.result));
      });
      const counts = await Promise.all(
        ['plays', 'decisions', 'saves'].map(
          (name) =>
            new Promise<number>((resolve) => {
              const request = database.transaction(name).objectStore(name).count();
              request.addEventListener('success', () => resolve(request.result));
            }),
        ),
      );
      database.close();
      return counts.reduce((sum, each) => sum + each, 0);
    }, stores);
    expect(kept).toBe(0);
    await page().reload();
    await page().getByRole('heading', { name: 'Back on your own shelf' }).waitFor();
  });

  it('that came compiled is played as well, its fractions whole', async () => {
    const ink = { inkVersion: 21, listDefs: {} };
    const root =
      '[["ev",{"VAR?":"x"},2,"/","out","/ev","\\n","end",null],"done",{"global decl":["ev",-7.0,{"VAR=":"x"},"/ev","end",null]}]';
    await pick({ 'compiled.json': `\uFEFF${JSON.stringify(ink).replace('}', '},"root":' + root)}` });
    await page().getByText('-3.5').first().waitFor();
  });

  it('shows its mistakes, each with its line', async () => {
    await pick({ 'slip.ink': 'Once.\n* [On.] -> nowhere\n- {1 + }\n-> END\n' });
    const messages = page().getByRole('list', { name: 'What the compiler says' });
    await messages.waitFor();
    const text = await messages.textContent();
    expect(await violations(page())).toEqual([]);
    expect(text).toContain('slip.ink, line 3');
    expect(text).toContain('- {1 + }');
    expect(await page().getByRole('button', { name: /^Play/ }).count()).toBe(0);
  });

  it('with a loose end says so, and is played all the same', async () => {
    await pick({ 'loose.ink': 'TODO: an ending\n-> a\n=== a\nWords.\n' });
    await page().getByText('Worth a look').waitFor();
    await page().getByRole('button', { name: 'Play loose' }).press('Enter');
    await page().getByText('Words.').first().waitFor();
    await page().getByRole('heading', { name: 'The story breaks off here' }).waitFor();
    await page()
      .getByText(/nothing says that this is the end/)
      .waitFor();
  });

  it('in several files asks for those that are missing, and for the first where it cannot tell', async () => {
    await pick({ 'main.ink': 'INCLUDE lib/more.ink\n-> more\n' });
    await page()
      .getByText(/it takes in “lib\/more.ink” as well/)
      .waitFor();
    await pick({ 'main.ink': 'INCLUDE lib/more.ink\n-> more\n', 'more.ink': '=== more\nMore.\n-> END\n' });
    await page().getByText('More.').first().waitFor();
    await pick({ 'one.ink': 'One.\n-> END\n', 'two.ink': 'Two.\n-> END\n' });
    await page().getByRole('button', { name: 'two.ink' }).click();
    await page().getByText('Two.').first().waitFor();
  });

  it('that goes round for ever is stopped, in words', async () => {
    await pick({ 'round.ink': '-> a\n=== a\nAgain and again.\n-> a\n' });
    await page().getByText('Again and again.').first().waitFor();
    for (let lines = 0; lines < 20; lines += 1) await page().keyboard.press('Space');
    await page()
      .getByText(
        'This story goes round and round without ever asking you anything. It was stopped after 2,000 lines, near “Again and again.” Look near line 3 of round.ink.',
      )
      .waitFor();
  });

  it('that keeps the compiler busy for ever is stopped, in words', async () => {
    await page().clock.install();
    await page().reload();
    const knots = Array.from({ length: 30_000 }, (_, at) => `== k${at}\n-> k${at}\n`);
    await pick({ 'endless.ink': `-> k0\n${knots.join('')}` });
    await page().getByText('Reading it through').waitFor();
    // Its time runs from when the compiler begins, which has to arrive first.
    await expect.poll(() => page().workers()).toHaveLength(1);
    await page().clock.fastForward('00:10');
    await page()
      .getByText(/The compiler was still at it after 10 seconds, and was stopped/)
      .waitFor();
  });
});
