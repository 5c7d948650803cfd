// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { expectAccessible, goOn, heard, options, sit } from './desk.tsx';

const TALK = `
# pov: gus # speaker: dele
Anything I should know?
# decision: t.d1
He waits.
* ["Two groups." # id: t.two]
    He looks at you.
    ~ shift(4, -3, "told")
    # decision: t.d2
    And then?
    ** [Nod. # id: t.nod]
        You nod.
        *** [Nod again. # id: t.again]
            You nod again.
- -> END
`;
const because = { told: 'He heard it from you.' };

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const panel = (name: string): HTMLElement => screen.getByRole('tabpanel', { name });

describe('So far', () => {
  it('holds everything read, each choice, and each change in words', async () => {
    const { user } = sit(TALK, { because });
    await user.keyboard(' a  ');
    await user.click(tab('So far'));
    await screen.findByRole('heading', { name: 'So far' });
    const words = panel('So far').textContent;
    expect(words).toContain('Dele: “Anything I should know?”');
    expect(words).toContain('You“Two groups.”');
    expect(words).toContain('Morale up, accountability down: he heard it from you.');
    await expectAccessible();
  });

  it('leads back to any decision by its name', async () => {
    const { user, game } = sit(TALK, { because });
    await user.keyboard(' a a');
    await user.click(tab('So far'));
    await user.click(await screen.findByRole('button', { name: 'Back to this decision: What Dele hears' }));
    expect(game.now().log).toEqual([]);
    expect(options()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What do you do?' }));
    expect(heard()).toContain('Back at an earlier decision.');
  });

  it('leads back one decision, where there is one', async () => {
    const { user, game } = sit(TALK);
    await user.click(tab('So far'));
    const back = await screen.findByRole<HTMLButtonElement>('button', { name: 'Back one decision' });
    expect(back.disabled).toBe(true);
    await user.keyboard('{Escape} a a');
    await user.click(tab('So far'));
    await user.click(await screen.findByRole('button', { name: 'Back one decision' }));
    expect(game.now().log).toEqual(['t.two']);
  });
});

describe('going through what was read', () => {
  it('goes back line by line, forward again, and past the newest to the story', async () => {
    const { user, game } = sit(TALK);
    await user.keyboard(' a ');
    await user.keyboard('{ArrowLeft}');
    await screen.findByRole('heading', { name: 'So far' });
    const at = (): string => document.activeElement?.textContent ?? '';
    expect(at()).toContain('He looks at you.');
    await user.keyboard('{PageUp}');
    expect(at()).toContain('Two groups.');
    await user.keyboard('{ArrowRight}{PageDown}');
    expect(at()).toContain('And then?');
    await user.keyboard('{ArrowRight}');
    expect(tab('Story').getAttribute('aria-selected')).toBe('true');
    expect(game.now().log).toEqual(['t.two']);
  });

  it('leads forward again along the same choices, until something else is chosen', async () => {
    const { user, game } = sit(TALK);
    await user.keyboard(' a a ');
    const there = game.now();
    await user.keyboard('{Backspace}{Backspace}');
    expect(game.now().log).toEqual([]);
    for (const _ of there.log) {
      await user.click(tab('So far'));
      await user.click(await screen.findByRole('button', { name: 'Forward again' }));
    }
    expect(game.now()).toEqual(there);
    await user.click(tab('So far'));
    expect(screen.queryByRole('button', { name: 'Forward again' })).toBeNull();
    await expectAccessible();
  });
});

describe('the tabs', () => {
  it('take the focus to the heading, and put it back with Escape', async () => {
    const { user } = sit(TALK);
    await user.keyboard(' ');
    const option = screen.getByRole('button', { name: /^A/ });
    option.focus();
    await user.click(tab('So far'));
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'So far' }));
    await user.keyboard('{Escape}');
    expect(tab('Story').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(option);
  });

  it('can be walked with the arrow keys, and the focus stays on them', async () => {
    const { user } = sit(TALK);
    tab('Story').focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('So far'));
    expect(panel('So far')).toBeTruthy();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(tab('Story'));
  });

  it('lead away with Leave', async () => {
    const { user, left } = sit(TALK);
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(left).toEqual(['left']);
  });

  it('take no letters while another page lies on the story', async () => {
    const { user, game } = sit(TALK);
    await user.keyboard(' ');
    await user.click(tab('Settings'));
    await user.keyboard('a1');
    expect(game.now().log).toEqual([]);
  });
});

describe('Settings', () => {
  it('hold every wish, and change it at once', async () => {
    const { user, game } = sit(TALK);
    await user.click(tab('Settings'));
    const groups = (await screen.findAllByRole('group')).map(
      (each) => each.querySelector('legend')?.textContent,
    );
    expect(groups).toEqual([
      'Text size',
      'Line spacing',
      'Letters',
      'The story comes',
      'Words appear',
      'Go on by itself',
      'Skip what I’ve read before',
      'Mark replies I’ve given before',
      'Paper',
      'Contrast',
      'Page and buttons at my',
      'Motion',
      'Sound',
      'Both ears alike (mono)',
      'Volume',
      'Show morale and accountability',
      'Letter and number keys',
      'Count my answers',
    ]);
    await expectAccessible();
    const keys = within(screen.getByRole('group', { name: 'Letter and number keys' }));
    await user.click(keys.getByRole('radio', { name: 'off' }));
    await user.keyboard('{Escape} a');
    expect(game.now().log).toEqual([]);
  });

  it('give the volumes in words', async () => {
    const { user } = sit(TALK, { settings: { music: 0 } });
    await user.click(tab('Settings'));
    const music = await screen.findByRole('slider', { name: 'Music' });
    expect(music.getAttribute('aria-valuetext')).toBe('off');
    expect(screen.getByRole('slider', { name: 'Room' }).getAttribute('aria-valuetext')).toBe('50 %');
  });
});

describe('putting the settings back', () => {
  it('brings back how they came, and can be undone; whether answers are counted stays', async () => {
    const { user } = sit(TALK, { settings: { text: 150, record: 'off' } });
    await user.click(tab('Settings'));
    const checked = (group: string): string | undefined =>
      within(screen.getByRole('group', { name: group }))
        .getAllByRole<HTMLInputElement>('radio')
        .find((each) => each.checked)
        ?.closest('label')
        ?.textContent?.trim();
    await user.click(await screen.findByRole('button', { name: 'Back to how it came' }));
    expect(checked('Text size')).toBe('Astandard');
    expect(checked('Count my answers')).toBe('off');
    const undo = screen.getByRole('button', { name: 'Undo that' });
    expect(document.activeElement).toBe(undo);
    await expectAccessible();
    await user.click(undo);
    expect(checked('Text size')).toBe('Alarger');
  });

  it('shows a line as it will look, before the story is gone back to', async () => {
    const { user } = sit(TALK);
    await user.click(tab('Settings'));
    expect((await screen.findByRole('figure')).textContent).toContain('How it looks');
  });
});

describe('a notice', () => {
  it('is shown and said, and can be put away', async () => {
    const notice = 'Nothing can be kept on this device.';
    const { user } = sit(TALK, { notices: [notice] });
    expect(heard()).toContain(notice);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: `Put away: ${notice}` }));
    expect(screen.queryByRole('button', { name: /^Put away/ })).toBeNull();
    expect(goOn()).toBeTruthy();
  });
});
