// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoryCard } from '../../src/model/papers.ts';
import { begin } from '../../src/model/session.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { letterOf } from '../../src/overlay/story/choices.tsx';
import { End } from '../../src/overlay/story/end.tsx';
import { PlayPage } from '../../src/pages/play.tsx';
import { play } from '../../src/session/play.ts';
import { stranger } from '../support/stranger.ts';
import { expectAccessible, log, options } from './desk.tsx';

const CARD: StoryCard = {
  id: 'own',
  file: 'rain.ink',
  title: 'Rain',
  minutes: 1,
  note: '',
  version: '',
  people: [],
  talks: [],
  decisions: [],
  endings: [],
};

afterEach(cleanup);

/** Sits down at a story that was never written for this game. */
function sitAt(ink: string) {
  const script = stranger(ink);
  const game = play(script, begin(script, 1));
  const calls: string[] = [];
  render(
    <PlayPage
      story={CARD}
      because={{}}
      play={game}
      settings={DEFAULTS}
      change={() => undefined}
      notices={[]}
      picture={undefined}
      portrait={() => undefined}
      duck={() => undefined}
      leave={() => calls.push('leave')}
      meters={false}
      end={(ways) => <End {...ways} again={() => calls.push('again')} leave={() => calls.push('leave')} />}
    />,
  );
  return { game, calls, user: userEvent.setup() };
}

describe('the page of a story that knows nothing of this game', () => {
  it('shows no meters where there are none', async () => {
    sitAt('Rain.\n* Go.\n- -> END');
    expect(screen.queryByRole('meter')).toBeNull();
    await expectAccessible();
  });

  it('letters a hundred options past Z, and gives keys to the first nine', async () => {
    const list = Array.from({ length: 100 }, (_, at) => `* [Option ${at + 1}]\n  It was ${at + 1}.`);
    const { user } = sitAt(`Hm.\n${list.join('\n')}\n- -> END`);
    expect(options()).toHaveLength(100);
    expect(options()[27]?.textContent).toBe('AB Option 28');
    await user.keyboard('z');
    expect(options()).toHaveLength(100);
    await user.keyboard('9');
    expect(log().textContent).toContain('It was 9.');
  });

  it('goes on with its letters like the columns of a sheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('lets every line and option run in its own direction', () => {
    sitAt('السلام عليكم\n* [שלום]\n- -> END');
    expect(screen.getByText('السلام عليكم', { selector: '[dir]' }).getAttribute('dir')).toBe('auto');
    expect(screen.getByText('שלום').getAttribute('dir')).toBe('auto');
  });

  it('says where it ends, and offers the beginning and the way out', async () => {
    const { user, calls } = sitAt('Rain.\n* [Go.]\n  Wet.\n- -> END');
    await user.keyboard('a');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The end' }));
    await user.click(screen.getByRole('button', { name: 'From the beginning' }));
    expect(calls).toEqual(['again']);
    await user.click(screen.getByRole('button', { name: 'Back one decision' }));
    expect(options()).toHaveLength(1);
    await expectAccessible();
  });

  it('that ends before its first word says so all the same', () => {
    sitAt('-> END');
    expect(screen.getByRole('heading', { name: 'The end' })).toBeTruthy();
  });
});
