import type { FaceName, Person } from '../model/cues.ts';
import type { VoiceClip } from './clips.ts';

type Voice = 'amina' | 'denise' | 'harpreet' | 'jun' | 'maya' | 'rosa' | 'tom' | 'walter';
type Mood = 'ask' | 'calm' | 'sad' | 'tense' | 'warm';

/** By register, from walter (104 Hz) by harpreet, tom, denise, rosa, maya and amina up to jun (235 Hz). */
const VOICES: Readonly<Record<Person, Voice>> = {
  ros: 'denise',
  imani: 'amina',
  dele: 'harpreet',
  mina: 'jun',
  gus: 'walter',
  yusuf: 'tom',
  june: 'maya',
  hollis: 'rosa',
  delacroix: 'denise',
  anand: 'tom',
  varga: 'denise',
  sorrell: 'walter',
  lund: 'amina',
  haddad: 'maya',
  tobi: 'jun',
  helmet: 'harpreet',
};

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
export function voiceOf(who: Person, face: FaceName, words: string): VoiceClip {
  const mood = MOODS[face];
  const asks = mood === 'calm' && words.trimEnd().endsWith('?');
  return `voice_${VOICES[who]}_${asks ? 'ask' : mood}`;
}
