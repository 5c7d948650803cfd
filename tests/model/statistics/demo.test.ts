import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionsOf, endingOf } from '../../../src/model/path.ts';
import { DecisionRecord, type Played, PlayRecord } from '../../../src/model/record.ts';
import { replay } from '../../../src/model/replay.ts';
import type { ChoiceId } from '../../../src/model/script.ts';
import { archiveOf } from '../../../src/model/statistics/archive.ts';
import { bookOf, merged, type Tale } from '../../../src/model/statistics/books.ts';
import { makeUp, type Sample } from '../../../src/model/statistics/demo.ts';
import { surveys } from '../../../src/model/statistics/engine.ts';
import { unpack } from '../../../src/model/statistics/unpack.ts';
import { wordingOf } from '../../../src/model/wording.ts';
import { shelf, shipped } from '../../support/shelf.ts';
import { NO_PARTS } from '../../support/stacks.ts';

const UNTIL = Date.UTC(2026, 10, 28);
let tales: readonly Tale[] = [];
let sample: Sample = { segments: [], texts: new Map() };
let plays: readonly Played[] = [];

function sampled(): Sample {
  const making = makeUp(tales, UNTIL);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}

beforeAll(() => {
  tales = shelf.map((card) => ({ card, fingerprint: `text-of-${card.id}`, script: shipped(card) }));
  sample = sampled();
  plays = sample.segments.flatMap(unpack);
}, 60_000);

describe('made-up plays', () => {
  it('are as many as the page is drawn with, in the three months before, and the same each time', () => {
    const count = (story: string, later: boolean): number =>
      plays.filter(({ play }) => play.story === story && play.later === later).length;
    expect([count('s2', false), count('s2', true)]).toEqual([96 + 12, 72]);
    expect(count('s1', false) + count('s1', true)).toBe(84);
    expect(plays.filter(({ play }) => play.mode === 'group')).toHaveLength(6);
    for (const { play } of plays) {
      expect(play.started).toBeGreaterThan(UNTIL - 92 * 86_400_000);
      expect(play.started).toBeLessThanOrEqual(UNTIL);
    }
    expect(sampled()).toEqual(sample);
  });

  it('are records like any others', () => {
    for (const { play, decisions } of plays) {
      expect(v.is(PlayRecord, play)).toBe(true);
      for (const decision of decisions) expect(v.is(DecisionRecord, decision)).toBe(true);
    }
  });

  it('could each have been played: what stands of one replays through its story to the same ending', () => {
    const seen = new Set<string>();
    for (const { play, decisions } of plays) {
      const tale = tales.find(({ card }) => card.id === play.story);
      const log: { readonly decision: string; readonly option: string }[] = [];
      for (const { decision, option, attempt } of decisions) {
        const before = attempt === 1 ? -1 : log.findIndex((each) => each.decision === decision);
        if (before >= 0) log.length = before;
        log.push({ decision, option });
      }
      const key = JSON.stringify(log);
      if (tale === undefined || seen.has(key)) continue;
      seen.add(key);
      const { session, stoppedAt } = replay(
        tale.script,
        play.seed,
        log.map(({ option }) => option as ChoiceId),
      );
      expect(stoppedAt).toBeUndefined();
      expect(endingOf(session)).toBe(play.ending);
      expect(decisionsOf(session).flatMap(({ id, taken }) => (taken ? [id] : []))).toEqual(
        log.map(({ decision }) => decision),
      );
    }
    expect(seen.size).toBeGreaterThan(40);
  }, 60_000);

  it('hold something for every finding: rooms with two rounds, guesses, changes of mind, older words, answers brought', () => {
    const rows = plays.flatMap(({ decisions }) => decisions);
    expect(rows.some(({ group }) => group?.rounds.length === 2)).toBe(true);
    expect(rows.some(({ group }) => group?.predicted && group.landed)).toBe(true);
    expect(rows.filter(({ attempt }) => attempt > 1).length).toBeGreaterThan(20);
    expect(plays.some(({ play }) => play.brought)).toBe(true);
    expect(plays.some(({ play }) => play.ended === undefined)).toBe(true);
    const worded = rows.flatMap(({ wordings = [] }) => wordings);
    expect(worded.every((wording) => sample.texts.has(wording))).toBe(true);
  });

  it('go with the letter that a room’s last vote leads to', () => {
    for (const { offered, option, group } of plays.flatMap(({ decisions }) => decisions)) {
      const last = group?.rounds.at(-1)?.counts;
      if (last) expect(last[offered.indexOf(option)]).toBe(Math.max(...last));
    }
  });
});

describe('a book', () => {
  it('knows every option in its author’s order, when and as whom, and how often chance ends where', () => {
    const tale = tales.find(({ card }) => card.id === 's2');
    if (tale === undefined) throw new Error('There is no s2');
    const book = bookOf(tale, 30);
    const [first] = book.decisions;
    expect(book.decisions).toHaveLength(tale.card.decisions.length);
    expect(first).toMatchObject({ id: 's2.d1', number: 1, core: true, when: 'Tuesday 4:40, as Gus' });
    expect(first?.options.map(({ id }) => id)).toEqual([
      's2.d1.pass',
      's2.d1.wrinkle',
      's2.d1.brain',
      's2.d1.nothing',
    ]);
    expect(first?.options.every(({ text, wording }) => wording === wordingOf(text))).toBe(true);
    const ended = Object.values(book.chance?.endings ?? {}).reduce((sum, count) => sum + count, 0);
    expect([book.chance?.plays, ended]).toEqual([30, 30]);
    expect(bookOf(tale, 30)).toEqual(book);
  }, 60_000);

  it('puts an option that only some plays have behind what it came after', () => {
    expect(merged(['a', 'c'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(merged(['b'], ['a', 'b'])).toEqual(['a', 'b']);
  });
});

it('the sample makes a survey with a mix of every decision, and says which counts are of older words', () => {
  const books = tales.map((tale) => bookOf(tale, 12));
  const open = surveys(archiveOf(sample.segments), books, {
    threshold: 5,
    demo: true,
    texts: sample.texts,
    parts: NO_PARTS,
  });
  const { demo, rows } = open.holdings();
  expect(demo).toBe(true);
  expect(rows.at(-1)?.titles).toEqual(['Just the Page', 'Leave It With Me']);
  const survey = open.survey({ mode: 'both', story: 's2' });
  expect([survey.alone, survey.rooms, survey.older]).toEqual([180, 4, 12]);
  expect(survey.mixes).toHaveLength(9);
  expect(survey.trend?.stretches.length).toBeGreaterThan(1);
  expect(open.withheld({ mode: 'both', story: 's2' }, 's2.d1', undefined, 'first')).toBe(false);
  expect(open.withheld({ mode: 'both', story: 's2' }, 's2.d1', 'nothing', 'first')).toBe(true);
}, 60_000);
