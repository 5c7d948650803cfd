import { describe, expect, it } from 'vitest';
import type { Clock, Kept, Store } from '../../src/model/ports.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { PlayRecord, Save } from '../../src/model/record.ts';
import { begin, turnNumber } from '../../src/model/session.ts';
import { autosave } from '../../src/session/autosave.ts';
import { play } from '../../src/session/play.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { story } from '../support/story.ts';
import { id } from '../support/transcript.ts';

const STORY = `
# time: Tue 4:40
Two names in one square.
# decision: d1 # talk: buck
Dele stops by.
* (pass) ["Take the Annex for me?" # id: d1.pass]
* (tell) ["I booked it twice." # id: d1.tell]
- ~ shift(4, -2, "handed")
He nods.
# card: ending # ending: s.cosy
Good Sports
-> END
`;

const record: PlayRecord = {
  version: RECORD_VERSION,
  id: 'play-1',
  story: 's',
  fingerprint: 'abc',
  mode: 'solo',
  seed: 1,
  carried: 0,
  started: 0,
};

/** A memory store that also keeps every step in the order in which it came. */
function kept(): { readonly store: Store; readonly steps: Kept[] } {
  const store = openMemoryStore();
  const steps: Kept[] = [];
  return { steps, store: { ...store, keep: async (step) => (steps.push(step), store.keep(step)) } };
}

function sitting(save?: Pick<Save, 'decisions' | 'attempts'>) {
  let time = 1000;
  const clock: Clock = { now: () => time, elapsed: () => time };
  const game = play(story(STORY), begin(story(STORY), 1));
  const { store, steps } = kept();
  game.watch(autosave(store, clock, { play: record, ...(save ? { save } : {}) }, () => undefined));
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  const read = (): void => {
    game.send({ type: 'read-on', turn: turnNumber(game.now()), lines: 'all' });
  };
  const take = (choice: string): void => {
    game.send({ type: 'choose', turn: turnNumber(game.now()), choice: id(choice) });
  };
  return { game, store, steps, wait, read, take };
}

describe('each step of a play', () => {
  it('is stored when it is made: the decision with how long the options were on show, and the place', () => {
    const { steps, wait, read, take } = sitting();
    read();
    wait(4200);
    take('d1.pass');
    expect(steps.at(-1)?.decision).toEqual({
      play: 'play-1',
      number: 1,
      decision: 'd1',
      option: 'd1.pass',
      offered: ['d1.pass', 'd1.tell'],
      attempt: 1,
      milliseconds: 4200,
      before: { morale: 50, account: 50 },
      after: { morale: 54, account: 48 },
      at: 5200,
    });
    expect(steps.at(-1)?.save).toMatchObject({ log: ['d1.pass'], time: 'Tue 4:40', decisions: 1 });
  });

  it('counts a decision again when the player went back on it, and keeps both', () => {
    const { game, steps, read, take } = sitting();
    read();
    take('d1.pass');
    game.send({ type: 'return', turn: 2, to: 1 });
    take('d1.tell');
    const decisions = steps.flatMap(({ decision }) => decision ?? []);
    expect(decisions.map(({ option, attempt, number }) => [option, attempt, number])).toEqual([
      ['d1.pass', 1, 1],
      ['d1.tell', 2, 2],
    ]);
    expect(steps.at(-1)?.save).toMatchObject({ log: ['d1.tell'], attempts: { d1: 2 }, decisions: 2 });
  });

  it('goes on counting where a play was left after going back', () => {
    const again = sitting({ decisions: 1, attempts: { d1: 1 } });
    again.read();
    again.take('d1.tell');
    expect(again.steps.at(-1)?.decision).toMatchObject({ number: 2, attempt: 2 });
  });

  it('tells the ending, and keeps the way there so that it can be seen again', async () => {
    const { store, steps, read, take } = sitting();
    read();
    take('d1.pass');
    read();
    expect(steps.at(-1)?.play).toMatchObject({ ending: 's.cosy', ended: 1000 });
    expect(await store.find('s')).toMatchObject({ kind: 'save', save: { ended: true, log: ['d1.pass'] } });
    expect(await store.endings('s')).toEqual(['s.cosy']);
  });

  it('stores nothing for a command that was refused', () => {
    const { steps, take } = sitting();
    take('d1.pass');
    expect(steps).toEqual([]);
  });
});
