import * as v from 'valibot';
import { HOW_MUCH } from '../../model/keeping.ts';
import { afterTold, type Kept, Told } from '../../model/kept.ts';
import { cell } from '../../session/cell.ts';
import { playable } from '../../sound/playable.ts';
import { trusted } from '../trusted.ts';
import { framed } from './frame.ts';

const whole = cell<Kept>({ kind: 'looking' });

/** Whether the game is kept on this device, as far as this page knows. */
export const { now, watch } = whole;

/**
 * Has the browser keep the whole game, and says why where it does not. Some megabytes are fetched for it, so that a
 * device which is to save data is asked first: `anyway` is its yes.
 */
export async function keep(anyway: boolean): Promise<ServiceWorkerRegistration | undefined> {
  if (!window.isSecureContext) return not('http');
  if (!('serviceWorker' in navigator)) return not('never');
  try {
    const { serviceWorker } = navigator;
    const known = await serviceWorker.getRegistration();
    if (!known?.active && !anyway && savesData()) return not('saving');
    serviceWorker.addEventListener('message', hear);
    const registration = await serviceWorker.register(trusted(address()));
    await follow(registration);
    return registration;
  } catch {
    return not(framed() === 'no' ? 'refused' : 'frame');
  }
}

const address = (): string => (playable() === 'webm' ? './sw.js' : './sw.js?sounds=mp3');

function not(why: Extract<Kept, { kind: 'unkept' }>['why']): undefined {
  whole.become({ kind: 'unkept', why });
}

function hear({ data }: MessageEvent<unknown>): void {
  const told = v.safeParse(Told, data);
  if (told.success) whole.become(afterTold(whole.now(), told.output));
}

function follow({ active, installing }: ServiceWorkerRegistration): void {
  if (active) {
    whole.become({ kind: 'kept' });
    active.postMessage(HOW_MUCH);
    return;
  }
  whole.become({ kind: 'getting', done: 0, bytes: 0 });
  installing?.addEventListener('statechange', () => {
    // One that is given up before it could say so.
    if (installing.state === 'redundant' && whole.now().kind === 'getting') not('way');
  });
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
