declare global {
  interface Window {
    /** Writing transactions of this page, in order: when each was opened, and when each that is done was done. */
    writing: { readonly opened: number[]; readonly done: number[]; readonly handed: number[] };
  }
}

/**
 * Runs in the page, before anything of its own: notes when each writing transaction of IndexedDB is on the disk, and when
 * each step was handed to the browser to hold meanwhile, from where a page that is closed or crashes has it back.
 */
export function watchWrites(): void {
  const writing = {
    opened: new Array<number>(),
    done: new Array<number>(),
    handed: new Array<number>(),
  };
  window.writing = writing;
  const hand = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    hand.call(this, key, value);
    if (key.startsWith('behind-the-desk:waiting:')) writing.handed.push(performance.now());
  };
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = open.apply(this, given);
    if (transaction.mode === 'readwrite') {
      writing.opened.push(performance.now());
      transaction.addEventListener('complete', () => writing.done.push(performance.now()));
    }
    return transaction;
  };
}

/** Where a page stands, and how long each choice took to be stored. */
export interface Played {
  readonly turns: number;
  /** Milliseconds from the key until the browser holds the step. */
  readonly handed: readonly number[];
  /** Milliseconds from the key to the disk. */
  readonly stored: readonly number[];
  /** Of these, milliseconds from the opening of the transaction to its end. */
  readonly written: readonly number[];
}

/**
 * Runs in the page: plays whole plays by key, one after the other, until so many choices were made, and stops at
 * the ending of the last. Every so often it steps back and chooses again. `think` is the pause before each choice, in
 * milliseconds.
 */
export async function playOn({
  wanted,
  think,
}: {
  readonly wanted: number;
  readonly think: number;
}): Promise<Played> {
  const handed: number[] = [];
  const stored: number[] = [];
  const written: number[] = [];
  let turns = 0;
  let play = 0;
  const button = (name: RegExp): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent.trim()));
  const options = (): number => document.querySelectorAll('.choices button').length;
  const press = (key: string): void => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true }));
  };
  const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 4));
  /** Until what was done is drawn and everything is on the disk. */
  const rest = async (): Promise<void> => {
    await pause();
    while (window.writing.done.length < window.writing.opened.length) await pause();
    await pause();
  };
  const choose = async (key: string): Promise<void> => {
    if (think > 0) await new Promise((go) => setTimeout(go, think));
    const { opened, done, handed: held } = window.writing;
    const before = done.length;
    const holds = held.length;
    const start = performance.now();
    press(key);
    while (done.length === before) await pause();
    handed.push((held[holds] ?? Infinity) - start);
    stored.push((done[before] ?? Infinity) - start);
    written.push((done[before] ?? Infinity) - (opened[before] ?? start));
    turns += 1;
    await rest();
  };

  for (let stands = 0; stands < 2000; stands += 1) {
    const again = button(/^Play it again/);
    if (again) {
      if (turns >= wanted) return { turns, handed, stored, written };
      play += 1;
      again.click();
      stands = 0;
    } else if (options() > 0) {
      await choose('abcb'[(turns + play) % 4] ?? 'a');
      if (turns % 7 === 0 && options() === 0 && !button(/^Play it again/)) press('Backspace');
      stands = 0;
    } else button(/^(Go on|Step in)/)?.click();
    await rest();
  }
  throw new Error('The play stands still');
}
