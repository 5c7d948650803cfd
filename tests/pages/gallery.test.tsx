// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  FACES,
  FIXTURES,
  PATRONS,
  PLACES,
  POSES,
  PROPS,
  SOUNDS,
  STAFF,
  THINGS,
} from '../../src/model/cues.ts';
import { introduction, placeName } from '../../src/model/people.ts';
import { rehearse } from '../../src/model/rehearsal.ts';
import { GalleryPage, type GalleryPart } from '../../src/pages/gallery.tsx';
import type { Sketch } from '../../src/pages/gallery/sketch.tsx';
import type { Hearing } from '../../src/pages/gallery/sounds.tsx';

const PEOPLE = [...STAFF, ...PATRONS];
const drawn: Sketch[] = [];
const heard: Hearing[] = [];
let closed = 0;

function open(part: GalleryPart): void {
  render(
    <GalleryPage
      part={part}
      draw={(_canvas, sketch) => drawn.push(sketch)}
      ear={() => ({
        play: (hearing) => heard.push(hearing),
        stop: () => (heard.length = 0),
        close: () => (closed += 1),
      })}
    />,
  );
}

beforeEach(() => {
  drawn.length = 0;
  heard.length = 0;
  closed = 0;
});

afterEach(cleanup);

it.each(['people', 'places', 'sounds'] as const)('the %s have no fault that axe knows', async (part) => {
  open(part);
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

const names = (region: string): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('button')
    .map((button) => button.textContent);
const chosen = (label: string) => screen.getByRole('combobox', { name: label });
const scriptOf = (): string | null => document.querySelector('code')?.textContent ?? null;

describe('the people in the gallery', () => {
  it('are everybody, with every face, in every pose, looking at and holding everything', () => {
    open('people');
    expect(names('Everybody')).toEqual(PEOPLE.map((who) => introduction(who).name));
    expect(names('June: faces')).toEqual([...FACES]);
    expect(names('June: poses').map((name) => name?.split(':')[0])).toEqual([...POSES]);
    expect(names('June: looking at')).toHaveLength(THINGS.length + 1);
    expect(names('June: in hand')).toEqual(
      PROPS.filter((prop) => !FIXTURES.some((fixture) => fixture === prop)),
    );
    const each = screen.getByRole('region', { name: 'Every face on everybody' });
    expect(within(each).getAllByRole('button', { hidden: true })).toHaveLength(PEOPLE.length * FACES.length);
    expect(within(chosen('Looking at')).getAllByRole('option')).toHaveLength(THINGS.length + PEOPLE.length);
  });

  it('are shown large with a name that says it all, and the tags that make it', async () => {
    const user = userEvent.setup();
    open('people');
    await user.selectOptions(chosen('Pose'), 'arms crossed');
    await user.selectOptions(chosen('Face'), 'worried');
    await user.selectOptions(chosen('Looking at'), 'Dele');
    await user.selectOptions(chosen('With'), 'phone');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'June, worried, looking at Dele, arms crossed, with the phone',
    );
    const script =
      '# enter: june # pose: june crossed # face: june worried # gaze: june dele # prop: phone june';
    expect(scriptOf()).toBe(script);
    await user.click(screen.getByRole('button', { name: 'Copy the tags' }));
    expect(await navigator.clipboard.readText()).toBe(script);
    expect((await screen.findByText(/^Copied/)).getAttribute('role')).toBe('status');
  });

  it('change with a press on one of the small pictures', () => {
    open('people');
    const press = (region: string, name: string): void =>
      void fireEvent.click(within(screen.getByRole('region', { name: region })).getByText(name));
    press('Everybody', 'Gus');
    press('Gus: faces', 'hurt');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Gus, hurt, looking at nobody, standing');
    expect(screen.getByRole('heading', { level: 2, name: 'Gus Lindqvist' })).toBeTruthy();
    const faces = within(screen.getByRole('region', { name: 'Gus: faces' }));
    expect(faces.getByRole('button', { pressed: true }).textContent).toBe('hurt');
  });

  it('are all drawn, each from tags that a script may hold', async () => {
    open('people');
    const pictures = document.querySelectorAll('canvas').length;
    await waitFor(() => expect(drawn.length).toBe(pictures), { timeout: 20_000 });
    for (const { tags, of } of drawn) {
      const scene = rehearse(tags);
      if (of !== 'picture') expect(scene.people.map(({ who }) => who)).toContain(of.who);
    }
    expect(drawn.filter(({ of }) => of === 'picture')).toHaveLength(1);
  });
});

describe('the places in the gallery', () => {
  it('are all nine, each from morning to evening', async () => {
    open('places');
    const names = screen.getAllByRole('button', { name: /, (morning|day|evening)$/ });
    expect(names).toHaveLength(PLACES.length * 3);
    for (const place of PLACES)
      expect(screen.getByRole('heading', { level: 3, name: placeName(place) })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Foyer, evening' }));
    expect(scriptOf()).toBe('# place: foyer # time: Thu 6:05');
    expect(screen.getByText(/the Annex door, shut/)).toBeTruthy();
  });

  it('tell authors what rooms do with props, in tags that a script may hold', () => {
    open('places');
    const shows = within(screen.getByRole('region', { name: 'What a room shows of the story' }));
    const tags = shows.getAllByRole('term').map((term) => term.textContent?.replace(/^# /, '') ?? '');
    expect(tags).toHaveLength(11);
    expect(() => rehearse(tags)).not.toThrow();
  });

  it('say in words what they show of the meters', async () => {
    open('places');
    await userEvent.click(screen.getByRole('radio', { name: 'running on fumes' }));
    await userEvent.click(screen.getByRole('radio', { name: 'held' }));
    const told = screen.getByRole('img').getAttribute('aria-label');
    expect(told).toMatch(/hangs its leaves.*every slip is ticked/);
    await waitFor(() => expect(drawn.at(-1)).toBeTruthy());
    await waitFor(() =>
      expect(drawn.some(({ meters }) => meters.morale === 15 && meters.account === 85)).toBe(true),
    );
  });
});

describe('the sounds in the gallery', () => {
  const buttonsOf = (region: string): readonly HTMLElement[] =>
    within(screen.getByRole('region', { name: region })).getAllByRole('button');

  it('are all that a script can ask for, each with its words', () => {
    open('sounds');
    const buttons = buttonsOf('Sounds that a script can ask for');
    expect(buttons.map((button) => button.textContent)).toEqual(
      Object.keys(SOUNDS).map((sound) => `Play ${sound}`),
    );
    for (const button of buttons) fireEvent.click(button);
    expect(heard.map(({ tags }) => tags)).toEqual(Object.keys(SOUNDS).map((sound) => [`sfx: ${sound}`]));
    for (const words of Object.values(SOUNDS)) expect(screen.getByText(words)).toBeTruthy();
    expect(scriptOf()).toBe('# sfx: copier');
  });

  it('are voices for everybody in five moods, rooms for every place, and the music', () => {
    open('sounds');
    const voices = buttonsOf('Voices');
    expect(voices).toHaveLength(PEOPLE.length * 5);
    expect(voices[2]?.textContent).toBe('Play Ros, warm');
    for (const voice of voices) fireEvent.click(voice);
    expect(heard.map(({ tags }) => tags.at(-1))).toEqual(
      PEOPLE.flatMap((who) => Array.from({ length: 5 }, () => `speaker: ${who}`)),
    );
    for (const room of buttonsOf('Rooms')) fireEvent.click(room);
    expect(heard.slice(-PLACES.length)).toMatchObject(
      PLACES.map((place) => ({ under: 'room', tags: [`place: ${place}`] })),
    );
    for (const music of buttonsOf('Music')) fireEvent.click(music);
    expect(heard.at(-1)).toMatchObject({ under: 'music' });
    expect(screen.getByText('Playing: music, tense.').getAttribute('role')).toBe('status');
  });

  it('stop when asked to, and close with the page', () => {
    open('sounds');
    fireEvent.click(screen.getByText('phone'));
    expect(heard).toHaveLength(1);
    fireEvent.click(screen.getByText('Stop'));
    expect(heard).toEqual([]);
    cleanup();
    expect(closed).toBe(1);
  });
});

it('each part of the gallery is an address, and the one on show is marked', () => {
  open('places');
  const links = within(screen.getByRole('navigation', { name: 'Parts of the gallery' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/gallery',
    '#/gallery/places',
    '#/gallery/sounds',
    '#/about',
  ]);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Places');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'The gallery' }));
});
