import { readLeftOver } from '../model/leftover.ts';
import type { Clock, Keeping, Kept, KeptMeeting, Store } from '../model/ports.ts';
import { type LeftOver, openDexieStore } from '../store/dexie.ts';

type Waiting = readonly (Kept | KeptMeeting)[];

/** Opens the store, which first takes what pages before this one had still to store; `lists` is how all their lists begin, `list` this page’s own. */
export const openAt = (clock: Clock, name: string, lists: string, list: string) =>
  [openDexieStore(clock, name, () => leftOver(lists, list)), keepAll] as const;

/** Keeps whatever waits, and says where the last of it went; `before` where nothing waits any more. */
export async function keepAll(
  store: Store,
  before: Keeping,
  waiting: () => Waiting,
  wait: (rest: Waiting) => void,
): Promise<Keeping> {
  let keeping = before;
  for (let [next] = waiting(); next; [next] = waiting()) {
    keeping = await ('standing' in next ? store.keepMeeting(next) : store.keep(next));
    wait(waiting().slice(1));
  }
  return keeping;
}

/** What other pages had still to store: those that are gone will not. One that is another tab does; twice does no harm. */
function leftOver(all: string, mine: string): LeftOver {
  const lists = kept(all).filter(({ key }) => key !== mine);
  return {
    steps: lists.flatMap(({ text }) => readLeftOver(parsed(text))),
    done() {
      for (const { key, text } of lists) if (localStorage.getItem(key) === text) localStorage.removeItem(key);
    },
  };
}

function kept(all: string): readonly { readonly key: string; readonly text: string }[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(all));
    return keys.map((key) => ({ key, text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
