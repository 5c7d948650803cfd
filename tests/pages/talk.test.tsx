// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bookOf } from '../../src/model/group/book.ts';
import { answersOf, type Book, encode } from '../../src/model/group/code.ts';
import { detourOf } from '../../src/model/group/detour.ts';
import { takeIn } from '../../src/model/group/intake.ts';
import type { Room } from '../../src/model/group/room.ts';
import { topicsOf } from '../../src/model/group/talk.ts';
import type { StoryCard } from '../../src/model/papers.ts';
import type { ChoiceId } from '../../src/model/script.ts';
import { Take } from '../../src/overlay/ending/take.tsx';
import { RoomPage } from '../../src/pages/room.tsx';
import { meeting } from '../../src/session/meeting.ts';
import { meeting as script, roomOf, say, tell, until, atStep } from '../support/room.ts';
import { id } from '../support/transcript.ts';

const card: StoryCard = {
  id: 't',
  file: 't.ink',
  title: 'A Test',
  minutes: 1,
  note: 'None.',
  version: '1',
  people: ['gus', 'dele'],
  talks: ['buck', 'help', 'follow'],
  decisions: [
    { id: 't.d1', name: 'What Dele hears', talk: 'buck', core: true },
    { id: 't.d2', name: 'The key', talk: 'help', core: false },
    { id: 't.d3', name: 'Who says it', talk: 'follow', core: true },
  ],
  endings: [{ id: 't.end', title: 'The End' }],
};
const debrief = {
  questions: { buck: ['When did it change hands?'], help: ['Who had the key?'], follow: ['Who said it?'] },
  notes: {},
};
const book: Book = { story: 't', fingerprint: 'abc', options: ['brain', 'night', 'now', 'pass'].map(id) };
const because = { asked: 'He was asked.', forty: 'Forty people, one room.' };

beforeAll(() => {
  // The browser under these tests has dialogs, but cannot open one over the page.
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(async () => {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(found.violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  cleanup();
});

/** A meeting that voted like this, each time in one round. */
const voted = (...votes: readonly (readonly number[])[]): Room =>
  votes.reduce((room, counts) => {
    const shown = say(tell(until(room, atStep('vote')), counts), { type: 'next' });
    return until(until(shown, atStep('reveal')), (now) => now.at !== 'ballot');
  }, roomOf());

const talking = (): Room => until(voted([13, 1, 0], [7, 6], [11, 3]), (room) => room.at === 'talk');

/** Opens the room's window, and says who uses it. */
function open(room: Room) {
  const group = meeting(script, room);
  const user = userEvent.setup();
  render(
    <RoomPage
      story={card}
      because={because}
      meeting={group}
      picture={undefined}
      detour={(turn, choice) => detourOf(script, group.now().session, turn, choice as ChoiceId)}
      topics={({ session, taken }) => topicsOf(session, taken, debrief)}
      alone={{
        titleOf: (story) => (story === 's1' ? 'Got a Minute?' : 'A Test'),
        load: async (texts) => {
          const intake = takeIn(texts, book, group.now().alone, ['s1', 't']);
          group.send({ type: 'alone', plays: intake.taken, version: group.now().version });
          return intake;
        },
      }}
      date="November 17, 2026"
      question={() => undefined}
      pane={{ open: () => undefined, notes: () => null }}
      letters={{ on: true, set: () => undefined }}
      notices={[]}
    />,
  );
  return { group, user };
}

const onShow = () => within(screen.getByRole('main'));

describe('the way to a road not taken', () => {
  it('offers every other letter of every decision, and comes back to where it began', async () => {
    const { group, user } = open(voted([2, 9, 3], [7, 6]));
    const before = group.now();
    await user.keyboard('x');
    expect(screen.getByRole('heading', { name: 'Which road would you look down?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tue 4:40' }));
    const letters = within(screen.getByRole('list', { name: 'Letters' }));
    expect(letters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('It’s basically done.'),
      expect.stringContaining('Give me tonight.'),
    ]);
    expect(letters.getByText('your road')).toBeTruthy();
    await user.keyboard('1');
    expect(screen.getByText(/If you’d picked/).textContent).toContain('A');
    while (!screen.queryByRole('heading', { name: /^One moment/ })) await user.keyboard(' ');
    const [own, other] = screen.getAllByRole('article').map(({ textContent }) => textContent);
    expect(own).toContain('Nothing has come of it yet.');
    expect(other).toContain('Thursday. Two groups, and he said basically done.');
    await user.keyboard(' ');
    expect({ ...group.now(), version: before.version, detours: [] }).toEqual(before);
  });

  it.each(['x', '{Escape}'])('is left with %s at any point', async (key) => {
    const { group, user } = open(voted([2, 9, 3]));
    await user.keyboard('x');
    await user.keyboard(key);
    expect(group.now().fork).toBeUndefined();
    await user.keyboard('x2');
    expect(group.now().detour).toBeUndefined();
    await user.keyboard('3');
    expect(group.now().detour?.choice).toBe('night');
    await user.keyboard(key);
    expect(group.now().detour).toBeUndefined();
  });
});

describe('the talk', () => {
  it('lists what there is to talk about, closest call first, and opens what is picked', async () => {
    const { user } = open(talking());
    const list = within(screen.getByRole('list', { name: /^What to talk about/ }));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1Asking for help seven to six',
      '2Follow-through 11 to three',
      '3Passing the buck 13 to one',
      '4What we agree to try ',
    ]);
    await user.keyboard('3');
    expect(onShow().getByText('When did it change hands?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '1, Asking for help' }));
    expect(screen.getByRole('heading', { level: 1, name: /^Closest call: seven to six/ })).toBeTruthy();
    expect(onShow().getByText('Who had the key?')).toBeTruthy();
    expect(onShow().getByText('played')).toBeTruthy();
  });

  it('ends, by the one key, with what the room agrees to try and the page to print', async () => {
    const { user } = open(talking());
    for (let page = 0; page < 4; page += 1) await user.keyboard(' ');
    expect(screen.getByRole('heading', { level: 1, name: 'What we agree to try' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Print this page/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  });

  it('leads from a moment to its road not taken, and back to the talk', async () => {
    const { group, user } = open(talking());
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: /^Road not taken/ }));
    expect(group.now().fork).toEqual({ turn: 2 });
    await user.keyboard('x');
    expect(onShow().getByText('Who had the key?')).toBeTruthy();
  });

  it('goes back to the marked moments, and to where it landed', async () => {
    let room = say(until(tell(until(roomOf(), atStep('vote')), [9, 4]), atStep('reveal')), {
      type: 'bookmark',
    });
    room = until(say(room, { type: 'landed', landing: 'partly' }), (now) => now.at !== 'ballot');
    room = say(tell(until(room, atStep('vote')), [7, 6]), { type: 'next' });
    room = say(tell(until(room, atStep('vote')), [11, 3]), { type: 'next' });
    const { user } = open(until(room, (now) => now.at === 'talk'));
    await user.click(screen.getByRole('button', { name: /^4 ?What you marked/ }));
    await user.click(screen.getByRole('button', { name: 'What Dele hears' }));
    expect(onShow().getByText('When did it change hands?')).toBeTruthy();
    await user.keyboard('5');
    expect(screen.getByRole('heading', { level: 1, name: 'Did it land on who you said?' })).toBeTruthy();
    expect(onShow().getByText('partly')).toBeTruthy();
  });

  it('has its page for the printer, with both votes, what came of each letter and no number of a meter', () => {
    open(talking());
    const sheet = document.querySelector('.played-sheet')?.textContent ?? '';
    expect(sheet).toContain('A 13');
    expect(sheet).toContain('What Dele hears');
    expect(sheet).toContain('He was asked.');
    expect(sheet).toContain('It ended as The End.');
    expect(sheet).toContain('holds the full counts of one room');
    expect(sheet).toMatch(/Morale: [a-z ]+Accountability/);
  });
});

describe('answers given alone', () => {
  const code = (play: string, ...options: readonly string[]): string =>
    encode(answersOf(book, play, options.map(id)), book);

  it('are pasted many at once, and say what was taken, merged and left out', async () => {
    const { group, user } = open(talking());
    await user.click(screen.getByRole('button', { name: 'Answers given alone' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Alone first, then together' }));
    expect(dialog.getByText(/Under five, nothing is shown/)).toBeTruthy();
    const strange = encode(answersOf({ ...book, story: 's1' }, 'x', [id('pass')]), { ...book, story: 's1' });
    await user.click(dialog.getByRole('textbox', { name: 'Codes' }));
    await user.paste([code('1', 'pass'), code('2', 'brain'), code('1', 'pass'), strange].join('\n'));
    await user.click(dialog.getByRole('button', { name: 'Take these in' }));
    await waitFor(() =>
      dialog.getByText('Two taken in, one was there already and counted once, one left out.'),
    );
    expect(dialog.getByRole('list', { name: 'Left out' }).textContent).toContain(
      'is of another story: Got a Minute?',
    );
    expect(group.now().alone).toHaveLength(2);
  });

  it('are set beside the room’s votes from five on, from files as well', async () => {
    const { group, user } = open(talking());
    const files = Array.from(
      { length: 5 },
      (_, index) => new File([code(`${index}`, 'pass')], `${index}.txt`),
    );
    await user.click(screen.getByRole('button', { name: 'Answers given alone' }));
    await user.upload(screen.getByLabelText('Open files'), files);
    await waitFor(() => expect(group.now().alone).toHaveLength(5));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    // A dialog gives the focus back to what opened it; this browser leaves that to the test.
    screen.getByRole('button', { name: '5 answered alone' }).focus();
    await user.keyboard('3');
    expect(screen.getByText('Alone, all of you began with A. Together, 13 of 14 ended there.')).toBeTruthy();
  });

  it('are made into a code and a file at the end of a play', async () => {
    const user = userEvent.setup();
    render(<Take take={async () => ({ code: 'DESK-1', file: { name: 'a.json', text: '{}' } })} />);
    await user.click(screen.getByRole('button', { name: 'Take your answers to the meeting' }));
    const field = await screen.findByRole('textbox', { name: 'Your code' });
    expect(field).toHaveProperty('value', 'DESK-1');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.getByRole('link', { name: 'Save as a file' }).getAttribute('download')).toBe('a.json');
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    await waitFor(() => screen.getByText('Copied.'));
    expect(await navigator.clipboard.readText()).toBe('DESK-1');
  });

  it('say so where they cannot be put together', async () => {
    const user = userEvent.setup();
    render(<Take take={() => Promise.reject(new Error('No network'))} />);
    await user.click(screen.getByRole('button', { name: 'Take your answers to the meeting' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be put together/);
  });
});

describe('what a story’s codes are made of', () => {
  it('are the ids of its options, wherever the compiled text has them', () => {
    const ink = {
      root: ['#', '^id: b.two', '/#', { c: ['#', '^id: a.one', '/#', '^id: b.two'] }, '^She said id: no'],
    };
    expect(bookOf('t', { fingerprint: 'f', ink }).options).toEqual(['a.one', 'b.two']);
  });
});
