import type { Person } from '../model/cues.ts';
import { GAP, type Span } from './clips.ts';

export const MOODS = ['calm', 'warm', 'tense', 'sad', 'ask'] as const;
export type Mood = (typeof MOODS)[number];

/** Each voice has one phrase of so many syllables in each mood; a short line is given the end of it. */
export const SYLLABLES = 12;

/** How long a syllable of theirs is when they are calm, in milliseconds. */
const PACE: Readonly<Record<Person, number>> = {
  ros: 158,
  imani: 164,
  dele: 136,
  mina: 124,
  gus: 194,
  yusuf: 150,
  june: 146,
  hollis: 186,
  delacroix: 188,
  anand: 168,
  varga: 140,
  sorrell: 200,
  lund: 170,
  haddad: 166,
  tobi: 128,
  helmet: 152,
};

const HASTE: Readonly<Record<Mood, number>> = { calm: 1, warm: 1.06, tense: 0.84, sad: 1.28, ask: 1 };

/** Nobody speaks like a clock: how long each syllable is beside the others, the last one always drawn out. */
const RHYTHM = [1, 0.86, 1.14, 0.9, 1.08, 0.8, 1.2, 0.94, 0.84, 1.12, 0.92] as const;
const LAST = 1.4;

/** The length of each syllable of a phrase, in milliseconds. */
export function syllablesOf(who: Person, mood: Mood): readonly number[] {
  // Everyone comes into the rhythm at another place.
  const turn = Object.keys(PACE).indexOf(who) % RHYTHM.length;
  const beats = [...RHYTHM.slice(turn), ...RHYTHM.slice(0, turn), LAST];
  return beats.map((beat) => Math.round(beat * PACE[who] * HASTE[mood]));
}

/** How long the last `syllables` of a phrase last, in milliseconds. */
export function lengthOf(who: Person, mood: Mood, syllables: number): number {
  return syllablesOf(who, mood)
    .slice(-syllables)
    .reduce((sum, length) => sum + length, 0);
}

export type PhraseClip = `${Mood}-${number}`;

/** Where every end of every phrase stands in the recording of one voice, the moods one after another. */
export function phraseSpans(who: Person): Record<PhraseClip, Span> {
  const clips: Record<PhraseClip, Span> = {};
  let start = 0;
  for (const mood of MOODS) {
    const whole = lengthOf(who, mood, SYLLABLES);
    for (let count = 1; count <= SYLLABLES; count += 1) {
      const length = lengthOf(who, mood, count);
      clips[`${mood}-${count}`] = [start + whole - length, length];
    }
    start += whole + GAP;
  }
  return clips;
}
