import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../src/model/edition.ts';
import type { DecisionRecord, Played } from '../../../src/model/record.ts';
import { archiveOf } from '../../../src/model/statistics/archive.ts';
import { choose, FIRST, LATER, OUT, ROOM } from '../../../src/model/statistics/choose.ts';
import { pack } from '../../../src/model/statistics/pack.ts';

const meters = { morale: 50, account: 50 };

const played = (
  id: string,
  play: Partial<Played['play']>,
  choices: readonly (readonly [decision: string, option: string, attempt?: number])[] = [],
): Played => ({
  play: {
    version: RECORD_VERSION,
    id,
    story: 's2',
    fingerprint: 'now',
    mode: 'solo',
    seed: 1,
    carried: 0,
    started: 100,
    ...play,
  },
  decisions: choices.map(([decision, option, attempt = 1], index): DecisionRecord => ({
    play: id,
    number: index + 1,
    decision,
    option,
    offered: [option],
    attempt,
    before: meters,
    after: meters,
    at: 100 + index,
  })),
});

describe('what stands of a play', () => {
  it('is its last answers: going back takes back what was answered since', () => {
    const [segment] = archiveOf([
      pack([
        played('p', {}, [
          ['d1', 'a'],
          ['d2', 'a'],
          ['d3', 'a'],
          ['d2', 'b', 2],
          ['d3', 'b', 2],
        ]),
        played('q', {}, [
          ['d1', 'a'],
          ['d1', 'b', 2],
          ['d1', 'a', 3],
        ]),
      ]),
    ]).segments;
    expect([...(segment?.standing ?? [])]).toEqual([1, 0, 0, 1, 1, 0, 0, 1]);
  });
});

describe('a filter', () => {
  const archive = archiveOf([
    pack([
      played('first', {}),
      played('later', { later: true, started: 200 }),
      played('other', { story: 's1' }),
    ]),
    pack([
      played('room', { mode: 'group', label: 'Tuesday', started: 300 }),
      played('nameless', { mode: 'group' }),
      played('old', { fingerprint: 'then', later: false }),
    ]),
  ]);
  const chosen = (filter: Parameters<typeof choose>[1]): readonly number[] =>
    choose(archive, filter).flatMap((plays) => [...plays]);

  it('without any part takes everything', () => {
    expect(chosen({ mode: 'both' })).toEqual([FIRST, LATER, FIRST, ROOM, ROOM, FIRST]);
  });

  it('takes a story, a kind, a time, a text', () => {
    expect(chosen({ mode: 'both', story: 's1' })).toEqual([OUT, OUT, FIRST, OUT, OUT, OUT]);
    expect(chosen({ mode: 'group' })).toEqual([OUT, OUT, OUT, ROOM, ROOM, OUT]);
    expect(chosen({ mode: 'both', since: 200 })).toEqual([OUT, LATER, OUT, ROOM, OUT, OUT]);
    expect(chosen({ mode: 'both', edition: 'then' })).toEqual([OUT, OUT, OUT, OUT, OUT, FIRST]);
  });

  it('by a group’s name takes its meetings, and nobody who played alone', () => {
    expect(chosen({ mode: 'both', label: 'Tuesday' })).toEqual([OUT, OUT, OUT, ROOM, OUT, OUT]);
    expect(chosen({ mode: 'both', label: 'Nobody' }).every((kind) => kind === OUT)).toBe(true);
  });
});
