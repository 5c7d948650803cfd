import { describe, expect, it } from 'vitest';
import { withVisitor } from '../support/moves.ts';
import { ENGINES } from '../support/visitor.ts';

/** How many decisions of the play are on the disk. */
function decisionsKept(): Promise<number> {
  return new Promise((found) => {
    indexedDB.open('behind-the-desk').addEventListener('success', ({ target }) => {
      const database = target instanceof IDBOpenDBRequest ? target.result : undefined;
      const save = database?.transaction('saves').objectStore('saves').get('s2');
      save?.addEventListener('success', () => {
        database?.close();
        found(save.result?.log.length ?? 0);
      });
    });
  });
}

describe.each(ENGINES)('in %s', (engine) => {
  const tour = withVisitor(engine);

  it('a play whose browser is killed in the middle of it, by its process, goes on at exactly that decision', async () => {
    const { go, key, readOn, ask, killed, reload, press } = tour();
    await go('#/play/s2', '?stage=off');
    await readOn();
    for (const letter of ['c', 'b']) {
      await key(letter);
      await readOn();
    }
    const offered = await readOn();
    await expect.poll(() => ask(decisionsKept)).toBe(2);

    await killed();
    await go('#/practice', '?stage=off');
    await press('button', /^Continue where you left/);
    expect(await readOn()).toEqual(offered);

    await reload();
    expect(await readOn()).toEqual(offered);
  });
});
