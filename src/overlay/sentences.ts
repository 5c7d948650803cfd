import { changeSentence } from '../model/meters.ts';
import type { Because } from '../model/papers.ts';
import { type Entry, ledgerOf, type Moment, momentsOf } from '../model/path.ts';
import { introduction, placeName } from '../model/people.ts';
import { cueOf } from '../model/scene.ts';
import type { Refusal, Session } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { aloud, speakerOf, wentPast, wordsOf } from './says.ts';
import { actSum } from './meters/shown.ts';
import { captionsOf } from './story/captions.ts';
import { typeset } from './typeset.ts';

/** Why a command did not apply, in words for the person who gave it. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  stale: 'That was already decided.',
  'all-read': 'There is nothing more to read here.',
  'not-read-yet': 'Read on first: what you can do comes after the last line.',
  'no-such-choice': 'That is not one of the options here.',
  'nothing-to-undo': 'There is no earlier decision to go back to.',
  'no-such-turn': 'That decision cannot be reached from here.',
};

/** One sentence for one change of the meters, with the time of the choice that it comes from. */
export function entrySentence({ change, from }: Entry, because: Because): string {
  const sentence = typeset(changeSentence(change, because[change.because] ?? '')).replace(/:\s*$/, '.');
  if (sentence === '' || from === undefined) return sentence;
  return `${sentence.replace(/\.$/, '')}, from ${from.time}.`;
}

/** What a listener hears after a step: every new line, and every change that is on show, a sentence each. */
export function sentencesFor(
  now: Session,
  before: Session,
  because: Because,
  when: Settings['meters'],
): readonly string[] {
  const moments = momentsOf(now);
  if (now.turns.length < before.turns.length)
    return ['Back at an earlier decision.', ...lineSentences(moments.at(-1))];
  if (now === before) return lineSentences(moments.at(-1));
  const entries = new Map(ledgerOf(now).map((entry) => [entry.line, entry]));
  return moments.slice(momentsOf(before).length).flatMap((moment) => {
    const entry = entries.get(moment.line);
    const change = when === 'as-it-happens' && entry ? [entrySentence(entry, because)] : [];
    return [...actSentences(now, moment, when), ...lineSentences(moment), ...change].filter(Boolean);
  });
}

function lineSentences(moment: Moment | undefined): readonly string[] {
  if (moment === undefined || moment.line.text === '') return [];
  const { line, scene } = moment;
  const captions = captionsOf(line);
  if (cueOf(line, 'card')?.card === 'pov' && scene.pov !== undefined) {
    const { full, role } = introduction(scene.pov);
    return [...captions, `${full}, ${role}. ${placeName(scene.place)}, ${scene.time}.`, typeset(line.text)];
  }
  const speaker = speakerOf(moment);
  const words = scene.missed ? aloud(wordsOf(moment)) : wordsOf(moment);
  const told = speaker === undefined ? words : `${speaker.name}: ${words}`;
  return scene.missed ? [...captions, told, wentPast(scene)] : [...captions, told];
}

function actSentences(now: Session, moment: Moment, when: Settings['meters']): readonly string[] {
  if (when !== 'after-each-act' || cueOf(moment.line, 'card')?.card !== 'pov') return [];
  const sum = actSum(now, moment.scene.act - 1);
  return [typeset(changeSentence({ ...sum, because: '' }, '')).replace(/:\s*$/, ' over the last act.')];
}
