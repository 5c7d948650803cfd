import * as v from 'valibot';
import { CLEAR, LONE } from './limits.ts';
import { leaders, smallest, type Tally, votes } from './tally.ts';

/** How a room stands, by the largest share of the votes cast. */
export type Split =
  | { readonly kind: 'none' }
  | { readonly kind: 'clear' | 'leaning' | 'split'; readonly top: number }
  /** Everybody but one agrees: the one is not to be put on the spot, so no letter of theirs is named. */
  | { readonly kind: 'lone'; readonly top: number }
  | { readonly kind: 'level'; readonly top: readonly [number, number, ...number[]] };

/** From when a room is said to be clear, and one against the rest to be alone. Half the room is half the room. */
export const Thresholds = v.object({
  /** Share of the votes cast, in hundredths. */
  clear: v.picklist(CLEAR),
  /** Fewest voters that can hold a lone voice: two against one is a third of the room. */
  lone: v.picklist(LONE),
});
export type Thresholds = v.InferOutput<typeof Thresholds>;

/** The share under which a talk in pairs is worth its minute (content bible, 3.1), and five as everywhere. */
export const THRESHOLDS: Thresholds = { clear: 70, lone: 5 };
const LEANING = 50;

export function splitOf(tally: Tally, thresholds: Thresholds = THRESHOLDS): Split {
  const cast = votes(tally);
  const [top, second, ...more] = leaders(tally);
  if (top === undefined) return { kind: 'none' };
  if (second !== undefined) return { kind: 'level', top: [top, second, ...more] };
  const most = tally.counts[top] ?? 0;
  if (cast >= thresholds.lone && cast - most === 1) return { kind: 'lone', top };
  const share = (most * 100) / cast;
  if (share > thresholds.clear) return { kind: 'clear', top };
  return { kind: share >= LEANING ? 'leaning' : 'split', top };
}

/** Whether those with the fewest votes are asked first: not where everybody agrees, and never a lone voice by letter. */
export function speakersOf(tally: Tally, split: Split): readonly number[] {
  return split.kind === 'lone' || split.kind === 'none' || split.kind === 'level' ? [] : smallest(tally);
}
