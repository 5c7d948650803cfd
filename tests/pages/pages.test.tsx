// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { AboutPage } from '../../src/pages/about.tsx';
import { FaultPage } from '../../src/pages/fault.tsx';
import { HomePage } from '../../src/pages/home.tsx';
import { MissingPage } from '../../src/pages/missing.tsx';
import { type Shelved, ShelfPage } from '../../src/pages/shelf.tsx';
import { card } from '../support/ending.ts';

afterEach(async () => {
  const heading = screen.getByRole('heading', { level: 1 });
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toBe(heading);
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  cleanup();
});

const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the home page', () => {
  it('opens on its title, has a drawer for each way in and no dead links', () => {
    render(<HomePage picture="desk.svg" notices={['This won’t be kept.']} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Behind the Desk' }));
    expect(screen.getByRole('link', { name: /^Practice alone/ }).getAttribute('href')).toBe('#/practice');
    expect(screen.getByRole('link', { name: /^Lead a meeting/ }).getAttribute('href')).toBe('#/group');
    expect(screen.getByRole('link', { name: /^Read the statistics/ }).getAttribute('href')).toBe(
      '#/statistics',
    );
    expect(links()).toEqual(['#/practice', '#/group', '#/statistics', '#/settings', '#/about']);
    expect(screen.getByText('No accounts, no scores. What you choose stays on this device.')).toBeTruthy();
    expect(screen.getByText('This won’t be kept.')).toBeTruthy();
  });
});

describe('the shelf', () => {
  const fresh: Shelved = { card, endings: [], saved: undefined, damaged: false };
  const calls: string[] = [];
  const open = (...stories: readonly Shelved[]): void => {
    calls.length = 0;
    render(
      <ShelfPage
        stories={stories}
        start={(story) => calls.push(`start ${story}`)}
        resume={(story) => calls.push(`resume ${story}`)}
        notices={[]}
      />,
    );
  };

  it('tells of a story that is new: minutes, content note, whom one will be, and a start', async () => {
    open(fresh);
    const book = screen.getByRole('listitem');
    expect(within(book).getByRole('heading', { level: 2, name: 'It’s Basically Done' })).toBeTruthy();
    expect(book.textContent).toMatch(
      /Gus, Dele, and Hollis.*About 12 minutes.*Being shown up.*Endings seen: 0 of 3/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start It’s Basically Done' }));
    expect(calls).toEqual(['start t']);
  });

  it('goes on where a play was left, or starts again', async () => {
    open({ ...fresh, endings: ['t.bay', 'long-gone'], saved: { ended: false, time: 'Wed 11:00' } });
    expect(screen.getByText('Endings seen: 1 of 3')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Continue where you left, Wed 11:00/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Start again/ }));
    expect(calls).toEqual(['resume t']);
    expect(document.activeElement?.textContent).toMatch(/lets go of the place you left, Wed 11:00/);
    await userEvent.click(screen.getByRole('button', { name: /^Keep my place/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Start again/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Start again/ }));
    expect(calls).toEqual(['resume t', 'start t']);
  });

  it('says in words that a saved place could not be read', () => {
    open({ ...fresh, damaged: true });
    expect(screen.getByText(/couldn’t be read. It was set aside, and nothing else is lost/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Continue/ })).toBeNull();
  });

  it('holds several books as well as one', () => {
    open(fresh, { ...fresh, card: { ...card, id: 'u', title: 'Got a Minute?' } });
    expect(screen.getByRole('button', { name: 'Start Got a Minute?' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });
});

describe('the page about the game', () => {
  it('names where it comes from and whose work is in it', () => {
    render(<AboutPage clear={() => Promise.resolve(true)} />);
    const source = screen.getByRole('link', { name: /Cultivate Strong Internal Customer Service/ });
    expect(source.getAttribute('href')).toContain('https://www.ala.org/rt/learnrt/');
    for (const name of ['Atkinson Hyperlegible Next', 'Phosphor Icons', 'FluidR3_GM', 'Preact', 'Phaser'])
      expect(screen.getByText(name)).toBeTruthy();
  });

  it('deletes the records in two steps, and can be talked out of it', async () => {
    let cleared = 0;
    localStorage.setItem('behind-the-desk:card:t', '{"when":"a","will":"b"}');
    localStorage.setItem('behind-the-desk:settings', '{}');
    render(<AboutPage clear={async () => (cleared += 1) > 0} />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete my records' }));
    expect(document.activeElement?.textContent).toMatch(/^Everything you’ve played/);
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete my records' }));
    expect(cleared).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Delete my records' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, delete them' }));
    expect(cleared).toBe(1);
    expect(Object.keys(localStorage)).toEqual(['behind-the-desk:settings']);
    expect((await screen.findByText(/^Done\./)).getAttribute('role')).toBe('status');
  });

  it('says so where the browser will not delete', async () => {
    render(<AboutPage clear={() => Promise.resolve(false)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete my records' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, delete them' }));
    expect(await screen.findByText(/wouldn’t let go/)).toBeTruthy();
  });
});

describe('what is not there', () => {
  it('is named, and the page leads home', () => {
    render(<MissingPage what={'a story called "s9"'} />);
    expect(screen.getByText(/a story called "s9"/)).toBeTruthy();
    expect(links()).toEqual(['#/', '#/practice']);
  });

  it('or would not load can be tried again', async () => {
    let tries = 0;
    render(<FaultPage title="It won’t open" message="The file did not arrive." again={() => (tries += 1)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tries).toBe(1);
    expect(links()).toEqual(['#/']);
  });
});
