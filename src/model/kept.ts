import * as v from 'valibot';

/** Why the files did not all arrive: there was no room for them, or they were lost or altered on the way. */
const STOPS = ['room', 'way'] as const;
const bytes = v.pipe(v.number(), v.minValue(0));

/** What the worker tells the pages. */
export const Told = v.variant('kind', [
  v.object({ kind: v.literal('getting'), done: bytes, bytes }),
  v.object({ kind: v.literal('stopped'), why: v.picklist(STOPS) }),
  v.object({ kind: v.literal('kept'), bytes }),
]);
export type Told = v.InferOutput<typeof Told>;

/**
 * Why nothing is kept: plain http; a browser that has no way to; one that refuses; a frame that may keep nothing; a
 * device that asks to save data; and what stopped the worker.
 */
export type Unkept = 'http' | 'never' | 'refused' | 'frame' | 'saving' | (typeof STOPS)[number];

/** Whether the whole game is on this device. Sizes in bytes, as they are on the disk of the host. */
export type Kept =
  | { readonly kind: 'looking' }
  | { readonly kind: 'getting'; readonly done: number; readonly bytes: number }
  /** `bytes` is absent until the worker has said it. */
  | { readonly kind: 'kept'; readonly bytes?: number }
  | { readonly kind: 'unkept'; readonly why: Unkept };

/**
 * Whether the game is kept, after the worker told something. What is kept stays so while a new edition arrives; and what
 * was given up stays so, since the last of what was told before that may be heard after it.
 */
export function afterTold(kept: Kept, told: Told): Kept {
  if (told.kind === 'kept') return told;
  if (kept.kind === 'kept') return kept;
  if (told.kind === 'stopped') return { kind: 'unkept', why: told.why };
  return kept.kind === 'unkept' ? kept : told;
}
