import type { FaceName, Person, PoseName, Prop, Thing } from '../../model/cues.ts';
import { introduction } from '../../model/people.ts';
import { isPerson } from '../../model/tags.ts';

/** One person as the gallery shows them. */
export interface Model {
  readonly who: Person;
  readonly pose: PoseName;
  readonly face: FaceName;
  readonly gaze: Person | Thing | undefined;
  readonly prop: Prop | undefined;
}

export const POSE_WORDS: Readonly<Record<PoseName, string>> = {
  stand: 'standing',
  sit: 'sitting',
  hover: 'hovering',
  settle: 'settling in',
  shrink: 'shrinking',
  upright: 'upright',
  nod: 'nodding',
  slump: 'slumped',
  lean: 'leaning in',
  busy: 'busy',
  coat: 'coat half on',
  turned: 'turned aside',
  away: 'back turned',
  crossed: 'arms crossed',
};

/** "June, worried, looking at Gus, arms crossed, with the phone". */
export function described({ who, pose, face, gaze, prop }: Model): string {
  const parts = [introduction(who).name, face, gazeWords(gaze), POSE_WORDS[pose]];
  return [...parts, ...(prop === undefined ? [] : [`with the ${prop}`])].join(', ');
}

export const gazeWords = (gaze: Model['gaze']): string => `looking at ${targetWords(gaze)}`;

const NAMED: Readonly<Partial<Record<Thing, string>>> = {
  doris: 'Doris',
  hatch: 'the Hatch',
  cart: 'Cart Seven',
};

/** "Gus", "the phone", "nobody". */
export function targetWords(gaze: Model['gaze']): string {
  if (gaze === undefined) return 'nobody';
  return isPerson(gaze) ? introduction(gaze).name : (NAMED[gaze] ?? `the ${gaze}`);
}

/** The script's own word for a pose, and what it looks like where that says more. */
export function poseLabel(pose: PoseName): string {
  return POSE_WORDS[pose] === pose ? pose : `${pose}: ${POSE_WORDS[pose]}`;
}

/** The tags that an author writes for somebody, without those that are as they come. */
export function tagsOf({ who, pose, face, gaze, prop }: Model): readonly string[] {
  return [
    `enter: ${who}`,
    `pose: ${who} ${pose}`,
    `face: ${who} ${face}`,
    ...(gaze === undefined ? [] : [`gaze: ${who} ${gaze}`]),
    ...(prop === undefined ? [] : [`prop: ${prop} ${who}`]),
  ];
}
