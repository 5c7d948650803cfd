import { introduction } from '../../model/people.ts';
import { type Moment, momentsOf } from '../../model/path.ts';
import { cueOf } from '../../model/scene.ts';
import { choicesOf, type Session } from '../../model/session.ts';
import { letterOf } from '../story/choices.tsx';
import { aloud, speakerOf, wordsOf } from '../says.ts';
import { typeset } from '../typeset.ts';

/**
 * What is read aloud after a step: each new line once, then the options. On the way back, and after lines that were gone
 * past (`last`), only the line where the story stands. The words for sounds are left out: those are heard.
 */
export function readAfter(now: Session, before: Session, last: boolean): readonly string[] {
  const moments = momentsOf(now);
  const back = now === before || now.turns.length < before.turns.length;
  const fresh = back || last ? moments.slice(-1) : moments.slice(momentsOf(before).length);
  return [...fresh.map(sentence).filter((each) => each !== ''), ...optionsOf(now)];
}

function sentence(moment: Moment): string {
  const { line, scene } = moment;
  if (line.text === '') return '';
  if (cueOf(line, 'card')?.card === 'pov' && scene.pov !== undefined)
    return `You are ${introduction(scene.pov).name}. ${typeset(line.text)}`;
  const speaker = speakerOf(moment);
  const words = scene.missed ? aloud(wordsOf(moment)) : wordsOf(moment);
  return speaker === undefined ? words : `${speaker.name}: ${words}`;
}

function optionsOf(now: Session): readonly string[] {
  const choices = choicesOf(now);
  if (choices.length === 0) return [];
  return ['What do you do?', ...choices.map(({ text }, at) => `${letterOf(at)}: ${typeset(text)}`)];
}
