import { whenIdle } from '../idle.ts';
import { openCorner } from './corner.tsx';
import { followEdition } from './edition.ts';
import { keep } from './kept.ts';

let opened = false;

/** Has the game kept, once there is something to read; whatever the person does comes first. */
export function start(): void {
  whenIdle(() => {
    if (document.querySelector('main') === null) start();
    else void begin(false);
  });
}

/** `anyway`: also where the device is to save data. */
export async function begin(anyway: boolean): Promise<void> {
  const registration = await keep(anyway);
  if (registration === undefined || opened) return;
  opened = true;
  openCorner(followEdition(registration));
}
