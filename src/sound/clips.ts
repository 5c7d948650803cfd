import type { SoundName } from '../model/cues.ts';
import type { MeterName, Zone } from '../model/meters.ts';

/** A sound of a story, the sting of a meter, or the sting of an ending. */
export type EffectClip = SoundName | `${MeterName}_${'up' | 'down'}` | `ending_${Zone}`;

/** How long each effect lasts, in milliseconds. */
export const EFFECTS: Readonly<Record<EffectClip, number>> = {
  phone: 1_150,
  door: 1_450,
  cart: 2_450,
  page: 650,
  paper: 600,
  steps: 1_600,
  doris: 300,
  bell: 1_850,
  typing: 1_600,
  stamp: 350,
  radio: 1_700,
  microwave: 1_900,
  crate: 400,
  chair: 1_050,
  lock: 950,
  bus: 3_450,
  clap: 2_650,
  copier: 2_750,
  morale_up: 900,
  morale_down: 950,
  account_up: 600,
  account_down: 800,
  ending_steady: 1_750,
  ending_cosy: 1_750,
  ending_tight: 1_750,
  ending_fraying: 1_950,
};

/** Silence between two clips, so that neither is heard in the other. */
export const GAP = 150;

/** Where a clip stands in its recording: its beginning and its length, in milliseconds. */
export type Span = [start: number, length: number];

/** The clips of a recording one after another, each with its place in it. */
export function spans(lengths: Readonly<Record<string, number>>): Record<string, Span> {
  let start = 0;
  return Object.fromEntries(
    Object.entries(lengths).map(([name, length]) => {
      const span: Span = [start, length];
      start += length + GAP;
      return [name, span];
    }),
  );
}
