import { describe, expect, it } from 'vitest';
import { intakeTotals } from '../../src/model/statistics/files/intake.ts';
import { MOST_BYTES } from '../../src/model/statistics/files/limits.ts';
import { readFile } from '../../src/model/statistics/files/read.ts';
import { writeFile } from '../../src/model/statistics/files/write.ts';
import type { Desk, Intake, Picked } from '../../src/model/statistics/ports.ts';
import { type DeskParts, openDesk } from '../../src/session/desk.ts';
import { counting, type Drawer, drawerOf } from '../support/drawer.ts';
import { segmentsOf, TEXTS } from '../support/filed.ts';
import { readCsv } from '../support/rows.ts';

const BOOK = { story: 's2', title: 'It’s Basically Done', fingerprint: 'f', decisions: [], endings: [] };

/** A clock that goes on by so much whenever somebody looks at it, and by more when it is told to. */
function clockBy(step: number): DeskParts['clock'] & { readonly on: (by: number) => void } {
  let now = 0;
  return { now: () => 1_763_600_000_000, elapsed: () => (now += step), on: (by) => (now += by) };
}

function deskOver(drawer: Drawer, more: Partial<DeskParts> = {}): Desk {
  return openDesk({
    records: drawer,
    books: async () => [BOOK],
    survey: counting,
    clock: clockBy(0),
    ...more,
  });
}

const file = (name: string, from: number, to: number): Picked =>
  fileOf(name, writeFile(segmentsOf(from, to), TEXTS, 1));
const fileOf = (name: string, text: string): Picked => ({ name, size: text.length, text: async () => text });
const GOING = { aborted: false };
const unheard = (): void => undefined;

const take = (desk: Desk, ...files: readonly Picked[]): Promise<Intake> => desk.take(files, unheard, GOING);

describe('a desk', () => {
  it('reads the records once for all that is asked, and again when it is opened again', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    const desk = deskOver(drawer);
    expect(await desk.open(false)).toMatchObject({ alone: 9, rooms: 3, threshold: 5, enough: true });
    await desk.survey({ mode: 'solo' });
    await desk.survey({ mode: 'group' });
    expect(drawer.reads()).toBe(1);
    await desk.open(false);
    expect(drawer.reads()).toBe(2);
  });

  it('withholds more when the threshold is raised, and nothing is read again for that', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    const desk = deskOver(drawer);
    await desk.open(false);
    expect(await desk.raise(10)).toMatchObject({ alone: 'withheld', threshold: 10 });
    expect(await desk.survey({ mode: 'solo' })).toMatchObject({ alone: 'withheld' });
    expect(drawer.reads()).toBe(1);
    await expect(desk.raise(2)).rejects.toThrow(RangeError);
  });

  it('shows made-up plays without touching the records, and takes them away again', async () => {
    const drawer = drawerOf(...segmentsOf(0, 4));
    const desk = deskOver(drawer, {
      demo: async () => ({ segments: segmentsOf(100, 140), texts: new Map() }),
    });
    expect(await desk.open(true)).toMatchObject({ alone: 30, rooms: 10, demo: true });
    expect(await desk.kept()).toHaveLength(4);
    expect(await desk.open(false)).toMatchObject({ alone: 'withheld', rooms: 1, demo: false });
  });

  it('tries again after the records could not be read', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    let broken = true;
    const desk = deskOver(drawer, {
      books: async () => {
        if (broken) throw new Error('The stories did not arrive');
        return [BOOK];
      },
    });
    await expect(desk.open(false)).rejects.toThrow('did not arrive');
    broken = false;
    expect(await desk.survey({ mode: 'solo' })).toMatchObject({ alone: 9 });
  });

  it('lists what can be deleted, the newest first, by name and length and never by what was chosen', async () => {
    const [newest] = await deskOver(drawerOf(...segmentsOf(0, 4))).kept();
    expect(newest).toEqual({
      id: 'play-3',
      title: 'It’s Basically Done',
      group: true,
      label: 'Tuesday stand-up',
      started: 1_760_000_180_000,
      decisions: 10,
    });
  });

  it('writes a backup that another desk takes in whole', async () => {
    const drawer = drawerOf();
    const desk = deskOver(drawer);
    await take(desk, file('a', 0, 700));
    const backup = await desk.backup();
    expect(readFile('b', backup)).toMatchObject({ read: 700, left: 0, problems: [], texts: TEXTS });
    const other = drawerOf();
    await take(deskOver(other), fileOf('b', backup));
    expect(other.ids()).toEqual(drawer.ids());
  });

  it('hands decisions out as rows, with what is withheld left untold', async () => {
    const desk = deskOver(drawerOf(...segmentsOf(0, 8)));
    const open = readCsv((await desk.decisions({ mode: 'both' })).slice(1));
    expect(open).toHaveLength(81);
    expect(open.flat()).not.toContain('withheld');
    await desk.raise(7);
    const closed = readCsv((await desk.decisions({ mode: 'both' })).slice(1));
    expect(closed.slice(1).every((row) => row[2] === 'withheld')).toBe(true);
  });
});

describe('files that are brought in', () => {
  it('are told in numbers, counted at once, and leave what was there as it was', async () => {
    const drawer = drawerOf(...segmentsOf(0, 7));
    const desk = deskOver(drawer);
    await desk.open(false);
    const intake = await take(desk, file('one', 0, 20), file('two', 10, 40), fileOf('no', 'Dear all'));
    expect(intake.files.map(({ fresh, known }) => [fresh, known])).toEqual([
      [13, 7],
      [20, 10],
      [0, 0],
    ]);
    expect(intake.problems.map(({ file: name }) => name)).toEqual(['no']);
    expect(drawer.ids()).toEqual(Array.from({ length: 40 }, (_, number) => `play-${number}`));
    expect(await desk.survey({ mode: 'both' })).toMatchObject({ alone: 30, rooms: 10 });
  });

  it('change nothing where they bring nothing new, and offer no undo then', async () => {
    const drawer = drawerOf(...segmentsOf(0, 7));
    const intake = await take(deskOver(drawer), file('again', 0, 7), file('again', 0, 7));
    expect(intakeTotals(intake)).toEqual({ read: 14, fresh: 0, known: 14, left: 0 });
    expect(intake.undo).toBeUndefined();
    expect(drawer.ids()).toHaveLength(7);
  });

  it('that are too large, or gone, are told and never opened', async () => {
    const drawer = drawerOf();
    const text = async (): Promise<string> => {
      throw new Error('Gone');
    };
    const intake = await take(
      deskOver(drawer),
      { name: 'large', size: MOST_BYTES, text },
      { name: 'gone', size: 5, text },
      file('fine', 0, 3),
    );
    expect(intake.problems.map(({ file: name, why }) => `${name}: ${why}`)).toEqual([
      'large: it holds 200 MB, and this page opens files of less than 200. Nothing of it was read.',
      'gone: it could not be opened. Is it still where it was?',
    ]);
    expect(drawer.ids()).toHaveLength(3);
  });

  it('tell how far they are, which only ever grows, and give way to others in between', async () => {
    const told: number[] = [];
    let pauses = 0;
    const desk = deskOver(drawerOf(), {
      clock: clockBy(5),
      pause: async () => {
        pauses += 1;
      },
    });
    await desk.take([file('one', 0, 30), file('two', 30, 60)], (done) => told.push(done), GOING);
    expect(pauses).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect([told.length > 10, told.at(-1)]).toEqual([true, 1]);
  });

  it('that are stopped anywhere on the way leave nothing half-done', async () => {
    for (let stopAt = 0; stopAt < 12; stopAt += 1) {
      const drawer = drawerOf(...segmentsOf(0, 3));
      const stop = { aborted: stopAt === 0 };
      let pauses = 0;
      const pause = async (): Promise<void> => {
        pauses += 1;
        if (pauses === stopAt) stop.aborted = true;
      };
      const desk = deskOver(drawer, { clock: clockBy(5), pause });
      const intake = await desk.take([file('one', 0, 20), file('two', 20, 40)], unheard, stop);
      expect(intake).toEqual({ files: [], problems: [], refused: 'Stopped. Nothing was taken in.' });
      expect(drawer.ids()).toHaveLength(3);
    }
  });

  it('that are damaged anywhere leave every record that was there as it was', async () => {
    const text = writeFile(segmentsOf(0, 5, 2), TEXTS, 1).replaceAll('"solo"', '"group"');
    const before = segmentsOf(0, 3);
    const drawer = drawerOf(...before);
    const desk = deskOver(drawer);
    for (let cut = 0; cut < text.length; cut += 37) {
      await take(
        desk,
        fileOf('cut', text.slice(0, cut)),
        fileOf('torn', text.slice(0, cut) + text.slice(cut + 9)),
      );
      expect((await drawer.read())[0]).toBe(before[0]);
      expect(new Set(drawer.ids()).size).toBe(drawer.ids().length);
    }
  });

  it('find a full disk, and say so with nothing written', async () => {
    const drawer = drawerOf(...segmentsOf(0, 3));
    drawer.fill();
    const intake = await take(deskOver(drawer), file('one', 0, 20));
    expect(intake).toMatchObject({ files: [], refused: /no room left on this device/ });
    expect(intake.undo).toBeUndefined();
    expect(drawer.ids()).toHaveLength(3);
  });
});

describe('an undo', () => {
  it('takes files out again for ten seconds, once', async () => {
    const drawer = drawerOf(...segmentsOf(0, 3));
    const clock = clockBy(0);
    const desk = deskOver(drawer, { clock });
    const { undo = '' } = await take(desk, file('one', 0, 9));
    clock.on(10_000);
    expect(await desk.undo(undo)).toBe(true);
    expect(drawer.ids()).toEqual(['play-0', 'play-1', 'play-2']);
    expect(await desk.survey({ mode: 'both' })).toMatchObject({ alone: 'withheld' });
    expect(await desk.undo(undo)).toBe(false);
  });

  it('comes too late after that', async () => {
    const drawer = drawerOf();
    const clock = clockBy(0);
    const desk = deskOver(drawer, { clock });
    const { undo = '' } = await take(desk, file('one', 0, 9));
    clock.on(10_001);
    expect(await desk.undo(undo)).toBe(false);
    expect(drawer.ids()).toHaveLength(9);
  });

  it('brings back what was deleted: a play, a group, everything', async () => {
    const drawer = drawerOf(...segmentsOf(0, 8));
    const desk = deskOver(drawer);
    const cases = [
      [{ of: 'play', id: 'play-2' }, 1],
      [{ of: 'label', label: 'Tuesday stand-up' }, 2],
      [{ of: 'everything' }, 8],
    ] as const;
    for (const [which, plays] of cases) {
      const removed = await desk.remove(which);
      expect(removed.plays).toBe(plays);
      expect(drawer.ids()).toHaveLength(8 - plays);
      expect(await desk.kept()).toHaveLength(8 - plays);
      expect(await desk.undo(removed.undo ?? '')).toBe(true);
      expect(drawer.ids()).toHaveLength(8);
    }
  });

  it('is not offered where nothing was deleted, and a disk that holds on to it is told', async () => {
    const drawer = drawerOf(...segmentsOf(0, 3));
    const desk = deskOver(drawer);
    expect(await desk.remove({ of: 'play', id: 'nobody' })).toEqual({ plays: 0 });
    drawer.lock();
    expect(await desk.remove({ of: 'everything' })).toEqual({
      plays: 0,
      refused: 'The disk did not let go of them. Nothing was deleted.',
    });
    expect(await desk.undo('never given')).toBe(false);
  });
});
