import * as v from 'valibot';
import { Save } from './record.ts';
import { sceneOf } from './scene.ts';
import type { Session } from './session.ts';
import { parserFor } from './statistics/files/parse.ts';

/** As many letters as a name can have. */
export const NAME_LENGTH = 60;
/** As many places as one device keeps. */
export const PLACES = 100;
/** More than the longest play fills; a file beyond it is not looked into. */
const FILE_LENGTH = 300_000;

const { story, fingerprint, seed, log, read, time, at } = Save.entries;

/** A place in a story that somebody put a name to. Like a `Save` it holds the choices, never the engine's own state. */
export const Slot = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_LENGTH)),
  story,
  fingerprint,
  seed,
  log,
  read,
  time: v.pipe(time, v.maxLength(60)),
  at,
});
export type Slot = v.InferOutput<typeof Slot>;

/** A name as it can be kept: without what surrounds it, and no longer than a name is. */
export const nameOf = (written: string): string => [...written.trim()].slice(0, NAME_LENGTH).join('').trim();

/** The place where a session stands. */
export function slotOf(
  session: Session,
  given: Pick<Slot, 'id' | 'name' | 'story' | 'fingerprint' | 'at'>,
): Slot {
  return {
    version: 1,
    ...given,
    seed: session.seed,
    log: [...session.log],
    read: session.read,
    time: sceneOf(session).time,
  };
}

/** Places as they were kept, newest first. What cannot be read is left out, and `lost` says how many that were. */
export function readSlots(text: string | null): { readonly slots: readonly Slot[]; readonly lost: number } {
  if (text === null) return { slots: [], lost: 0 };
  const kept = v.safeParse(v.array(v.unknown()), parsed(text));
  if (!kept.success) return { slots: [], lost: 1 };
  const slots = kept.output.flatMap((each) => {
    const slot = v.safeParse(Slot, each);
    return slot.success ? [slot.output] : [];
  });
  return {
    slots: slots.toSorted((one, other) => other.at - one.at),
    lost: kept.output.length - slots.length,
  };
}

const KIND = 'behind-the-desk place';
const File = v.object({ kind: v.literal(KIND), place: v.object({ version: v.number() }) });

/** A place as a file, to be taken to another device. */
export const fileOf = (place: Slot): string => `${JSON.stringify({ kind: KIND, place }, null, 2)}\n`;

/** What a file turned out to be. */
export type Taken =
  | { readonly kind: 'place'; readonly slot: Slot }
  /** Not one of ours, or damaged; or written by an edition after this one. */
  | { readonly kind: 'strange' | 'newer' };

/** Reads a file that somebody opened. */
export function readFile(text: string): Taken {
  const found = text.length > FILE_LENGTH ? undefined : parsed(text);
  const file = v.safeParse(File, found);
  if (!file.success) return { kind: 'strange' };
  if (file.output.place.version > 1) return { kind: 'newer' };
  const whole = v.safeParse(v.object({ place: Slot }), found);
  return whole.success ? { kind: 'place', slot: whole.output.place } : { kind: 'strange' };
}

/** Whatever the text holds, without keys that would reach into objects; nothing where it is no JSON. */
function parsed(text: string): unknown {
  const read = parserFor(text)(text);
  return read.ok ? read.found : undefined;
}
