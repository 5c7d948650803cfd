import { describe, expect, it } from 'vitest';
import { previewAddress } from '../../src/build/author/from.ts';
import { options, playToTheEnd, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';
import { id } from '../support/transcript.ts';

const { page, go } = withBrowser();

describe('a preview of a decision', () => {
  const address = previewAddress('s2', 1, ['s2.d1.pass', 's2.d2.nope', 's2.d3.june'].map(id));

  it('opens with its options on show, and says that it is one', async () => {
    await go(address, '?stage=off');
    await options(page())
      .filter({ hasText: /a hundred times/ })
      .waitFor();
    expect(await page().getByRole('main').textContent()).toContain('This is a preview');
    expect(await page().title()).toMatch(/^Preview of It/);
  });

  it('plays to an ending, and the story still waits at its beginning', async () => {
    await go(address, '?stage=off');
    await readOn(page());
    expect(await playToTheEnd(page(), 'a')).toHaveLength(6);
    await go('#/play/s2', '?stage=off');
    await page()
      .getByText(/You are Gus. Twenty-two years/)
      .first()
      .waitFor();
    await readOn(page());
    await options(page())
      .filter({ hasText: /take the Annex for me/ })
      .waitFor();
  });
});
