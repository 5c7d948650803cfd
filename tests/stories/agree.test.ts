import { describe, expect, it } from 'vitest';
import { explore } from '../../src/build/stories/explore.ts';
import { randomPlays } from '../../src/build/stories/walk.ts';
import { replay } from '../../src/model/replay.ts';
import { compiledStory, shelf, shipped } from '../support/shelf.ts';

/** Following every way of a story takes seconds, and a busy machine has several tests to run. */
const MINUTES = 5 * 60_000;

describe.each(shelf.map((card) => [card.title, card] as const))('%s', (_title, card) => {
  it(
    'reads the same in the graph of all ways as in play, line by line',
    () => {
      const compilation = compiledStory(card);
      if (!compilation.ok) throw new Error('It does not compile');
      const { explored } = explore(compilation.compiled);
      const script = shipped(card);
      for (const { ways, end } of randomPlays(explored, 60, 11)) {
        const { session, stoppedAt } = replay(
          script,
          0,
          ways.map(({ choice }) => choice),
        );
        expect(stoppedAt).toBeUndefined();
        const played = session.turns.map(({ lines }) =>
          lines.map(({ text, tags, change }) => [text, tags, change]),
        );
        const passages = [explored.opening, ...ways.map(({ passage }) => passage)];
        expect(played).toEqual(
          passages.map(({ lines }) => lines.map(({ text, tags, change }) => [text, tags, change])),
        );
        const last = session.turns.at(-1);
        expect(last?.meters).toEqual(end.meters);
        expect(last?.choices).toEqual([]);
      }
    },
    MINUTES,
  );
});
