import type { Person } from '../../../src/model/cues.ts';
import { GAP } from '../../../src/sound/clips.ts';
import { lengthOf, type Mood, MOODS, SYLLABLES, syllablesOf } from '../../../src/sound/phrases.ts';
import { THROATS } from './cast.ts';
import { reverb } from './filter.ts';
import { level } from './level.ts';
import { type Dice, dice, lay, type Part, type Signal } from './signal.ts';
import { syllable, type Syllable } from './throat.ts';

/** How a mood is heard, in semitones above where the voice rests. */
interface Melody {
  readonly base: number;
  /** How far accents rise. */
  readonly accent: number;
  /** What the last syllable does. */
  readonly end: readonly [number, number];
  readonly press: number;
  /** Air added to the voice. */
  readonly breath: number;
}

const MELODIES: Readonly<Record<Mood, Melody>> = {
  calm: { base: 0, accent: 1.6, end: [-0.5, -3], press: 0, breath: 0 },
  warm: { base: 1.6, accent: 3, end: [2.6, -0.5], press: -0.2, breath: 0.03 },
  tense: { base: 2.4, accent: 1, end: [2.2, 0.8], press: 0.9, breath: 0 },
  sad: { base: -2, accent: 0.9, end: [-1.6, -4.4], press: -0.7, breath: 0.08 },
  ask: { base: 0.6, accent: 1.8, end: [0.5, 6], press: 0, breath: 0 },
};

/** Softer than the effects, which have a meaning of their own. */
const TARGET = { rms: -26, loudest: -23.5, slack: 0.5, peak: -6 };

/** The recording of one voice: its phrase in each mood, where `phraseSpans` expects them. */
export function voice(who: Person): Signal {
  let at = 0;
  const parts: Part[] = [];
  for (const mood of MOODS) {
    parts.push([at / 1_000, level(phrase(who, mood), TARGET)]);
    at += lengthOf(who, mood, SYLLABLES) + GAP;
  }
  return lay(at / 1_000, parts);
}

function phrase(who: Person, mood: Mood): Signal {
  const chance = dice([...`${who} ${mood}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const throat = { ...THROATS[who], breath: THROATS[who].breath + MELODIES[mood].breath };
  const lengths = syllablesOf(who, mood);
  let at = 0;
  const parts = lengths.map((length, index): Part => {
    const part: Part = [at, syllable(throat, sung(mood, index, length / 1_000 - 0.012, chance), chance)];
    at += length / 1_000;
    return part;
  });
  const room = reverb(lay(at, parts), { wet: 0.05, decay: 0.25, tail: 0 });
  return lay(at, [[0, room]]);
}

function sung(mood: Mood, index: number, seconds: number, chance: Dice): Syllable {
  const { base, accent, end, press } = MELODIES[mood];
  const last = index === SYLLABLES - 1;
  const weight = 0.75 + 0.25 * chance();
  const rise = index % 3 === 1 ? accent : (chance() - 0.6) * accent;
  const sinking = (index / SYLLABLES) * (mood === 'ask' ? 0.5 : 1.4);
  const from = base + rise - sinking;
  return {
    seconds,
    pitch: last ? end : [from, from - 0.5 * accent * chance()],
    gain: last ? 0.85 : weight,
    press,
  };
}
