import { describe, expect, it } from 'vitest';
import { sitDown } from '../../src/app/sitting.ts';
import type { StoryCard } from '../../src/model/papers.ts';
import type { Clock, Store } from '../../src/model/ports.ts';
import { turnNumber } from '../../src/model/session.ts';
import type { StoryFile } from '../../src/model/story.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import { compile } from '../support/story.ts';
import { id, transcript } from '../support/transcript.ts';

const card: StoryCard = {
  id: 's',
  file: 's.ink',
  title: 'Ten Minutes',
  minutes: 1,
  note: 'None.',
  version: '1',
  people: ['gus'],
  talks: ['buck'],
  decisions: [],
  endings: [],
};
const clock: Clock = { now: () => 5000, elapsed: () => 0 };

const INK = `
# time: Tue 4:40
Two names in one square.
# decision: d1
Dele stops by.
* [Tell him. # id: tell]
* [Wave. # id: wave]
- # time: Wed 11:00
Wednesday.
# decision: d2
The key.
* [Give it. # id: give]
* [Keep it. # id: keep]
- # time: Thu 5:50
Thursday.
# decision: d3
Two groups.
* [Open the door. # id: open]
- -> END
`;

function file(ink: string, fingerprint: string): StoryFile {
  const { ink: tree, floats } = compile(ink);
  return { fingerprint, ink: { ...tree }, floats: [...floats], because: {} };
}

async function leaveAt(store: Store, story: StoryFile, choices: readonly string[]): Promise<void> {
  const { play } = sitDown({ store, clock, recording: () => true, told: () => undefined }, card, story, {
    kind: 'fresh',
  });
  for (const choice of choices) {
    play.send({ type: 'read-on', turn: turnNumber(play.now()), lines: 'all' });
    play.send({ type: 'choose', turn: turnNumber(play.now()), choice: id(choice) });
  }
  play.send({ type: 'read-on', turn: turnNumber(play.now()), lines: 'all' });
}

async function comeBack(store: Store, story: StoryFile) {
  const found = await store.find('s');
  return sitDown({ store, clock, recording: () => true, told: () => undefined }, card, story, {
    kind: 'found',
    found,
  });
}

it('a place that was gone back to begins a play of its own, which counts its choices as carried', async () => {
  const store = openMemoryStore();
  const desk = { store, clock, recording: () => true, told: () => undefined };
  const { play, notices } = sitDown(desk, card, file(INK, 'b'), {
    kind: 'branch',
    seed: 7,
    log: [id('tell'), id('gone')],
    read: 1,
    notice: 'The story has changed since you saved “Here”.',
  });
  expect(play.now().log).toEqual(['tell']);
  expect(notices).toEqual([
    'The story has changed since you saved “Here”.',
    'Your choices fit as far as Wed 11:00; it goes on from there.',
  ]);
  play.send({ type: 'read-on', turn: 2, lines: 'all' });
  play.send({ type: 'choose', turn: 2, choice: id('give') });
  const found = await store.find('s');
  expect(found.kind === 'save' && found.save.carried).toBe(1);
});

describe('coming back to a play', () => {
  it('goes on at exactly the decision where it was left, and says when that was', async () => {
    const store = openMemoryStore();
    await leaveAt(store, file(INK, 'one'), ['tell']);
    const { play, notices } = await comeBack(store, file(INK, 'one'));
    expect(transcript(play.now())).toMatchInlineSnapshot(`
      "Two names in one square.
      Dele stops by.
      > Tell him.
      Wednesday.
      The key.
      * Give it. (give)
      * Keep it. (keep)"
    `);
    expect(notices).toEqual(['You’re back where you left: Wed 11:00.']);
  });

  it('plays on where an edited story still fits, and says that it was edited', async () => {
    const store = openMemoryStore();
    await leaveAt(store, file(INK, 'one'), ['tell']);
    const { play, notices } = await comeBack(
      store,
      file(INK.replace('Wednesday.', 'A gray Wednesday.'), 'two'),
    );
    expect(transcript(play.now())).toContain('A gray Wednesday.');
    expect(notices).toEqual(['The story has changed a little since you left. All your choices still fit.']);
  });

  it('stops where an edited story no longer fits, and says where that is', async () => {
    const store = openMemoryStore();
    await leaveAt(store, file(INK, 'one'), ['tell', 'keep']);
    const edited = file(INK.replace('# id: keep', '# id: hide'), 'two');
    const { play, notices } = await comeBack(store, edited);
    expect(play.now().log).toEqual(['tell']);
    expect(notices[0]).toMatch(/changed since you left.*as far as Wed 11:00/);
  });

  it('starts from the beginning where the saved place was damaged, and says so', () => {
    const found = { kind: 'damaged', setAside: 's 5000' } as const;
    const desk = { store: openMemoryStore(), clock, recording: () => true, told: () => undefined };
    const { play, notices } = sitDown(desk, card, file(INK, 'one'), { kind: 'found', found });
    expect(play.now().log).toEqual([]);
    expect(notices[0]).toMatch(/set aside/);
  });
});

describe('playing on from an earlier point', () => {
  it('is a play of its own, which knows how many choices it took over', async () => {
    const store = openMemoryStore();
    const desk = { store, clock, recording: () => true, told: () => undefined };
    const start = { kind: 'branch', seed: 7, log: [id('wave')], read: 1 } as const;
    const { play } = sitDown(desk, card, file(INK, 'one'), start);
    play.send({ type: 'read-on', turn: 2, lines: 'all' });
    play.send({ type: 'choose', turn: 2, choice: id('keep') });
    const found = await store.find('s');
    if (found.kind !== 'save') throw new Error(`Found ${found.kind}`);
    expect(found.save).toMatchObject({ carried: 1, log: ['wave', 'keep'], decisions: 1 });
  });

  it('says how far the choices fit where the story has changed under them', () => {
    const desk = { store: openMemoryStore(), clock, recording: () => true, told: () => undefined };
    const start = { kind: 'branch', seed: 7, log: [id('wave'), id('sell')], read: Infinity } as const;
    const { play, notices } = sitDown(desk, card, file(INK, 'one'), start);
    expect(play.now().log).toEqual(['wave']);
    expect(notices).toEqual(['Your choices fit as far as Wed 11:00; it goes on from there.']);
  });
});
