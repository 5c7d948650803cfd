import type { FaceName, Person } from '../model/cues.ts';
import { type Mood, SYLLABLES } from './phrases.ts';

/** What is said without words: whose voice, in which mood, and how much of it. */
export interface Phrase {
  readonly who: Person;
  readonly mood: Mood;
  readonly syllables: number;
}

const MOODS: Readonly<Record<FaceName, Mood>> = {
  neutral: 'calm',
  warm: 'warm',
  smile: 'warm',
  laugh: 'warm',
  talk: 'calm',
  thinking: 'calm',
  skeptical: 'ask',
  worried: 'tense',
  surprised: 'ask',
  tired: 'sad',
  frown: 'tense',
  annoyed: 'tense',
  angry: 'tense',
  hurt: 'sad',
  sad: 'sad',
};

/** The wordless phrase for what someone says, with the face they say it with. */
export function phraseOf(who: Person, face: FaceName, words: string): Phrase {
  const mood = MOODS[face];
  const asks = mood === 'calm' && words.trimEnd().endsWith('?');
  return { who, mood: asks ? 'ask' : mood, syllables: syllablesFor(words) };
}

/** A voice hints at a line and is done before it has been read: half of what saying it would take. */
function syllablesFor(words: string): number {
  const spoken = words.match(/[aeiouy]+/gi)?.length ?? 0;
  return Math.min(SYLLABLES, Math.max(1, Math.round(spoken / 2)));
}
