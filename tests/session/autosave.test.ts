import { describe, expect, it } from 'vitest';
import type { Clock, Kept, Store } from '../../src/model/ports.ts';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import type { PlayRecord, Save } from '../../src/model/record.ts';
import { begin, turnNumber } from '../../src/model/session.ts';
import { autosave } from '../../src/session/autosave.ts';
import { play } from '../../src/session/play.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { wordingOf } from '../../src/model/wording.ts';
import { story } from '../support/story.ts';
import { choose, readAll } from '../support/player.ts';
import { stranger } from '../support/stranger.ts';
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
# decision: d2
And Thursday?
* [Wave. # id: d2.wave]
    ~ shift(1, 1, "waved")
    He waves back.
- {pass:
    ~ shift(-3, -1, "forty")
    # delayed: d1.pass
    Two groups are at the door.
}
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

function sitting(save?: Pick<Save, 'decisions' | 'attempts' | 'recorded'>, script = story(STORY)) {
  let time = 1000;
  const wish = { recording: true };
  const clock: Clock = { now: () => time, elapsed: () => time };
  const game = play(script, begin(script, 1));
  const { store, steps } = kept();
  game.watch(
    autosave(
      store,
      clock,
      { play: record, recording: () => wish.recording, ...(save ? { save } : {}) },
      () => undefined,
    ),
  );
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  const read = (): void => {
    game.send({ type: 'read-on', turn: turnNumber(game.now()), lines: 'all' });
  };
  const take = (choice: string): void => {
    game.send({ type: 'choose', turn: turnNumber(game.now()), choice: id(choice) });
  };
  return { game, store, steps, wait, read, take, wish };
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
      wordings: ['"Take the Annex for me?"', '"I booked it twice."'].map(wordingOf),
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
    const again = sitting({ decisions: 1, attempts: { d1: 1 }, recorded: true });
    again.read();
    again.take('d1.tell');
    expect(again.steps.at(-1)?.decision).toMatchObject({ number: 2, attempt: 2 });
  });

  it('tells the ending, and keeps the way there so that it can be seen again', async () => {
    const { store, steps, read, take } = sitting();
    read();
    take('d1.pass');
    read();
    take('d2.wave');
    read();
    expect(steps.at(-1)?.play).toMatchObject({ ending: 's.cosy', ended: 1000 });
    expect(await store.find('s')).toMatchObject({
      kind: 'save',
      save: { ended: true, log: ['d1.pass', 'd2.wave'] },
    });
    expect(await store.endings('s')).toEqual(['s.cosy']);
  });

  it('stores nothing for a command that was refused', () => {
    const { steps, take } = sitting();
    take('d1.pass');
    expect(steps).toEqual([]);
  });

  it('records no decision whose option goes only by where it stands', () => {
    const { game, steps } = sitting(undefined, stranger('# decision: d1\nHm?\n* [On.]\n- -> END'));
    const [first] = game.now().turns[0].choices;
    game.send({ type: 'choose', turn: 1, choice: first?.id ?? id('none') });
    expect(steps.map(({ decision }) => decision)).toEqual([undefined]);
    expect(game.now().log).toHaveLength(1);
  });

  it('is no decision where it only goes forward again to what was decided', () => {
    const { game, steps, read, take } = sitting();
    read();
    take('d1.pass');
    read();
    const there = game.now();
    game.send({ type: 'return', turn: 2, to: 1 });
    expect(game.send({ type: 'forward', turn: 1, to: there })).toBeUndefined();
    expect(steps.filter(({ decision }) => decision !== undefined)).toHaveLength(1);
    expect(steps.at(-1)?.save.log).toEqual(['d1.pass']);
  });
});

describe('the record of a play', () => {
  it('begins with its first decision: a story that was opened and closed again is not a play', () => {
    const { steps, read, take } = sitting();
    read();
    expect(steps.map(({ play }) => play)).toEqual([undefined]);
    take('d1.pass');
    expect(steps.at(-1)?.play).toMatchObject({ id: 'play-1' });
  });

  it('tells what each decision did at once, and what came back of it later, as far as it was read', () => {
    const { steps, read, take } = sitting();
    const told = () => steps.at(-1)?.play?.ledger;
    read();
    take('d1.pass');
    expect(told()).toEqual([
      { decision: 'd1', now: { morale: 4, account: -2 }, late: { morale: 0, account: 0 } },
    ]);
    read();
    take('d2.wave');
    read();
    expect(told()).toEqual([
      { decision: 'd1', now: { morale: 4, account: -2 }, late: { morale: -3, account: -1 } },
      { decision: 'd2', now: { morale: 1, account: 1 }, late: { morale: 0, account: 0 } },
    ]);
  });

  it('takes out of its ledger what the player went back on', () => {
    const { game, steps, read, take } = sitting();
    read();
    take('d1.pass');
    game.send({ type: 'return', turn: 2, to: 1 });
    expect(steps.at(-1)?.play?.ledger).toEqual([]);
  });

  it('leaves decisions to the play in which they were made, where this one went on from it', () => {
    const later = sitting({ decisions: 0, attempts: {}, recorded: true });
    const script = story(STORY);
    const carried = choose(script, readAll(script, begin(script, 1)), 'd1.pass');
    const game = play(script, carried);
    const clock: Clock = { now: () => 0, elapsed: () => 0 };
    game.watch(autosave(later.store, clock, { play: record, recording: () => true }, () => undefined));
    game.send({ type: 'read-on', turn: 2, lines: 'all' });
    game.send({ type: 'choose', turn: 2, choice: id('d2.wave') });
    expect(later.steps.at(-1)?.play?.ledger?.map(({ decision }) => decision)).toEqual(['d2']);
  });

  it('carries the words of the options that were on offer, by their wording', () => {
    const { steps, read, take } = sitting();
    read();
    take('d1.tell');
    const { decision, texts } = steps.at(-1) ?? {};
    expect(decision?.wordings?.map((wording) => texts?.get(wording))).toEqual([
      '"Take the Annex for me?"',
      '"I booked it twice."',
    ]);
  });
});

describe('a reader who wants no answers counted', () => {
  it('is found where they left, and nothing of the play is recorded', () => {
    const { steps, read, take, wish } = sitting();
    wish.recording = false;
    read();
    take('d1.pass');
    expect(steps.map((step) => Object.keys(step))).toEqual([['save'], ['save']]);
    expect(steps.at(-1)?.save).toMatchObject({
      log: ['d1.pass'],
      recorded: false,
      decisions: 0,
      attempts: {},
    });
  });

  it('leaves what was recorded before, and the rest of that play out, whatever they wish later', () => {
    const { steps, read, take, wish } = sitting();
    read();
    take('d1.pass');
    wish.recording = false;
    read();
    wish.recording = true;
    take('d2.wave');
    expect(steps.map(({ decision }) => decision?.option)).toEqual([
      undefined,
      'd1.pass',
      undefined,
      undefined,
    ]);
    expect(steps.at(-1)).toMatchObject({ save: { log: ['d1.pass', 'd2.wave'], recorded: false } });
  });

  it('goes on unrecorded where they come back to such a play', () => {
    const { steps, read, take } = sitting({ decisions: 0, attempts: {}, recorded: false });
    read();
    take('d1.pass');
    expect(steps.flatMap(({ play, decision }) => play ?? decision ?? [])).toEqual([]);
  });
});
