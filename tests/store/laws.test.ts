import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { pack } from '../../src/model/statistics/pack.ts';
import type { Records, Removed } from '../../src/model/statistics/ports.ts';
import { Database } from '../../src/store/database.ts';
import { openDexieStore } from '../../src/store/dexie.ts';
import { openDexieRecords } from '../../src/store/records.ts';
import { held, playedOf, playOf, stepOf, wipe } from '../support/disk.ts';

const clock = { now: () => 1000, elapsed: () => 0 };
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

afterEach(wipe);

type Doing =
  | { readonly do: 'step'; readonly play: string }
  | { readonly do: 'read' | 'restore' | 'everything' }
  | { readonly do: 'remove'; readonly play: string }
  | { readonly do: 'bring'; readonly plays: readonly string[] };

const own = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('step' as const), play: own }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('bring' as const),
      plays: fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3', 'p1'), { minLength: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('remove' as const), play: fc.oneof(own, fc.constant('q1')) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restore' as const, 'everything' as const) }) },
);

it('whatever is done, each play is there exactly once, with each of its decisions exactly once', async () => {
  let devices = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 40, size: 'max' }), async (script) => {
      const device = `device ${(devices += 1)}`;
      const store = openDexieStore(clock, device);
      const disk = new Database(device);
      const records = openDexieRecords(disk, 3);
      /** What should be there, and how far each play has come. */
      const there = new Map<string, readonly number[]>();
      const steps = new Map<string, number>();
      let removed: Removed | undefined;
      let taken = new Map<string, readonly number[]>();
      const take = async (ids: readonly string[], which: Parameters<Records['remove']>[0]) => {
        removed = await records.remove(which);
        taken = new Map(ids.flatMap((id) => (there.has(id) ? [[id, there.get(id) ?? []]] : [])));
        for (const id of ids) there.delete(id);
      };
      for (const each of script) {
        if (each.do === 'step') {
          const number = (steps.get(each.play) ?? 0) + 1;
          steps.set(each.play, number);
          // Two stories, so that places are taken over by other plays.
          const story = each.play === 'p4' ? 's4' : 's2';
          await store.keep(stepOf(playOf(each.play, { story }), number));
          // A play that was deleted while it was open stays so.
          if (number === 1 || there.has(each.play))
            there.set(each.play, [...(there.get(each.play) ?? []), number]);
        } else if (each.do === 'bring') {
          // A play alone that has begun here is this device's own.
          const ids = each.plays.filter((id) => id !== 'p1' || there.has('p1'));
          await records.add([pack(ids.map((id) => playedOf(id, 2)))], NO_TEXTS);
          for (const id of ids) if (!there.has(id)) there.set(id, [1, 2]);
        } else if (each.do === 'remove') await take([each.play], { of: 'play', id: each.play });
        else if (each.do === 'everything') await take([...there.keys()], { of: 'everything' });
        else if (each.do === 'restore' && removed) {
          await records.restore(removed);
          for (const [id, numbers] of taken) if (!there.has(id)) there.set(id, numbers);
          removed = undefined;
        }
        if (each.do === 'read') {
          expect(held(await records.read())).toEqual(
            [...there].toSorted(([one], [other]) => one.localeCompare(other)),
          );
        }
      }
      expect(new Map(held(await records.read()))).toEqual(there);
      expect(await records.known(['p1', 'q1', 'nobody'])).toEqual(
        new Set(['p1', 'q1'].filter((id) => there.has(id))),
      );
      disk.close();
    }),
    { numRuns: 40 },
  );
});
