import { TAKE_OVER } from '../../model/keeping.ts';
import { cell } from '../../session/cell.ts';
import { playsHere } from '../claim.ts';
import { onceNobodyPlays, somebodyPlays } from './quiet.ts';

/**
 * What there is to say of a new edition. `here`: it may be had. `waits`: it was asked for, and a story is open in
 * another tab. `held`: it was asked for elsewhere, and waits for the story in this tab. `comes`: it is taking over.
 */
export type News = 'none' | 'here' | 'waits' | 'held' | 'comes';

export interface Edition {
  now(): News;
  watch(view: (news: News) => void): () => void;
  /** Lets the new edition take over in every tab, as soon as no story is open in any. */
  accept(): void;
}

/** With the folder of this copy after it: another one on the same host has editions of its own. */
const CHANNEL = 'behind-the-desk edition';
const WANTED = 'wanted';
/**
 * In milliseconds. Whoever has just left a story is being given the next page: where the old worker is asked for
 * something while it steps back, Chromium lets it stay for half a minute more.
 */
const SETTLING = 2_000;
/** The page goes before this does. */
const never = (): Promise<void> => new Promise(() => undefined);

function anew(): Promise<void> {
  location.reload();
  return never();
}

/** Follows what becomes of the game's editions on this device, and loads the page anew when another one has taken over. */
export function followEdition(registration: ServiceWorkerRegistration): Edition {
  const { now, watch, become } = cell<News>('none');
  const { serviceWorker } = navigator;
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel(`${CHANNEL} ${registration.scope}`) : undefined;
  let keeper = registration.active;
  let wanted = false;
  let taken = false;
  /** This tab has asked it to take over, and holds back every play until it has. */
  let ours = false;
  let waiting = false;

  async function look(): Promise<void> {
    const plays = await somebodyPlays();
    const there = registration.waiting !== null && registration.active !== null;
    if (ours) return;
    if (!there && !taken) return become('none');
    if (!plays) return become(wanted ? 'none' : 'here');
    become(wanted ? (playsHere() ? 'held' : 'waits') : 'none');
    if (waiting) return;
    waiting = true;
    await onceNobodyPlays(async () => {
      waiting = false;
    });
    await look();
  }

  async function takeOver(): Promise<void> {
    if (registration.waiting === null) return;
    ours = true;
    become('comes');
    await new Promise((settled) => setTimeout(settled, SETTLING));
    registration.waiting?.postMessage(TAKE_OVER);
    await never();
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => void look());
  }

  serviceWorker.addEventListener('controllerchange', () => {
    const before = keeper;
    keeper = serviceWorker.controller;
    // On a first visit this is the edition that the page itself is of.
    if (before === null || before === keeper) return;
    taken = wanted = true;
    void look();
    void (ours ? anew() : onceNobodyPlays(anew));
  });
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    wanted ||= data === WANTED;
    void look();
  });
  addEventListener('hashchange', () => void look());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    registration.update().catch(() => undefined);
    void look();
  });
  void look();

  return {
    now,
    watch,
    accept() {
      wanted = true;
      channel?.postMessage(WANTED);
      void look();
      void onceNobodyPlays(takeOver);
    },
  };
}
