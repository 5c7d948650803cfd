import { afterEach, beforeEach, expect, inject } from 'vitest';
import { type Engine, visit, type Visitor } from './visitor.ts';

/** What a reader sees of a play at one moment. */
interface Seen {
  readonly words: string;
  readonly options: readonly string[];
  readonly goesOn: boolean;
  readonly ended: boolean;
}

export interface Tour extends Visitor {
  /** Goes to an address of the game, such as `#/practice`, with an optional query. */
  go(hash: string, query?: string): Promise<void>;
  /** Waits until words stand on the page. */
  stands(words: string | RegExp): Promise<void>;
  /** Walks on with Tab until what has the focus, or the item it is in, is called so. */
  tabTo(tag: 'A' | 'BUTTON', name: string): Promise<void>;
  /** Reads on with Space until there are options, or the end; gives the options. */
  readOn(): Promise<readonly string[]>;
  /** Plays to the end by letters; gives how many decisions that took. */
  playToTheEnd(letters: string): Promise<number>;
  /** Presses a key, and waits for the step of a meeting that it leads to. */
  lead(key: string, wanted: string): Promise<void>;
  /** Reads on with Page Down until the head of a meeting names a step. */
  leadTo(wanted: string): Promise<void>;
}

/** A visitor for each test, in a fresh profile. Fails where the page threw, or was not allowed something. */
export function withVisitor(engine: Engine): () => Tour {
  let visitor: Visitor | undefined;
  beforeEach(async () => {
    visitor = await visit(engine);
  });
  afterEach(async () => {
    const left = visitor;
    visitor = undefined;
    try {
      expect(await left?.ask(troubles)).toEqual([]);
    } finally {
      await left?.leave();
    }
  });
  return () => {
    if (visitor === undefined) throw new Error('Nobody is visiting yet');
    return touring(visitor);
  };
}

function touring(visitor: Visitor): Tour {
  const next = async (): Promise<Seen> => {
    let now = await visitor.ask(see);
    await expect
      .poll(async () => {
        now = await visitor.ask(see);
        return now.goesOn || now.ended || now.options.length > 0;
      })
      .toBe(true);
    return now;
  };
  const readOn = async (): Promise<Seen> => {
    for (let lines = 0; lines < 200; lines += 1) {
      const { words, goesOn, ended, options } = await next();
      if (!goesOn || ended || options.length > 0) return { words, goesOn, ended, options };
      await visitor.key('Space');
      await expect.poll(async () => (await visitor.ask(see)).words).not.toBe(words);
    }
    throw new Error('The story does not come to an option');
  };
  const step = () => visitor.ask(stepNow);
  return {
    ...visitor,
    async go(hash, query = '') {
      await visitor.open(`${inject('address')}${query}${hash}`);
      await visitor.ask(listen);
    },
    async reload() {
      expect(await visitor.ask(troubles)).toEqual([]);
      await visitor.reload();
      await visitor.ask(listen);
    },
    stands: (words) => expect.poll(() => visitor.ask(everything)).toMatch(words),
    async tabTo(tag, name) {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await visitor.key('Tab');
        const focused = await visitor.ask(focus);
        if (focused.tag === tag && focused.name.includes(name)) return;
      }
      throw new Error(`“${name}” cannot be reached with Tab`);
    },
    readOn: async () => (await readOn()).options,
    async playToTheEnd(letters) {
      for (let turn = 0; ; turn += 1) {
        const { ended, options, words } = await readOn();
        if (ended) return turn;
        const wanted = letters.charCodeAt(turn % letters.length) - 'a'.charCodeAt(0);
        await visitor.key(String.fromCharCode('a'.charCodeAt(0) + Math.min(wanted, options.length - 1)));
        await expect.poll(async () => (await visitor.ask(see)).words).not.toBe(words);
      }
    },
    async lead(key, wanted) {
      await visitor.key(key);
      await expect.poll(step).toBe(wanted);
    },
    async leadTo(wanted) {
      for (let presses = 0; (await step()) !== wanted; presses += 1) {
        if (presses > 60) throw new Error(`Never came to ${wanted}, but to ${await step()}`);
        const before = await visitor.ask(meeting);
        await visitor.key('PageDown');
        await expect.poll(() => visitor.ask(meeting)).not.toBe(before);
      }
    },
  };
}

// What follows is asked of the page itself, and knows nothing of what stands above.

function see(): Seen {
  const named = (tag: string, name: RegExp) =>
    [...document.querySelectorAll(tag)].some((each) => name.test(each.textContent?.trim() ?? ''));
  const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === 'What do you do?');
  const group = heading?.closest('[role="group"]');
  return {
    words: document.querySelector('main')?.textContent ?? '',
    options: [...(group?.querySelectorAll('button') ?? [])].map((button) => button.textContent ?? ''),
    goesOn: named('button', /^(Go on|Step in)$/),
    ended: named('h2', /^The ledger$/),
  };
}

function focus(): { readonly tag: string; readonly name: string } {
  const focused = document.activeElement;
  const name = (focused?.closest('li') ?? focused)?.textContent ?? '';
  return { tag: focused?.tagName ?? '', name };
}

const everything = (): string => document.body.innerText;
const meeting = (): string => document.querySelector('.meeting')?.innerHTML ?? '';
const stepNow = (): string => [...document.querySelectorAll('.room-where b')].at(-1)?.textContent ?? '';

/** Notes from now on what the page throws, and what its policy does not let it do. */
function listen(): void {
  const home = document as Document & { troubles?: string[] };
  if (home.troubles !== undefined) return;
  const troubles: string[] = [];
  home.troubles = troubles;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    troubles.push(`${violatedDirective} ${blockedURI}`),
  );
  window.addEventListener('error', ({ message }) => troubles.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
}

const troubles = (): readonly string[] => (document as Document & { troubles?: string[] }).troubles ?? [];
