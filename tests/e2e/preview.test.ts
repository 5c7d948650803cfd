import { describe, expect, it } from 'vitest';
import { previewAddress } from '../../src/build/author/from.ts';
import { replay } from '../../src/model/replay.ts';
import type { ChoiceId } from '../../src/model/script.ts';
import { lastTurn } from '../../src/model/session.ts';
import { typeset } from '../../src/overlay/typeset.ts';
import { options, playToTheEnd, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';
import { shelf, shipped } from '../support/shelf.ts';
import { id } from '../support/transcript.ts';

const { page, go } = withBrowser();

/** What "It's Basically Done" offers after these choices, as it stands on the page. */
function offeredAfter(log: readonly ChoiceId[]): readonly string[] {
  const story = shelf.find((card) => card.id === 's2');
  if (story === undefined) throw new Error('No s2 on the shelf');
  const { choices } = lastTurn(replay(shipped(story), 1, log).session);
  return choices.map((choice) => typeset(choice.text));
}

describe('a preview of a decision', () => {
  const log = ['s2.d1.pass', 's2.d2.nope', 's2.d3.june'].map(id);
  const address = previewAddress('s2', 1, log);

  it('opens with its options on show, and says that it is one', async () => {
    await go(address, '?stage=off');
    for (const text of offeredAfter(log)) await options(page()).filter({ hasText: text }).waitFor();
    expect(await page().getByRole('main').textContent()).toContain('This is a preview');
    await expect.poll(() => page().title()).toMatch(/^Preview of It/);
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
    for (const text of offeredAfter([])) await options(page()).filter({ hasText: text }).waitFor();
  });
});
