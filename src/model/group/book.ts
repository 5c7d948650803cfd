import type { ChoiceId } from '../script.ts';
import type { StoryFile } from '../story.ts';
import type { Book } from './code.ts';

const ID = /^\^\s*id:\s*(\S+)\s*$/;

/** What codes of this story are made of: the ids of its options as they stand in the compiled text, in alphabetical order. */
export function bookOf(story: string, { fingerprint, ink }: Pick<StoryFile, 'fingerprint' | 'ink'>): Book {
  const found = new Set<string>();
  const look = (piece: unknown): void => {
    if (typeof piece === 'string') {
      const option = ID.exec(piece)?.[1];
      if (option !== undefined) found.add(option);
    } else if (typeof piece === 'object' && piece !== null) Object.values(piece).forEach(look);
  };
  look(ink);
  const options = [...found].toSorted().map((option) => option as ChoiceId);
  return { story, fingerprint, options };
}
