import { describe, expect, it } from 'vitest';
import { withVisitor } from '../support/moves.ts';
import { ENGINES } from '../support/visitor.ts';

const ENDINGS = ['One Bay', 'Good Sports', 'Form B', 'Runs Itself', 'Small Chairs'];

/** How many colours the picture shows, counted coarsely. */
function colorsOfThePicture(): number {
  const canvas = document.querySelector('canvas');
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [64, 48];
  const context = copy.getContext('2d');
  if (canvas === null || context === null) return 0;
  context.drawImage(canvas, 0, 0, 64, 48);
  const pixels = context.getImageData(0, 0, 64, 48).data;
  const seen = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4)
    seen.add(
      pixels
        .slice(at, at + 3)
        .map((value) => value >> 4)
        .join(),
    );
  return seen.size;
}

describe.each(ENGINES)('in %s', (engine) => {
  const tour = withVisitor(engine);

  it('a newcomer with a keyboard finds a story, plays it under its picture to its ending, and thinks it over', async () => {
    const { go, tabTo, key, readOn, playToTheEnd, texts, stands, ask } = tour();
    await go('');
    await tabTo('A', 'Practice alone');
    await key('Enter');
    await stands('It’s Basically Done');
    await tabTo('BUTTON', 'It’s Basically Done');
    await key('Enter');
    expect((await readOn()).length).toBeGreaterThan(1);
    await expect.poll(() => ask(colorsOfThePicture)).toBeGreaterThan(60);
    expect(await playToTheEnd('cbabdabca')).toBe(9);
    expect(ENDINGS).toContain((await texts('heading'))[0]);
    await stands('Before you go back out');
    await stands('Think out loud, if you like');
  });

  it('the whole of it can be played without the picture', async () => {
    const { go, playToTheEnd, ask, stands } = tour();
    await go('#/play/s2', '?stage=off');
    expect(await playToTheEnd('adcbbcadb')).toBe(9);
    expect(await ask(() => document.querySelectorAll('canvas').length)).toBe(0);
    await stands('Before you go back out');
  });
});
