import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readLeftOver } from '../../src/model/leftover.ts';
import type { Clock, Kept, KeptMeeting } from '../../src/model/ports.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { playOf, saveOf, stepOf, wipe } from '../support/disk.ts';

const NAME = 'behind-the-desk';
const clock: Clock = { now: () => 1000, elapsed: () => 0 };
const play = playOf('p1');

afterEach(wipe);

/** A store that finds what a page before it had still to store. */
function opened(steps: readonly (Kept | KeptMeeting)[]) {
  const done: string[] = [];
  const store = openDexieStore(clock, NAME, () => ({ steps, done: () => void done.push('done') }));
  return { store, done };
}

async function onDisk() {
  const disk = new Database(NAME);
  const [decisions, texts] = await Promise.all([disk.decisions.toArray(), disk.texts.count()]);
  disk.close();
  return { decisions: decisions.map(({ number }) => number), texts };
}

describe('what a page had still to store', () => {
  it('is stored by the next one, before anything is looked for', async () => {
    const { store, done } = opened([stepOf(play, 1), stepOf(play, 2)]);
    expect(await store.find('s2')).toMatchObject({ kind: 'save', save: { decisions: 2 } });
    expect(await onDisk()).toEqual({ decisions: [1, 2], texts: 2 });
    expect(done).toEqual(['done']);
  });

  it('is no news where the page got it stored after all, or went on', async () => {
    const before = openDexieStore(clock, NAME);
    for (const number of [1, 2, 3]) await before.keep(stepOf(play, number));
    const { store } = opened([stepOf(play, 2)]);
    expect(await store.find('s2')).toMatchObject({ save: { decisions: 3 } });
    expect((await onDisk()).decisions).toEqual([1, 2, 3]);
  });

  it('takes the place from no play that came after it, and is recorded all the same', async () => {
    const before = openDexieStore(clock, NAME);
    await before.keep(stepOf(play, 1));
    await before.keep(stepOf(playOf('p2', { started: 200 }), 1));
    const { store } = opened([stepOf(play, 1), stepOf(play, 2)]);
    expect(await store.find('s2')).toMatchObject({ save: { play: 'p2', decisions: 1 } });
    expect((await onDisk()).decisions).toEqual([1, 2, 1]);
  });

  it('is not put back by its own page, which stores it a moment after the next one has', async () => {
    const page = openDexieStore(clock, NAME);
    const steps = [{ save: saveOf(play, 0) }, stepOf(play, 1), stepOf(play, 2)];
    await opened(steps).store.find('s2');
    for (const step of steps) {
      await page.keep(step);
      expect(await opened([]).store.find('s2')).toMatchObject({ save: { decisions: 2 } });
    }
    expect((await onDisk()).decisions).toEqual([1, 2]);
  });

  it('goes to waste with everything else that is deleted', async () => {
    const { store, done } = opened([stepOf(play, 1)]);
    await store.clear();
    expect(await onDisk()).toEqual({ decisions: [], texts: 0 });
    expect(done).toEqual(['done']);
  });
});

describe('what was written down', () => {
  const plain = (_name: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
  const again = (steps: unknown): unknown => JSON.parse(JSON.stringify(steps, plain));

  it('reads as what it was', () => {
    const steps = [stepOf(play, 1), { save: saveOf(play, 1) }];
    expect(readLeftOver(again(steps))).toEqual(steps);
  });

  it('is left out where it cannot be read, and the rest is not', () => {
    const broken = { ...stepOf(play, 2), save: 'a coffee ring' };
    expect(readLeftOver(again([stepOf(play, 1), broken]))).toEqual([stepOf(play, 1)]);
    for (const rubbish of [null, 'x', 7, {}, [null], [{ __proto__: 7 }]]) {
      expect(readLeftOver(rubbish)).toEqual([]);
    }
  });
});
