import * as v from 'valibot';
import { Thresholds } from './split.ts';

export const STYLES = ['aloud', 'hands', 'eyes', 'cards'] as const;
export type Style = (typeof STYLES)[number];

export const LENGTHS = [30, 60] as const;

/** A meeting is two people at least. */
export const HEADS = { least: 2, most: 999 } as const;

/** What the facilitator says before the story begins. The label names a group, never a person. */
export const Plan = v.object({
  story: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
  minutes: v.picklist(LENGTHS),
  headcount: v.pipe(v.number(), v.integer(), v.minValue(HEADS.least), v.maxValue(HEADS.most)),
  style: v.picklist(STYLES),
  /** As the settings had them when the meeting began; as usual where it does not say. */
  thresholds: v.optional(Thresholds),
  label: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60))),
});
export type Plan = v.InferOutput<typeof Plan>;

/** Up to four people talk until they agree: a count of four would be four names. */
export const TALKS_TO_AGREEMENT = 4;

/** How a decision is taken: the whole round of steps, one quick show of letters, or talk until all agree. */
export type Manner = 'full' | 'quick' | 'agree';

export function mannerOf(
  plan: Plan,
  decision: { readonly core: boolean; readonly consensus: boolean },
): Manner {
  if (plan.headcount <= TALKS_TO_AGREEMENT || decision.consensus) return 'agree';
  return decision.core ? 'full' : 'quick';
}

/** One line of the run sheet: when something is due, in minutes from the start. */
export interface Due {
  readonly minute: number;
  /** A decision's id, or one of the two parts that follow the story. */
  readonly what: string;
  readonly core: boolean;
}

/** Minutes of framing before the story, of talk after it, and of writing at the end (content bible, 3.2). */
const SHEETS = {
  30: { frame: 2, play: 19, talk: 7, card: 2 },
  60: { frame: 5, play: 38, talk: 13, card: 4 },
} as const;

/** A core decision takes as long as three that are shown briefly. */
const CORE_WEIGHT = 3;

/** The run sheet: every decision in its order, then the talk, then the card that everybody writes. */
export function runSheet(
  minutes: Plan['minutes'],
  decisions: readonly { readonly id: string; readonly core: boolean }[],
): readonly Due[] {
  const sheet = SHEETS[minutes];
  const weights = decisions.map(({ core }) => (core ? CORE_WEIGHT : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  const due = decisions.map(({ id, core }, index) => {
    const minute = Math.round(sheet.frame + (sheet.play * weight) / Math.max(1, whole));
    weight += weights[index] ?? 0;
    return { minute, what: id, core };
  });
  return [
    ...due,
    { minute: sheet.frame + sheet.play, what: 'talk', core: false },
    { minute: sheet.frame + sheet.play + sheet.talk, what: 'card', core: false },
  ];
}

/** Minutes left over for talk once the story has been played by its plan. */
export const talkMinutes = (minutes: Plan['minutes']): number => SHEETS[minutes].talk;
