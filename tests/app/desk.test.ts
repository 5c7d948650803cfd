import { afterEach, describe, expect, it } from 'vitest';
import { hostDesk } from '../../src/app/desk/host.ts';
import { MANY_BYTES, openStatistics } from '../../src/app/desk/open.ts';
import { type DeskLine, remoteDesk } from '../../src/app/desk/remote.ts';
import { turn } from '../../src/app/desk/turn.ts';
import { writeFile } from '../../src/model/statistics/files/write.ts';
import type { Desk, Picked } from '../../src/model/statistics/ports.ts';
import { type DeskParts, openDesk } from '../../src/session/desk.ts';
import { counting, type Drawer, drawerOf } from '../support/drawer.ts';
import { segmentsOf, TEXTS } from '../support/filed.ts';

const clock: DeskParts['clock'] = { now: () => 1, elapsed: () => performance.now() };
const deskOver = (records: Drawer, survey = counting): Desk =>
  openDesk({ records, books: async () => [], survey, clock, pause: turn });

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A line through which messages really go, as between a page and its worker, and which can be cut. */
function lineTo(desk: Desk): {
  readonly line: DeskLine;
  readonly cut: () => void;
  readonly noise: (what: unknown) => void;
} {
  const { port1: page, port2: worker } = new MessageChannel();
  open.push(page, worker);
  let told: () => void = () => undefined;
  const listen = (port: MessagePort) => (heard: (message: unknown) => void) => {
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
    port.start();
  };
  hostDesk({ post: (message) => worker.postMessage(message), listen: listen(worker) }, desk);
  return {
    line: {
      post: (message) => page.postMessage(message),
      listen: listen(page),
      lost: (tell) => (told = tell),
      close: () => page.close(),
    },
    cut() {
      page.close();
      told();
    },
    noise(what) {
      page.postMessage(what);
      worker.postMessage(what);
    },
  };
}

const textOf = (from: number, to: number): string => writeFile(segmentsOf(from, to), TEXTS, 1);
const file = (name: string, from: number, to: number): Picked => {
  const text = textOf(from, to);
  return { name, size: text.length, text: async () => text };
};
const GOING = { aborted: false };
const unheard = (): void => undefined;
const NEVER = deskOver(drawerOf(), () => {
  throw new Error('Nobody is to be asked here');
});

describe('a desk in a worker', () => {
  it('answers as one in the page does', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    const beside = remoteDesk(lineTo(deskOver(drawer)).line, NEVER);
    const here = deskOver(drawer);
    expect(await beside.open(false)).toEqual(await here.open(false));
    expect(await beside.raise(6)).toEqual(await here.raise(6));
    expect(await beside.survey({ mode: 'solo' })).toEqual(await here.survey({ mode: 'solo' }));
    expect(await beside.decisions({ mode: 'group' })).toBe(await here.decisions({ mode: 'group' }));
    expect(await beside.kept()).toEqual(await here.kept());
    expect(await beside.backup()).toBe(await here.backup());
  });

  it('takes files in, picked ones and written ones, and takes them out again', async () => {
    const drawer = drawerOf();
    const beside = remoteDesk(lineTo(deskOver(drawer)).line, NEVER);
    const told: number[] = [];
    const picked = new File([textOf(0, 5)], 'picked.json');
    const intake = await beside.take([picked, file('written', 5, 400)], (done) => told.push(done), GOING);
    expect(intake.files.map(({ name, fresh }) => [name, fresh])).toEqual([
      ['picked.json', 5],
      ['written', 395],
    ]);
    expect(told.at(-1)).toBe(1);
    expect(await beside.undo(intake.undo ?? '')).toBe(true);
    expect(drawer.ids()).toEqual([]);
  });

  it('stops when it is told to, with nothing half-done', async () => {
    const drawer = drawerOf(...segmentsOf(0, 3));
    const beside = remoteDesk(lineTo(deskOver(drawer)).line, NEVER);
    const stop = { aborted: false };
    const intake = await beside.take([file('long', 0, 1_500)], () => (stop.aborted = true), stop);
    expect(intake).toMatchObject({ refused: 'Stopped. Nothing was taken in.' });
    expect(drawer.ids()).toHaveLength(3);
  });

  it('tells its own mistakes in words, hears no noise, and answers on', async () => {
    const broken = deskOver(drawerOf(), () => {
      throw new RangeError('A segment has lost its words');
    });
    const { line, noise } = lineTo(broken);
    const beside = remoteDesk(line, NEVER);
    noise({ kind: 'ask', number: 1, what: { ask: 'everything' } });
    noise('hello');
    await expect(beside.survey({ mode: 'both' })).rejects.toThrow('A segment has lost its words');
    expect(await beside.kept()).toEqual([]);
  });
});

describe('a desk whose worker is gone', () => {
  it('goes on in the page, where it stood', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    const { line, cut } = lineTo(deskOver(drawer));
    const desk = remoteDesk(line, deskOver(drawer));
    await desk.open(false);
    await desk.raise(10);
    cut();
    expect(await desk.survey({ mode: 'solo' })).toMatchObject({ alone: 'withheld' });
    expect(await desk.kept()).toHaveLength(12);
    const { undo = '' } = await desk.remove({ of: 'everything' });
    expect(drawer.ids()).toEqual([]);
    expect(await desk.undo(undo)).toBe(true);
    expect(drawer.ids()).toHaveLength(12);
  });

  it('asks again what was under way, and takes the same files without taking them twice', async () => {
    const drawer = drawerOf();
    const { line, cut } = lineTo(deskOver(drawer));
    const desk = remoteDesk(line, deskOver(drawer));
    const asked = desk.survey({ mode: 'both' });
    const taken = desk.take([file('a', 0, 40)], unheard, GOING);
    cut();
    expect(await asked).toMatchObject({ rooms: expect.any(Number) });
    expect((await taken).refused).toBeUndefined();
    expect(drawer.ids()).toHaveLength(40);
  });

  it('does not delete a second time, and does not take back with a token that nobody has any more', async () => {
    const drawer = drawerOf(...segmentsOf(0, 4));
    const { line, cut } = lineTo(deskOver(drawer));
    const desk = remoteDesk(line, deskOver(drawer));
    const { undo = '' } = await desk.take([file('a', 4, 8)], unheard, GOING);
    const removing = desk.remove({ of: 'play', id: 'play-0' });
    cut();
    expect(await removing).toMatchObject({ plays: 0, refused: /not certain/ });
    await desk.remove({ of: 'play', id: 'play-1' });
    expect(await desk.undo(undo)).toBe(false);
    expect(drawer.ids()).toContain('play-7');
  });
});

describe('where the work is done', () => {
  const places = (drawer: Drawer, many: boolean) => {
    let started = 0;
    const here = deskOver(drawer);
    const beside = (): Desk => {
      started += 1;
      return remoteDesk(lineTo(deskOver(drawer)).line, here);
    };
    return { here, beside, many: async () => many, started: () => started };
  };

  it('is the page for a little, and a worker for much', async () => {
    const little = places(drawerOf(), false);
    await openStatistics(little).open(false);
    const much = places(drawerOf(), true);
    await openStatistics(much).open(false);
    expect([little.started(), much.started()]).toEqual([0, 1]);
  });

  it('moves beside the page for a large file, with all that was on show, and what was done before can be undone', async () => {
    const drawer = drawerOf(...segmentsOf(0, 12));
    const all = places(drawer, false);
    const desk = openStatistics(all);
    await desk.open(false);
    await desk.raise(40);
    const { undo = '' } = await desk.remove({ of: 'play', id: 'play-1' });
    await desk.take([{ ...file('large', 12, 20), size: MANY_BYTES + 1 }], unheard, GOING);
    expect(all.started()).toBe(1);
    expect(await desk.survey({ mode: 'solo' })).toMatchObject({ alone: 'withheld' });
    expect(await desk.undo(undo)).toBe(true);
    expect(await desk.raise(5)).toMatchObject({ alone: 15, rooms: 5 });
    expect(drawer.ids()).toHaveLength(20);
  });

  it('stays the page where the browser lets no worker start', async () => {
    const here = deskOver(drawerOf(...segmentsOf(0, 12)));
    const desk = openStatistics({ here, beside: () => undefined, many: async () => true });
    expect(await desk.open(false)).toMatchObject({ alone: 9 });
    desk.close();
  });
});
