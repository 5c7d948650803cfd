// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { forgetReadings, openReading } from '../../src/app/reading.ts';
import { begin } from '../../src/model/session.ts';
import { play } from '../../src/session/play.ts';
import { story } from '../support/story.ts';

const script = story('One.\nTwo.\n* [On. # id: on]\n- Three.\n-> END');
const edition = { id: 'test', fingerprint: 'a' };
const sit = () => play(script, begin(script, 1));

afterEach(() => localStorage.clear());

it('what was read is there in the next play, and gone with the records', () => {
  const game = sit();
  const first = openReading(edition, game, () => true);
  game.send({ type: 'read-on', turn: 1, lines: 'all' });
  expect(first.now().lines.size).toBe(2);
  first.close();
  expect(openReading(edition, sit(), () => true).now().lines.size).toBe(2);
  forgetReadings();
  expect(openReading(edition, sit(), () => true).now().lines.size).toBe(1);
});

it('two tabs that read one story keep what either has read', () => {
  const [one, other] = [sit(), sit()];
  const [mine, yours] = [one, other].map((game) => openReading(edition, game, () => true));
  one.send({ type: 'read-on', turn: 1, lines: 'all' });
  one.send({ type: 'choose', turn: 1, choice: script.begin(1).choices[0]?.id ?? expect.fail() });
  other.send({ type: 'read-on', turn: 1, lines: 'all' });
  expect(mine?.now().taken.has('on')).toBe(true);
  expect(yours?.now().taken.has('on')).toBe(true);
});

it('nothing stays where nothing is to be counted', () => {
  const game = sit();
  const reading = openReading(edition, game, () => false);
  game.send({ type: 'read-on', turn: 1, lines: 'all' });
  expect(reading.now().lines.size).toBe(2);
  expect(localStorage.length).toBe(0);
});
