// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SOUNDS } from '../../src/model/cues.ts';
import { expectAccessible, goOn, heard, log, options, sit } from './desk.tsx';

const TALK = `
# pov: gus # speaker: dele
Anything I should know?
# decision: t.d1
He waits.
* ["Two groups." # id: t.two]
    # speaker: gus
    It's my hand. Both of them.
    He "looks" at you.
    ** [Nod. # id: t.nod]
        You nod.
* ["Nothing." You smile. # id: t.none]
    He writes it down.
- -> END
`;

describe('the lines', () => {
  it('stand in the log one by one, with who says them', async () => {
    const { user } = sit(TALK);
    expect(log().textContent).toContain('Dele: “Anything I should know?”');
    expect(log().textContent).not.toContain('He waits.');
    await user.click(goOn());
    expect(log().textContent).toContain('He waits.');
  });

  it('call the person played "You", and echo the choice as it was offered', async () => {
    const { user } = sit(TALK);
    await user.keyboard(' a');
    expect(log().textContent).toContain('You: “Two groups.”');
    expect(log().textContent).toContain('You: “It’s my hand. Both of them.”');
  });

  it('are told by the live region, which alone is live', async () => {
    const { user } = sit(TALK);
    expect(heard()).toEqual(['Dele: “Anything I should know?”']);
    await user.keyboard('{Enter}');
    expect(heard().at(-1)).toBe('He waits.');
    expect(log().getAttribute('aria-live')).toBe('off');
  });

  it('are all there at once while they are typed out', () => {
    sit(TALK, { settings: { typing: 'medium' } });
    expect(log().textContent).toContain('“Anything I should know?”');
  });

  it('come a whole turn at once for those who want it so, but never past a card', () => {
    sit('One.\nTwo.\nThree.\n# card: pov # pov: dele\nYou are Dele. Now.\n* [On. # id: on]\n- -> END', {
      settings: { pace: 'turn' },
    });
    expect(log().textContent).toContain('Three.');
    expect(screen.queryByRole('heading', { name: 'You are Dele.' })).toBeNull();
    expect(goOn()).toBeTruthy();
  });

  it.each(Object.entries(SOUNDS))('carry the words of the sound %s', (sound, words) => {
    sit(`# sfx: ${sound}\nSo it is.\n* [On. # id: on]\n- -> END`);
    expect(log().textContent).toContain(`[${words}]`);
    expect(heard()).toEqual([words, 'So it is.']);
  });

  it('carry the words of every sound of a line, in its order', () => {
    sit('# sfx: door # sfx: steps\nHe is gone.\n* [On. # id: on]\n- -> END');
    expect(log().textContent).toContain('[A door.][Footsteps.]');
    expect(heard()).toEqual(['A door.', 'Footsteps.', 'He is gone.']);
  });

  it('say what the eyes were on while half of it went by', () => {
    sit(
      '# pov: imani # enter: yusuf # gaze: imani screen # missed # speaker: yusuf\nSo, it’s Doris. …\n* [On. # id: on]\n- -> END',
    );
    expect(heard().at(-1)).toBe('Some of that went past you: your eyes were on the screen.');
  });

  it('show what was missed, and say so', async () => {
    sit('# missed # speaker: dele\nSo, the … on the bottom.\n* [On. # id: on]\n- -> END');
    expect(log().textContent).toContain('“So, the  (missed)  on the bottom.”');
    expect(log().textContent).toContain('Some of that went past you.');
    expect(heard()).toEqual(['Dele: “So, the (missed) on the bottom.”', 'Some of that went past you.']);
    await expectAccessible();
  });
});

describe('a decision', () => {
  it('offers each option by its letter and its words, and takes the focus to its heading', async () => {
    const { user } = sit(TALK);
    await user.click(goOn());
    expect(options().map((each) => each.textContent)).toEqual(['A “Two groups.”', 'B “Nothing.” You smile.']);
    expect(screen.getByRole('button', { name: 'B “Nothing.” You smile.' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What do you do?' }));
    await expectAccessible();
  });

  it('takes letters and numbers', async () => {
    const { user } = sit(TALK);
    await user.keyboard(' b');
    expect(log().textContent).toContain('He writes it down.');
    await user.keyboard('{Backspace}1');
    expect(log().textContent).toContain('It’s my hand.');
  });

  it('takes no letters where they are switched off, nor with ctrl', async () => {
    const { user, game } = sit(TALK, { settings: { keys: false } });
    await user.keyboard(' b2');
    expect(game.now().log).toEqual([]);
  });

  it('leaves keys with ctrl to the browser', async () => {
    const { user, game } = sit(TALK);
    await user.keyboard(' {Control>}a{/Control}');
    expect(game.now().log).toEqual([]);
  });

  it('brings the focus to "Go on" at the first new line', async () => {
    const { user } = sit(TALK);
    await user.click(goOn());
    await user.click(screen.getByRole('button', { name: /^A/ }));
    expect(document.activeElement).toBe(goOn());
  });

  it('refuses a double click in words', async () => {
    const { user, game } = sit(TALK);
    await user.click(goOn());
    await user.dblClick(screen.getByRole('button', { name: /^A/ }));
    expect(game.now().log).toEqual(['t.two']);
    expect(heard()).toContain('That was already decided.');
  });

  it('says the same sentence again when it happens again', async () => {
    const { user } = sit(TALK);
    await user.keyboard('{Backspace}{Backspace}');
    const refusals = heard().filter((each) => each === 'There is no earlier decision to go back to.');
    expect(refusals).toHaveLength(2);
  });

  it('can be gone back on with Backspace, one at a time', async () => {
    const { user, game } = sit(TALK);
    await user.keyboard(' a a');
    expect(game.now().log).toEqual(['t.two', 't.nod']);
    await user.keyboard('{Backspace}');
    expect(game.now().log).toEqual(['t.two']);
    expect(options().map((each) => each.textContent)).toEqual(['A Nod.']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What do you do?' }));
    expect(heard()).toContain('Back at an earlier decision.');
  });
});

describe('the card of an act', () => {
  const ACTS = `
# card: pov # pov: gus # place: circulation # time: Tue 4:40
You are Gus. You have sorted Thursday twice.
# decision: t.d1
Well?
* [On. # id: on]
    # card: pov # pov: dele # place: desk # time: Wed 11:00
    You are Dele. You run programs.
    It is quiet.
- -> END
`;

  it('says who, what, where and when, and waits for "Step in"', async () => {
    const { user } = sit(ACTS);
    const heading = screen.getByRole('heading', { name: 'You are Gus.' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Gus Lindqvist, circulation supervisor')).toBeTruthy();
    expect(screen.getByText('You have sorted Thursday twice.')).toBeTruthy();
    expect(screen.getByText('Circulation office')).toBeTruthy();
    expect(screen.getByText('You’ll be two people today.')).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Step in' }));
    expect(log().textContent).toContain('Well?');
  });

  it('counts the people only once', async () => {
    const { user } = sit(ACTS);
    await user.keyboard(' a');
    expect(screen.getByRole('heading', { name: 'You are Dele.' })).toBeTruthy();
    expect(screen.queryByText(/people today/)).toBeNull();
  });
});

describe('a story that breaks off', () => {
  const BROKEN = `
VAR none = 0
He waits.
* [On. # id: on]
    The last good line.
    {7 mod none}
- -> END
`;

  it('says where, in the engine’s words, and leads back', async () => {
    const { user, game, left } = sit(BROKEN);
    await user.keyboard('a');
    expect(log().textContent).toContain('The last good line.');
    await user.keyboard(' ');
    expect(screen.getByRole('heading', { name: 'The story breaks off here' })).toBe(document.activeElement);
    expect(screen.getByText(/can’t go on from here/)).toBeTruthy();
    await expectAccessible();
    const [, leave] = screen.getAllByRole('button', { name: 'Leave' });
    if (leave) await user.click(leave);
    expect(left).toEqual(['left']);
    await user.click(screen.getByRole('button', { name: 'Back one decision' }));
    expect(game.now().log).toEqual([]);
    expect(options()).toHaveLength(1);
  });
});
