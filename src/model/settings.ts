import * as v from 'valibot';
import { CLEAR, LONE } from './group/limits.ts';

const TYPING = ['at-once', 'slow', 'medium', 'fast'] as const;
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The name that a device keeps them under. */
export const SETTINGS = 'behind-the-desk:settings';

/** How the reader wants it. Every field has a default, so that an older or a damaged copy still opens. */
export const Settings = v.object({
  meters: v.fallback(v.picklist(['as-it-happens', 'after-each-act', 'at-the-end']), 'as-it-happens'),
  /** A line at a time, or a whole turn at once. */
  pace: v.fallback(v.picklist(['line', 'turn']), 'line'),
  /** How fast the words appear; an edition before this one knew only whether they are typed out. */
  typing: v.fallback(
    v.union([
      v.picklist(TYPING),
      v.pipe(
        v.boolean(),
        v.transform((typed): (typeof TYPING)[number] => (typed ? 'medium' : 'at-once')),
      ),
    ]),
    'at-once',
  ),
  /** Goes on by itself, after a pause that grows with the words. */
  forward: v.fallback(v.picklist(['off', 'slow', 'medium', 'fast']), 'off'),
  /** Goes past what was read before on this device, up to the next decision. */
  skip: v.fallback(v.boolean(), false),
  /** Marks the options that were taken before on this device. */
  taken: v.fallback(v.boolean(), false),
  text: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  /** Between the lines; `wide` sets letters and words apart as well. */
  spacing: v.fallback(v.picklist(['tight', 'standard', 'wide']), 'standard'),
  letters: v.fallback(v.picklist(['hyperlegible', 'lexend', 'opendyslexic', 'system']), 'hyperlegible'),
  /** Light or dark; `device` follows what the reader has set there for every page. */
  paper: v.fallback(v.picklist(['device', 'light', 'dark']), 'device'),
  contrast: v.fallback(v.picklist(['paper', 'strong']), 'paper'),
  /** The side of the page of a story: under the hand that holds the phone or the mouse. */
  hand: v.fallback(v.picklist(['right', 'left']), 'right'),
  /** `device` follows the reader's own setting for less motion. */
  motion: v.fallback(v.picklist(['device', 'gentle', 'still']), 'device'),
  keys: v.fallback(v.boolean(), true),
  muted: v.fallback(v.boolean(), false),
  /** Everything in both ears alike. */
  mono: v.fallback(v.boolean(), false),
  /** A voice of the device reads the story: which, by its address, how fast, and whether the music makes way. */
  aloud: v.fallback(v.boolean(), false),
  voice: v.fallback(v.string(), ''),
  rate: v.fallback(v.picklist([0.75, 1, 1.25, 1.5]), 1),
  lower: v.fallback(v.boolean(), true),
  room: v.fallback(volume, 0.5),
  music: v.fallback(volume, 0.4),
  voices: v.fallback(volume, 0.6),
  effects: v.fallback(volume, 0.7),
  /**
   * Whether plays and meetings are recorded for the statistics. With `off` the place in a story is still kept, so that it
   * can be gone back to, but no play, no decision and no ending. It holds for the rest of a play that is open, also where
   * it is put back to `on` meanwhile: half a play would be counted as a whole one. What was recorded before stays.
   */
  record: v.fallback(v.picklist(['on', 'off']), 'on'),
  /** When a room of voters is said to be clear, and when one of them is alone: see `group/split`. */
  clear: v.fallback(v.picklist(CLEAR), 70),
  lone: v.fallback(v.picklist(LONE), 5),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

/** Reads settings from anything at all. `damaged` where it was not even an object. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly damaged: boolean } {
  const result = v.safeParse(Settings, stored);
  return result.success ? { settings: result.output, damaged: false } : { settings: DEFAULTS, damaged: true };
}
