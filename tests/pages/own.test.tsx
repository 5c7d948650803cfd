// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Told } from '../../src/model/opened/told.ts';
import { GonePage } from '../../src/pages/gone.tsx';
import { OwnStory, type Reading } from '../../src/pages/shelf/own.tsx';

const calls: string[] = [];

function open(reading: Reading, held?: string) {
  calls.length = 0;
  render(
    <main>
      <h1>Pick a story</h1>
      <OwnStory
        reading={reading}
        held={held}
        take={(files) => calls.push(`take ${files.map(({ name }) => name).join(' ')}`)}
        choose={(name) => calls.push(`choose ${name}`)}
        play={() => calls.push('play')}
      />
    </main>,
  );
  return userEvent.setup();
}

const told = (kind: Told['kind'], line: number, message: string): Told => ({
  kind,
  file: 'tale.ink',
  line,
  message,
  words: line > 0 ? `the words of line ${line}` : '',
});

afterEach(async () => {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  cleanup();
});

describe('a story of one’s own', () => {
  it('is picked from the disk, in as many files as it has', async () => {
    const user = open({ kind: 'nothing' });
    const field = screen.getByLabelText('Pick a file');
    expect(field.getAttribute('accept')).toBe('.ink,.json');
    await user.upload(field, [new File(['a'], 'a.ink'), new File(['b'], 'b.ink')]);
    expect(calls).toEqual(['take a.ink b.ink']);
  });

  it('can be dropped as well', () => {
    open({ kind: 'nothing' });
    fireEvent.drop(screen.getByRole('region', { name: 'Open a story of your own' }), {
      dataTransfer: { files: [new File(['a'], 'dropped.ink')] },
    });
    expect(calls).toEqual(['take dropped.ink']);
  });

  it('that is open already can be gone on with', () => {
    open({ kind: 'nothing' }, 'Rain');
    expect(screen.getByRole('link', { name: 'Go on with Rain' }).getAttribute('href')).toBe('#/opened');
  });

  it('says that it is being read', () => {
    open({ kind: 'reading' });
    expect(screen.getByRole('status').textContent).toBe('Reading it through…');
  });

  it('that cannot be read yet says why, with every line and its words', () => {
    open({ kind: 'told', why: 'Not yet.', messages: [told('error', 3, 'Hm?'), told('note', 0, 'Later.')] });
    expect(screen.getByRole('status').textContent).toBe('Not yet.');
    const list = screen.getByRole('list', { name: 'What the compiler says' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('Has to be put right tale.ink, line 3the words of line 3Hm?');
    expect(second?.textContent).toBe('A note to yourself tale.inkLater.');
    expect(screen.queryByRole('button', { name: /^Play/ })).toBeNull();
  });

  it('with something to look at is played all the same', async () => {
    const user = open({ kind: 'ready', title: 'Rain', messages: [told('warning', 3, 'A loose end.')] });
    await user.click(screen.getByRole('button', { name: 'Play Rain' }));
    expect(calls).toEqual(['play']);
  });

  it('shows no more messages than can be read, and says how many there are', () => {
    const messages = Array.from({ length: 120 }, (_, line) => told('error', line + 1, 'Hm?'));
    open({ kind: 'told', why: 'Not yet.', messages });
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('And 70 more, further down.')).toBeTruthy();
  });

  it('asks which file comes first', async () => {
    const user = open({ kind: 'which', names: ['a.ink', 'b.ink'] });
    await user.click(screen.getByRole('button', { name: 'b.ink' }));
    expect(calls).toEqual(['choose b.ink']);
  });

  it('is not there any more after the page was loaded anew, which is said', () => {
    render(<GonePage />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Back on your own shelf' }));
    expect(screen.getByRole('link', { name: 'To the stories' }).getAttribute('href')).toBe('#/practice');
  });
});
