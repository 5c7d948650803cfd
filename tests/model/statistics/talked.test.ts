import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/statistics/survey.ts';
import { talkedOf } from '../../../src/model/statistics/talked.ts';
import { counted, day, room, voted } from '../../support/counted.ts';

const talked = (...answers: Parameters<typeof room>[0]): Finding | undefined =>
  talkedOf([counted([room(answers)]).grid], day);

describe('talk changed it', () => {
  it('at least 4 hands: from 5, 2, 6 to 2, 1, 10 is half of 3 + 1 + 4, and C alone gained', () => {
    const found = talked(
      voted('1a', [
        [5, 5, 3],
        [6, 4, 3],
      ]),
      voted('3c', [
        [5, 2, 6],
        [2, 1, 10],
      ]),
    );
    expect(found).toMatchObject({
      decision: { id: 'd3' },
      sentence: 'Talk changed it most on “The key”: at least 4 hands moved, all to C.',
      caution: 'Moving to the majority may be conformity. This room voted aloud, not by cards.',
      from: 'Tuesday stand-up, day 1001',
      own: true,
    });
    expect(found?.bars).toMatchObject([
      { label: 'first vote', count: 6, of: 13, look: { letter: 'C' } },
      { label: 'second vote', count: 10, of: 13, look: { letter: 'C' } },
    ]);
  });

  it('says where most of them went, or to which letters', () => {
    expect(
      talked(
        voted('1a', [
          [9, 2, 2],
          [4, 6, 3],
        ]),
      )?.sentence,
    ).toContain('at least 5 hands moved, most of them to B.');
    expect(
      talked(
        voted('1a', [
          [8, 2, 2],
          [4, 4, 4],
        ]),
      )?.sentence,
    ).toContain('at least 4 hands moved, to B and C.');
    expect(
      talked(
        voted('1a', [
          [8, 2, 2],
          [7, 3, 2],
        ]),
      )?.sentence,
    ).toContain('at least 1 hand moved, to B.');
  });

  it('does not count hands that were not up before: they moved from nowhere', () => {
    expect(
      talked(
        voted('1a', [
          [5, 3, 2],
          [5, 3, 6],
        ]),
      ),
    ).toBeUndefined();
  });

  it('compares the first vote with the last, however many there were', () => {
    const found = talked(
      voted('1a', [
        [8, 4, 0],
        [4, 8, 0],
        [6, 6, 0],
      ]),
    );
    expect(found?.sentence).toContain('at least 2 hands moved, all to B.');
    expect(found?.bars.map(({ label }) => label)).toEqual(['first vote', 'last vote']);
  });

  it('says how the room voted', () => {
    expect(
      talked(
        voted(
          '1a',
          [
            [8, 2, 2],
            [4, 6, 2],
          ],
          { style: 'cards' },
        ),
      )?.caution,
    ).toBe('Moving to the majority may be conformity. This room voted by cards.');
  });

  it('is nothing where a room voted once, or the same again', () => {
    expect(talked(voted('1a', [[8, 2, 2]]))).toBeUndefined();
    expect(
      talked(
        voted('1a', [
          [8, 2, 2],
          [8, 2, 2],
        ]),
      ),
    ).toBeUndefined();
    expect(talked()).toBeUndefined();
  });

  it('never moves more hands than there were votes', () => {
    const vote = fc.array(fc.nat(20), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(vote, vote, (first, last) => {
        const hands = Number(
          /at least (\d+)/.exec(talked(voted('1a', [first, last]))?.sentence ?? '')?.[1] ?? 0,
        );
        const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
        expect(hands).toBeLessThanOrEqual(Math.min(sum(first), sum(last)));
      }),
      { numRuns: 50 },
    );
  });
});
