import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../src/build/check.ts';
import { problemText } from '../../src/build/compile.ts';
import { endingOf } from '../../src/model/path.ts';
import { cueOf } from '../../src/model/scene.ts';
import type { Turn } from '../../src/model/script.ts';
import { begin, hasEnded, lastTurn, type Session } from '../../src/model/session.ts';
import { seeded } from '../../src/model/seeded.ts';
import { choose, readAll } from '../support/player.ts';
import { because, compiledStory, debriefs, pathOf, shelf, shipped } from '../support/shelf.ts';

/** Enough plays for least-taken-first to reach every option of every story. */
const PLAYS = 600;

describe.each(shelf.map((card) => [card.title, card] as const))('%s', (_title, card) => {
  const compilation = compiledStory(card);
  const written = compilation.files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const options = [...written.matchAll(/\[.*# id:\s*([\w.-]+)\s*\]/g)].map((match) => match[1] ?? '');

  it('compiles with no message of any kind, and every tag, key and option has its name', () => {
    const problems = compilation.ok
      ? checkSources(pathOf(card), compilation.files, because)
      : compilation.problems;
    expect(problems.map((problem) => problemText(problem))).toEqual([]);
  });

  it('names every option once', () => {
    expect(options.filter((option, index) => options.indexOf(option) !== index)).toEqual([]);
    expect(options.length).toBeGreaterThan(0);
  });

  const plays = playAll();
  const turns = plays.flatMap((play) => play.turns);

  it('offers every option to somebody, and each of them can be taken', () => {
    expect(
      options.filter((option) => !plays.some((play) => play.log.some((taken) => taken === option))),
    ).toEqual([]);
  });

  it('reaches every ending that the shelf promises, and no other', () => {
    const reached = new Set(plays.map(endingOf));
    expect([...reached].toSorted()).toEqual(card.endings.map(({ id }) => id).toSorted());
  });

  it('never breaks off, and always comes to an end', () => {
    expect(turns.flatMap((turn) => turn.fault ?? [])).toEqual([]);
    expect(plays.every(hasEnded)).toBe(true);
  });

  it('puts every decision of the shelf’s card to the player, with its talking point', () => {
    const asked = new Map(
      turns.flatMap((turn) =>
        turn.lines.flatMap((line) => {
          const decision = cueOf(line, 'decision');
          const talk = cueOf(line, 'talk');
          return decision && talk ? [[decision.id, talk.talk] as const] : [];
        }),
      ),
    );
    expect([...asked].toSorted()).toEqual(
      card.decisions.map(({ id, talk }) => [id, talk] as const).toSorted(),
    );
  });

  it('asks on the line just before the options, every time', () => {
    const unasked = (turn: Turn): boolean => {
      const last = turn.lines.findLast((line) => line.text !== '');
      return turn.choices.length > 0 && (last === undefined || cueOf(last, 'decision') === undefined);
    };
    expect(turns.filter(unasked).map((turn) => turn.lines.at(-1)?.text)).toEqual([]);
  });

  it('keeps the meters from 0 to 100, and has a sentence in the ledger for every move', () => {
    for (const line of turns.flatMap((turn) => turn.lines)) {
      expect(line.meters.morale).toBeGreaterThanOrEqual(0);
      expect(line.meters.account).toBeLessThanOrEqual(100);
      if (line.change) expect(because).toHaveProperty([line.change.because]);
    }
  });

  it('traces every delayed effect to a choice that was made', () => {
    for (const play of plays) {
      const lines = play.turns.flatMap((turn) => turn.lines);
      const origins = lines.flatMap((line) => cueOf(line, 'delayed')?.from ?? []);
      for (const origin of origins) expect(play.log.some((taken) => taken.startsWith(origin))).toBe(true);
    }
  });

  it('has questions for every talking point and notes for every decision', () => {
    const debrief = debriefs[card.id];
    for (const talk of card.talks) expect(debrief?.questions[talk]?.length).toBeGreaterThan(0);
    expect(Object.keys(debrief?.notes ?? {}).toSorted()).toEqual(
      card.decisions.map(({ id }) => id).toSorted(),
    );
  });

  /** Many whole plays: every other one takes the option that was taken least so far, the rest wander. */
  function playAll(): readonly Session[] {
    const script = shipped(card);
    const taken = new Map<string, number>();
    const wander = seeded(7);
    const next = (turn: Turn, round: number): string | undefined =>
      round % 2 === 0 ? least(turn, round) : turn.choices[Math.floor(wander() * turn.choices.length)]?.id;
    const least = (turn: Turn, round: number): string | undefined =>
      turn.choices
        .map(({ id }, index) => ({
          id,
          count: taken.get(id) ?? 0,
          turnwise: (index + round) % turn.choices.length,
        }))
        .toSorted((one, other) => one.count - other.count || one.turnwise - other.turnwise)[0]?.id;
    return Array.from({ length: PLAYS }, (_, round) => {
      let session = readAll(script, begin(script, round % 100));
      for (let choice = next(lastTurn(session), round); choice; choice = next(lastTurn(session), round)) {
        taken.set(choice, (taken.get(choice) ?? 0) + 1);
        session = readAll(script, choose(script, session, choice));
      }
      return session;
    });
  }
});
