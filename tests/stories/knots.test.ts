import * as fc from 'fast-check';
import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { type ChoiceId, type Compiled, openScript, type Script, type Turn } from '../../src/model/script.ts';
import { compiledStory, shelf } from '../support/shelf.ts';

type Shown = readonly (readonly string[])[];

/** The engine by itself, which builds all of a story first and is never saved. */
function whole({ ink }: Compiled, seed: number, path: readonly number[]): Shown {
  const engine = new Story(ink);
  engine.state.storySeed = seed;
  const shown: (readonly string[])[] = [];
  for (const place of [undefined, ...path]) {
    if (place !== undefined) engine.ChooseChoiceIndex(place % engine.currentChoices.length);
    const lines: string[] = [];
    while (engine.canContinue) lines.push((engine.Continue() ?? '').replace(/\n$/, ''));
    shown.push([...lines, ...engine.currentChoices.map(({ text }) => text)]);
    if (engine.currentChoices.length === 0) break;
  }
  return shown;
}

/** The same by way of a script; `ready` says before which turns it gets a part of what is to come ready. */
function byKnots(
  compiled: Compiled,
  seed: number,
  path: readonly number[],
  ready: readonly boolean[],
): Shown {
  const script = openScript(compiled);
  const turns: Turn[] = [script.begin(seed)];
  for (const [index, place] of path.entries()) {
    const turn = turns.at(-1);
    if (ready[index]) for (let pieces = 0; pieces < 12; pieces += 1) script.ahead(turn);
    const choice = turn?.choices[place % Math.max(1, turn.choices.length)];
    if (turn === undefined || choice === undefined) break;
    turns.push(script.choose(turn, choice.id));
  }
  return turns.map(({ lines, choices }) => [...lines, ...choices].map(({ text }) => text));
}

/** The first turn that leaves something to decide. */
function firstOffer(script: Script): Turn {
  let turn = script.begin(1);
  while (turn.choices.length === 1) turn = script.choose(turn, idOf(turn));
  return turn;
}

function idOf({ choices: [choice] }: Turn): ChoiceId {
  if (choice === undefined) throw new RangeError('The story is over');
  return choice.id;
}

const ways = fc.record({
  seed: fc.nat({ max: 999 }),
  path: fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }),
  ready: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
});

describe.each(shelf)('$title', (card) => {
  const compilation = compiledStory(card);
  if (!compilation.ok) throw new Error(`${card.title} does not compile`);
  const { compiled } = compilation;

  it('reads word for word as if all of it were built before it begins', () => {
    fc.assert(
      fc.property(ways, ({ seed, path, ready }) => {
        expect(byKnots(compiled, seed, path, ready)).toEqual(whole(compiled, seed, path));
      }),
      // The first way that differs says enough; to look for a shorter one takes minutes.
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('has scenes left to get ready after its first words, and comes to an end with it', () => {
    const script = openScript(compiled);
    script.begin(1);
    let parts = 0;
    while (script.ahead()) parts += 1;
    expect(parts).toBeGreaterThan(5);
    expect(script.ahead()).toBe(false);
  });

  it('has where each option leads ready once, and the same as when it is chosen', () => {
    const script = openScript(compiled);
    const offer = firstOffer(script);
    while (script.ahead()) continue;
    expect(offer.choices.map(() => script.ahead(offer))).toEqual(offer.choices.map(() => true));
    expect(script.ahead(offer)).toBe(false);
    for (const { id } of offer.choices) {
      while (script.ahead(offer)) continue;
      const got = script.choose(offer, id);
      const again = script.choose(offer, id);
      expect(got).toEqual(again);
      // Going back and deciding the same is a decision of its own.
      expect(got).not.toBe(again);
    }
  });
});
