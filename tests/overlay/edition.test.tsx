// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { EditionNotice } from '../../src/overlay/edition.tsx';

afterEach(cleanup);

describe('a new edition', () => {
  const calls: string[] = [];
  const offer = (news: 'here' | 'waits' | 'held' | 'comes'): void => {
    calls.length = 0;
    render(
      <EditionNotice news={news} use={() => calls.push('use')} putAway={() => calls.push('put away')} />,
    );
  };

  it('can be used, or put away', async () => {
    offer('here');
    expect(screen.getByText('A new edition is here. It takes over when you say so.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use it now' }));
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(calls).toEqual(['use', 'put away']);
  });

  it.each([
    ['waits', 'The new edition takes over as soon as you leave the story in the other tab.'],
    ['comes', 'The new edition is taking over. The page loads again in a moment.'],
    ['held', 'A new edition waits until you leave this story.'],
  ] as const)('that was asked for asks for nothing more: %s', (news, words) => {
    offer(news);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
