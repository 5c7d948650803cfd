import type { Clock, Keeping, Kept, KeptMeeting, Store } from '../model/ports.ts';
import { uuid } from './chance.ts';
import type { keepAll } from './leftover.ts';
import { whenIdle } from './idle.ts';

/** What the database is called. */
export const STORE = 'behind-the-desk';

/** Where steps stand that are shown already, and that the disk has not answered for yet; each page has a list of its own. */
const WAITING = 'behind-the-desk:waiting:';

/** A store that opens its database when it is first needed, and after the first words can be read. */
export function openStore(clock: Clock): Store {
  const list = WAITING + uuid();
  let opening: Promise<Opened> | undefined;
  let last: Promise<Keeping> = Promise.resolve('kept');
  let waiting: readonly (Kept | KeptMeeting)[] = [];
  let hurry: () => void = () => undefined;
  const start = new Promise<void>((begin) => {
    whenIdle((hurry = begin));
  });

  const load = (): Promise<Opened> =>
    import('./leftover.ts').then(({ openAt }) => openAt(clock, STORE, WAITING, list));

  /** Where what opens it does not arrive, it is sent for again the next time. */
  async function ask<Answer>(
    otherwise: Answer,
    work: (...opened: Opened) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await work(...(await (opening ??= load())));
    } catch {
      opening = undefined;
      return otherwise;
    }
  }

  // At once, and for nobody to wait for: a page that is closed before its disk answers has lost nothing.
  function wait(steps: typeof waiting): void {
    waiting = steps;
    try {
      if (steps.length > 0) localStorage.setItem(list, JSON.stringify(steps, plain));
      else localStorage.removeItem(list);
    } catch {
      return;
    }
  }

  function keep(step: Kept | KeptMeeting): Promise<Keeping> {
    wait([...waiting, step]);
    // A decision is stored at once; where only a line was read, the first words and options go before.
    if ('standing' in step || step.save.log.length > 0) hurry();
    last = last.then(async (before) => {
      await start;
      return ask<Keeping>('memory', (store, keepAll) => keepAll(store, before, () => waiting, wait));
    });
    return last;
  }

  /** A first visit has no database, and need not wait for the code that would find it empty. */
  async function look<Thing>(work: (store: Store) => Promise<Thing>): Promise<Thing | Nothing> {
    try {
      if (opening === undefined && (await isFirst())) return { kind: 'none' };
    } catch {
      // Where the browser does not say, that code will.
    }
    return ask<Thing | Nothing>({ kind: 'out-of-reach' }, work);
  }

  return {
    keep,
    keepMeeting: keep,
    findMeeting: () => look((store) => store.findMeeting()),
    find: (story) => look((store) => store.find(story)),
    firsts: (play) => ask<ReadonlyMap<string, string>>(new Map(), (store) => store.firsts(play)),
    endings: (story) => ask<readonly string[]>([], (store) => store.endings(story)),
    clear: () => ask(false, (store) => store.clear()),
  };
}

interface Nothing {
  readonly kind: 'none' | 'out-of-reach';
}

/** JSON knows no maps; `leftOver` reads them again. */
const plain = (_name: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** In a frame that may keep nothing, Chromium reports a fault that nobody can catch where it is asked for databases. */
const isFirst = async (): Promise<boolean> =>
  origin === 'null' ||
  // With more than settings there, a page that was here before may have had something still to store.
  (localStorage.length < 2 && !(await indexedDB.databases()).some(({ name }) => name === STORE));

/** A store, and how everything that waits is kept in it. */
type Opened = readonly [store: Store, keepAll: typeof keepAll];
