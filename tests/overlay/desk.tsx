import { cleanup, configure, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, expect } from 'vitest';
import type { Because, StoryCard } from '../../src/model/papers.ts';
import type { Reading } from '../../src/model/reading.ts';
import { begin } from '../../src/model/session.ts';
import { DEFAULTS, type Settings } from '../../src/model/settings.ts';
import { PlayPage } from '../../src/pages/play.tsx';
import { play } from '../../src/session/play.ts';
import { story } from '../support/story.ts';

const CARD: StoryCard = {
  id: 'test',
  file: 'test.ink',
  title: 'A Test',
  minutes: 1,
  note: 'None.',
  version: '1',
  people: ['gus', 'dele'],
  talks: ['body'],
  decisions: [{ id: 't.d1', name: 'What Dele hears', talk: 'body', core: true }],
  endings: [],
};

export interface Given {
  readonly settings?: Partial<Settings>;
  readonly because?: Because;
  readonly notices?: readonly string[];
  /** Hears how the sound makes way. */
  readonly ducked?: (ducked: boolean) => void;
  /** What was read before on this device. */
  readonly reading?: Reading;
}

// A panel that is fetched for the first time takes its time on a machine that is busy.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** Sits down at a story written in the test, without the moving picture. */
export function sit(ink: string, given: Given = {}) {
  const script = story(ink);
  const game = play(script, begin(script, 1));
  const left: string[] = [];
  render(<Page {...given} game={game} leave={() => left.push('left')} />);
  return { game, left, user: userEvent.setup() };
}

function Page(props: Given & { readonly game: ReturnType<typeof play>; readonly leave: () => void }) {
  const { reading } = props;
  const [settings, setSettings] = useState<Settings>({ ...DEFAULTS, ...props.settings });
  return (
    <PlayPage
      story={CARD}
      because={props.because ?? {}}
      play={props.game}
      settings={settings}
      change={(part) => setSettings((now) => ({ ...now, ...part }))}
      notices={props.notices ?? NONE}
      picture={undefined}
      portrait={() => undefined}
      reading={reading && (() => reading)}
      duck={(ducked) => props.ducked?.(ducked)}
      leave={props.leave}
    />
  );
}

const NONE: readonly string[] = [];

export const log = (): HTMLElement => within(screen.getByRole('region', { name: 'Story' })).getByRole('log');
export const options = (): HTMLElement[] =>
  within(screen.getByRole('group', { name: 'What do you do?' })).getAllByRole('button');
export const goOn = (): HTMLElement => screen.getByRole('button', { name: 'Go on' });
export const meter = (name: string): HTMLElement => screen.getByRole('meter', { name });

/** What the live region has said last, oldest first. */
export const heard = (): readonly string[] =>
  [...screen.getByRole('status').children].map((each) => each.textContent ?? '');

/** No rule of axe is broken. Colours are left to the browser tests: jsdom draws nothing. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
