// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/group/plan.ts';
import type { Room } from '../../src/model/group/room.ts';
import { RoomPage } from '../../src/pages/room.tsx';
import { meeting } from '../../src/session/meeting.ts';
import { card } from '../support/ending.ts';
import { atStep, meeting as script, roomOf, say, tell, until } from '../support/room.ts';

afterEach(async () => {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  cleanup();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

/** Seats a group at a room that has come as far as given. */
function seat(room: Room) {
  const group = meeting(script, room);
  render(
    <RoomPage
      story={card}
      because={{}}
      meeting={group}
      picture={undefined}
      detour={() => undefined}
      topics={() => []}
      alone={{ load: async () => undefined, titleOf: () => card.title }}
      date="November 17, 2026"
      question={() => undefined}
      pane={{ open: () => undefined, notes: () => null }}
      letters={{ on: true, set: () => undefined }}
      notices={[]}
    />,
  );
  return { group, user: userEvent.setup(), counts: () => group.now().ballot?.entry };
}

const voting = (plan: Partial<Plan> = {}): Room => until(roomOf(plan), atStep('vote'));
const next = (room: Room): Room => say(room, { type: 'next' });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const heard = (): readonly string[] =>
  [...screen.getByRole('status').children].map((each) => each.textContent ?? '');
const onScreen = (words: string): HTMLElement => within(screen.getByRole('contentinfo')).getByText(words);

describe('a vote while it is counted', () => {
  it('takes digits, Shift and a digit, 0 for a pass, and steppers', async () => {
    const { user, counts } = seat(voting());
    await user.keyboard('[Digit1][Digit1][Digit2][Digit3]');
    await user.keyboard('{Shift>}[Digit1]{/Shift}[Digit0][Digit0]{Shift>}[Digit0]{/Shift}');
    await user.click(button('One more for C'));
    await user.click(button('One fewer for B'));
    expect(counts()).toEqual({ counts: [1, 0, 2], pass: 1 });
  });

  it('shows no count and says none aloud, only how many of how many', async () => {
    const { user } = seat(voting());
    await user.type(field('Count for A, covered'), '9{Enter}');
    await user.keyboard('4{Enter}');
    expect(screen.getByText('13 counted, 14 here.').parentElement?.textContent).toContain(
      'Is someone passing?',
    );
    expect([field('Count for A, covered').value, field('Count for B, covered').value]).toEqual(['', '']);
    expect(heard().at(-1)).toBe('Counted. 13 counted, 14 here. Is someone passing?');
    expect(document.body.textContent).not.toMatch(/\b9\b/);
  });

  it('goes from field to field with Enter, and on to the counts', async () => {
    const { user, group } = seat(voting());
    await user.type(field('Count for A, covered'), '9{Enter}');
    await user.keyboard('4{Enter}{Enter}1{Enter}');
    expect(document.activeElement).toBe(button(/^Show the counts/));
    await user.keyboard('{Enter}');
    expect(group.now().ballot?.rounds).toEqual([{ counts: [9, 4, 0], pass: 1 }]);
  });

  it('answers letters in a number’s place with words, and leaves the count alone', async () => {
    const { user, counts } = seat(voting());
    await user.type(field('Count for A, covered'), 'ab{Enter}');
    const words = 'That is not a number. Type how many, in digits.';
    expect(onScreen(words)).toBeTruthy();
    expect(heard()).toContain(words);
    expect(document.activeElement).toBe(field('Count for A, covered'));
    expect(counts()).toEqual({ counts: [0, 0, 0], pass: 0 });
    await user.keyboard('3{Enter}');
    expect(screen.queryByText(words, { selector: '.refusal' })).toBeNull();
  });

  it('asks about numbers above the headcount, and never stops them', async () => {
    const { user, group } = seat(voting());
    await user.type(field('Count for A, covered'), '40{Enter}');
    expect(screen.getByText('40 counted, 14 here.').parentElement?.textContent).toContain('Count again?');
    await user.click(button(/^Show the counts/));
    expect(group.now().ballot?.rounds[0]?.counts).toEqual([40, 0, 0]);
  });

  it('lets somebody come, or leave', async () => {
    const { user, group } = seat(tell(voting(), [9, 4, 0]));
    await user.click(button('Somebody left'));
    expect(screen.getByText('13 counted, 13 here.')).toBeTruthy();
    expect(screen.queryByText(/Is someone passing/)).toBeNull();
    await user.click(button('Somebody came'));
    expect(group.now().plan.headcount).toBe(14);
  });

  it('repeats a held key on a stepper that has the focus, and nowhere else', async () => {
    const { user, counts } = seat(voting());
    await user.keyboard('{1>3/}');
    expect(counts()?.counts).toEqual([1, 0, 0]);
    button('One more for B').focus();
    await user.keyboard('{Enter>3/}');
    expect(counts()?.counts).toEqual([1, 3, 0]);
  });

  it('leaves the one key free after a click: it shows the counts and adds nothing', async () => {
    const { user, group } = seat(voting());
    await user.click(button('One more for A'));
    await user.keyboard(' ');
    expect(group.now().ballot?.rounds).toEqual([{ counts: [1, 0, 0], pass: 0 }]);
  });

  it('flashes in no row where votes are secret', async () => {
    const { user, counts } = seat(voting({ style: 'cards' }));
    await user.keyboard('[Digit1]');
    expect(screen.queryByText('+1')).toBeNull();
    expect(counts()?.counts).toEqual([1, 0, 0]);
  });

  it.each([
    [
      'a vote taken away from nobody',
      '{Shift>}[Digit2]{/Shift}',
      'Nobody is counted there. There is nothing to take away.',
    ],
    ['a letter that is not on offer', '[Digit7]', 'That letter can’t be taken here.'],
    [
      'counts shown before there are any',
      ' ',
      'No counts yet. Count, or skip to name the letter you’ll play.',
    ],
    ['taking back what was never counted', 'u', 'There is nothing to take back.'],
    ['a correction before any vote', 'c', 'No vote has been shown that could be put right.'],
    ['another vote during this one', 'v', 'You are counting already.'],
  ])('has words for %s, gone after the next thing that is done', async (_what, keys, words) => {
    const { user } = seat(voting());
    await user.keyboard(keys);
    expect(onScreen(words)).toBeTruthy();
    expect(heard()).toContain(words);
    await user.keyboard('[Digit1]');
    expect(screen.queryByText(words, { selector: '.refusal' })).toBeNull();
  });
});

describe('a vote that is shown', () => {
  it('is a number, marks and all the words, and a sentence to read out', async () => {
    const { user } = seat(next(tell(voting(), [5, 6, 2], 1)));
    expect(screen.getByRole('heading', { name: 'Split. Nobody’s letter has half the room.' })).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'A five, B six, C two, one pass.' })).getAllByRole(
      'listitem',
    );
    expect(rows.map((row) => row.textContent)).toEqual([
      'A5“It’s basically done.”',
      'B6“Two groups, one room.”',
      'C2smallest“Give me tonight.”',
    ]);
    await user.click(button('Say it'));
    expect(heard().at(-1)).toBe('A five, B six, C two, one pass.');
    expect(onScreen('A five, B six, C two, one pass.')).toBeTruthy();
    expect(screen.queryByText(/counted/)).toBeNull();
  });

  it('still says that it does not come out, and leaves it at that', () => {
    seat(next(tell(voting(), [5, 6, 2])));
    expect(onScreen('13 counted, 14 here.')).toBeTruthy();
  });

  it('says what the talk changed, and draws who left and who joined', () => {
    const first = say(next(tell(voting(), [5, 2, 6])), { type: 'skip' });
    seat(next(tell(first, [3, 1, 9])));
    expect(screen.getByRole('heading', { name: 'At least three of you moved, all to C.' })).toBeTruthy();
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByText(/^was/).textContent)).toEqual(['was 5', 'was 2', 'was 6']);
    expect(rows.map((row) => row.querySelectorAll('.hollow').length)).toEqual([2, 1, 0]);
    expect(rows.map((row) => row.querySelectorAll('.stroke').length)).toEqual([5, 2, 9]);
    expect(rows.map((row) => row.querySelectorAll('.joined').length > 0)).toEqual([false, false, true]);
  });

  it('lets the facilitator name another letter, and says so', async () => {
    const { user, group } = seat(next(next(tell(voting(), [9, 5, 0]))));
    await user.click(button('Play C instead'));
    expect(screen.getByText('C it is, the facilitator’s call.')).toBeTruthy();
    await user.click(button(/^Undo/));
    expect(screen.getByText('A it is.')).toBeTruthy();
    expect(group.now().ballot?.decided).toBeUndefined();
  });

  it('asks for curiosity where it stays level, by digit or by button, among what is level', async () => {
    let room = next(next(tell(voting(), [7, 7, 0])));
    room = next(next(tell(room, [7, 7, 0])));
    const { user, group } = seat(next(tell(room, [7, 7, 0])));
    expect(screen.getByText('Still level: A and B.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Play/ }).map((each) => each.ariaLabel)).toEqual([
      'Play A',
      'Play B',
    ]);
    await user.keyboard('[Digit3]');
    expect(onScreen('That letter can’t be taken here.')).toBeTruthy();
    await user.keyboard('[Digit2]');
    expect(screen.getByText('B it is, out of curiosity.')).toBeTruthy();
    await user.keyboard(' ');
    expect(group.now().ballot?.decided).toEqual({ choice: 'brain', by: 'curiosity' });
  });
});

describe('a count that is put right', () => {
  it('is opened with C, kept at once, and taken back with U', async () => {
    const { user, group } = seat(next(tell(voting(), [13, 1, 0])));
    const rounds = () => group.now().ballot?.rounds;
    await user.keyboard('c');
    expect(screen.getByRole('heading', { name: 'Put a count right' })).toBeTruthy();
    await user.clear(field('Count for C'));
    await user.type(field('Count for C'), '2{Enter}');
    await user.click(button('One fewer for A'));
    expect(rounds()).toEqual([{ counts: [12, 1, 2], pass: 0 }]);
    expect(screen.getByText('15 counted, 14 here.')).toBeTruthy();
    await user.click(button(/^Undo/));
    expect(rounds()).toEqual([{ counts: [13, 1, 2], pass: 0 }]);
    expect(field('Count for A').value).toBe('13');
    await user.click(button(/^Done/));
    expect(screen.getByRole('heading', { name: 'Most of you, A.' })).toBeTruthy();
  });

  it('can be any vote that was shown, also of a decision that lies behind', async () => {
    const first = say(next(tell(voting(), [5, 6, 2])), { type: 'skip' });
    const played = next(next(tell(first, [3, 9, 1])));
    const second = until(played, ({ ballot }) => ballot?.decision === 't.d2');
    const { user, group } = seat(next(tell(second, [9, 5])));
    await user.keyboard('c');
    await user.click(button('Earlier'));
    expect(field('Count for B').value).toBe('9');
    await user.click(button('First vote'));
    await user.click(button('One more for A'));
    expect(group.now().taken[0]?.rounds.map(({ counts }) => counts)).toEqual([
      [6, 6, 2],
      [3, 9, 1],
    ]);
  });

  it('answers what cannot be a count with words, and puts back what stood there', async () => {
    const { user } = seat(next(tell(voting(), [13, 1, 0])));
    await user.keyboard('c');
    await user.clear(field('Count for A'));
    await user.type(field('Count for A'), 'x{Enter}');
    expect(onScreen('That is not a number. Type how many, in digits.')).toBeTruthy();
    expect(field('Count for A').value).toBe('13');
    await user.keyboard('{Escape}');
    await user.click(button('One fewer for C'));
    expect(onScreen('That is not a number. Type how many, in digits.')).toBeTruthy();
  });
});

describe('who pays, and where it landed', () => {
  it('is put down with digits or buttons, and stands on the reveal', async () => {
    const { user, group } = seat(next(next(tell(voting(), [0, 14, 0]))));
    await user.keyboard('[Digit3]');
    await user.click(button('6 Later'));
    expect(button('3 A patron').ariaPressed).toBe('true');
    await user.keyboard(' ');
    expect(onScreen('You said: a patron, later. Did it land on who you said?')).toBeTruthy();
    await user.keyboard('[Digit2]');
    expect(button(/^Partly/).ariaPressed).toBe('true');
    expect(heard()).toContain('Put down: partly.');
    await user.click(button(/^No/));
    expect(group.now().ballot?.landed).toBe('no');
  });
});

describe('two to four people', () => {
  it('name one letter when they agree, and nobody counts', async () => {
    const { user, group } = seat(until(roomOf({ headcount: 3 }), (room) => room.at === 'ballot'));
    expect(onScreen('Talk till you agree.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Vote/ })).toBeNull();
    await user.click(button(/^Play B: /));
    expect(screen.getByRole('heading', { name: 'You agreed on B.' })).toBeTruthy();
    await user.keyboard('u');
    await user.keyboard('[Digit3]');
    expect(screen.getByRole('heading', { name: 'You agreed on C.' })).toBeTruthy();
    await user.keyboard(' ');
    expect(group.now().ballot?.decided).toEqual({ choice: 'night', by: 'agreement' });
    expect(onScreen('C · agreed')).toBeTruthy();
  });
});
