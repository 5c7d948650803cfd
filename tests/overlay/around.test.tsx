// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { surroundings } from '../../src/model/places.ts';
import { goOn, sit } from './desk.tsx';

it('says what the place looks like, also to those who do not see the picture', async () => {
  const { user } = sit(`
# pov: gus # place: circulation
You are Gus.
# place: road
Outside.
-> END
`);
  expect((await screen.findByText(surroundings('circulation'))).closest('[aria-hidden]')).toBeNull();
  await user.click(goOn());
  expect(await screen.findByText(surroundings('road'))).toBeTruthy();
});
