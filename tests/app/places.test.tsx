// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { findStory } from '../../src/app/library.ts';
import { forgetPlaces, openPlaces } from '../../src/app/places.ts';
import type { Start } from '../../src/app/sitting.ts';
import { begin } from '../../src/model/session.ts';
import { PlacesPanel } from '../../src/overlay/panels/places.tsx';
import { play } from '../../src/session/play.ts';
import { expectAccessible } from '../overlay/desk.tsx';
import { compiledTale, story } from '../support/story.ts';

const INK = '# time: Tue 10:42\nOne.\nTwo.\n* [On. # id: on]\n- Three.\n-> END';
const script = story(INK);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function sit(id = 's1', fingerprint = 'a') {
  const card = findStory(id) ?? expect.fail('No such story');
  const game = play(script, begin(script, 7));
  const { ink, floats } = compiledTale(INK);
  const opened: Start[] = [];
  const sitting = {
    id: 'play',
    story: card,
    file: { ink: { ...ink }, floats: [...floats], fingerprint, because: {} },
    play: game,
    ahead: () => false,
    notices: [],
  };
  const clock = { now: () => 1000, elapsed: () => 0 };
  const places = openPlaces(sitting, clock, (start) => opened.push(start));
  return { game, opened, places };
}

function open(id?: string, fingerprint?: string) {
  const { game, opened, places } = sit(id, fingerprint);
  render(<PlacesPanel places={places} time="Tue 10:42" />);
  return { game, opened, places, user: userEvent.setup() };
}

const said = (): string => screen.getByRole('status').textContent ?? '';

describe('saved places', () => {
  it('take a name, or the time where there is none', async () => {
    const { user } = open();
    await user.type(screen.getByRole('textbox'), 'Before the call');
    await user.click(screen.getByRole('button', { name: 'Save this place' }));
    expect(said()).toBe('“Before the call” is kept on this device.');
    await user.click(screen.getByRole('button', { name: 'Save this place' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('Tue 10:42')).toBeTruthy();
    await expectAccessible();
  });

  it('are gone to once that is meant, with the choices carried along', async () => {
    const { user, places, opened, game } = open();
    game.send({ type: 'read-on', turn: 1, lines: 'next' });
    const slot = places.keep('Here');
    cleanup();
    render(<PlacesPanel places={places} time="" />);
    await user.click(screen.getByRole('button', { name: 'Open: Here' }));
    expect(opened).toEqual([]);
    expect(document.activeElement?.textContent).toContain('unless you save that first');
    await user.click(screen.getByRole('button', { name: 'Go there: Here' }));
    expect(opened).toEqual([
      { kind: 'branch', seed: 7, log: slot?.log, read: 2, notice: 'You’re back at “Here”.' },
    ]);
  });

  it('say so where the story has changed since', () => {
    const slot = sit('s1', 'a').places.keep('Here') ?? expect.fail();
    const { places, opened } = sit('s1', 'b');
    places.open(slot);
    expect(opened[0]).toMatchObject({ notice: 'The story has changed since you saved “Here”.' });
  });

  it('can be deleted, and that undone', async () => {
    sit().places.keep('Here');
    const { user, places } = open();
    await user.click(screen.getByRole('button', { name: 'Delete: Here' }));
    expect(places.list()).toEqual([]);
    const undo = screen.getByRole('button', { name: 'Undo that' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(places.list().map(({ name }) => name)).toEqual(['Here']);
  });

  it('go to a file and come back from it on another device', async () => {
    const { places } = sit();
    const slot = places.keep('Here') ?? expect.fail();
    const { text } = places.file(slot);
    localStorage.clear();
    const { user } = open();
    const input = screen.getByLabelText('Open a saved file');
    await user.upload(input, new File([text], 'place.json', { type: 'application/json' }));
    await screen.findByText('“Here” is kept on this device.');
    expect(screen.getByRole('button', { name: 'Open: Here' })).toBeTruthy();
  });

  it('of another story are kept with it, and the page says where', async () => {
    const there = sit('s2').places;
    const slot = there.keep('There') ?? expect.fail();
    const { text } = there.file(slot);
    const { user, places } = open('s1');
    await user.upload(
      screen.getByLabelText('Open a saved file'),
      new File([text], 'place.json', { type: 'application/json' }),
    );
    await screen.findByText(/It is in “.+”: open that story to go there\./);
    expect(places.list()).toEqual([]);
    expect(there.list()).toHaveLength(2);
  });

  it('tell of a file that is none of theirs', async () => {
    const { user } = open();
    await user.upload(
      screen.getByLabelText('Open a saved file'),
      new File(['{}'], 'other.json', { type: 'application/json' }),
    );
    await screen.findByText('That file is not a saved place, or something has happened to it.');
  });

  it('are gone with the records', () => {
    const { places } = sit();
    places.keep('Here');
    forgetPlaces();
    expect(places.list()).toEqual([]);
  });

  it('leave what could not be read where somebody can look at it', () => {
    localStorage.setItem('behind-the-desk:places', '[7]');
    const { places } = sit();
    places.keep('Here');
    expect(localStorage.getItem('behind-the-desk:places:damaged')).toBe('[7]');
    expect(places.list()).toHaveLength(1);
  });
});
