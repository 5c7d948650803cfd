import type { Lasting } from '../model/ports.ts';

type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** A page that is not served over https has none. */
const here = (): Storage => ('storage' in navigator ? navigator.storage : {});

/**
 * Asks the browser not to clear what is stored here when it is short of room, or when nobody came for a week. Some ask
 * the person in turn: so it is asked once there is something worth keeping, after a first meeting.
 */
export async function askToKeep(storage: Storage = here()): Promise<Lasting> {
  const told = await lastingHere(storage);
  if (told !== 'may-be-cleared' || storage.persist === undefined) return told;
  try {
    return (await storage.persist()) ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}

/** What the browser says of it, without asking for anything. */
export async function lastingHere(storage: Storage = here()): Promise<Lasting> {
  if (storage.persisted === undefined) return 'unknown';
  try {
    return (await storage.persisted()) ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}
