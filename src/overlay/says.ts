import { type Person, THINGS } from '../model/cues.ts';
import { introduction } from '../model/people.ts';
import type { Moment } from '../model/path.ts';
import { attentionOf, cueOf, type Scene } from '../model/scene.ts';
import { spoken, typeset } from './typeset.ts';

/** Told after a line that reached the player with gaps: and what took the attention, where it was a thing. */
export function wentPast(scene: Scene): string {
  const at = attentionOf(scene);
  const thing = THINGS.find((name) => name === at && name !== 'room');
  return thing === undefined
    ? 'Some of that went past you.'
    : `Some of that went past you: your eyes were on the ${thing}.`;
}

/** The words of a line as they stand on the page, with quotation marks where somebody says them. */
export function wordsOf({ line }: Moment): string {
  return cueOf(line, 'speaker') ? spoken(line.text) : typeset(line.text);
}

/** Who says a line, by the name on the badge; the person played is "You". */
export function speakerOf({ line, scene }: Moment): { who: Person; name: string } | undefined {
  const who = cueOf(line, 'speaker')?.who;
  if (who === undefined) return undefined;
  return { who, name: who === scene.pov ? 'You' : introduction(who).name };
}

/** The same words for a listener: each gap is said. */
export function aloud(words: string): string {
  return words
    .replace(/\s*…\s*/g, ' (missed) ')
    .replace(/([“‘]) \(/g, '$1(')
    .replace(/ ([”’.,?!])/g, '$1')
    .trim();
}
