import * as v from 'valibot';

const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How the reader wants it. Every field has a default, so that an older or a damaged copy still opens. */
export const Settings = v.object({
  meters: v.fallback(v.picklist(['as-it-happens', 'after-each-act', 'at-the-end']), 'as-it-happens'),
  /** A line at a time, or a whole turn at once. */
  pace: v.fallback(v.picklist(['line', 'turn']), 'line'),
  typing: v.fallback(v.boolean(), false),
  text: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  spacing: v.fallback(v.picklist(['standard', 'wide']), 'standard'),
  letters: v.fallback(v.picklist(['hyperlegible', 'system']), 'hyperlegible'),
  contrast: v.fallback(v.picklist(['paper', 'strong']), 'paper'),
  /** `device` follows the reader's own setting for less motion. */
  motion: v.fallback(v.picklist(['device', 'gentle', 'still']), 'device'),
  keys: v.fallback(v.boolean(), true),
  muted: v.fallback(v.boolean(), false),
  /** Everything in both ears alike. */
  mono: v.fallback(v.boolean(), false),
  room: v.fallback(volume, 0.5),
  music: v.fallback(volume, 0.4),
  voices: v.fallback(volume, 0.6),
  effects: v.fallback(volume, 0.7),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

/** Reads settings from anything at all. `damaged` where it was not even an object. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly damaged: boolean } {
  const result = v.safeParse(Settings, stored);
  return result.success ? { settings: result.output, damaged: false } : { settings: DEFAULTS, damaged: true };
}
