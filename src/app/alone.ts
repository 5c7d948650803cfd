import type { Alone } from '../model/group/alone.ts';
import { bookOf } from '../model/group/book.ts';
import { answersOf, encode } from '../model/group/code.ts';
import { fileOf, type Intake, takeIn } from '../model/group/intake.ts';
import { decisionsOf } from '../model/path.ts';
import type { Store } from '../model/ports.ts';
import type { ChoiceId } from '../model/script.ts';
import { findStory, openStory, stories } from './library.ts';
import type { Sitting } from './sitting.ts';

/** A play's answers as they are taken to a meeting. */
export interface Answers {
  readonly code: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** The answers of a play that came to its end: the first one to each decision, as it was recorded. */
export async function answersFor(
  { id, story, file, play }: Pick<Sitting, 'id' | 'story' | 'file' | 'play'>,
  store: Pick<Store, 'firsts'>,
): Promise<Answers> {
  const book = bookOf(story.id, file);
  const firsts = await store.firsts(id);
  const options = decisionsOf(play.now()).flatMap((decision): readonly ChoiceId[] => {
    const first = book.options.find((option) => option === firsts.get(decision.id));
    return (first ?? decision.taken)
      ? [first ?? decision.taken?.id].filter((each) => each !== undefined)
      : [];
  });
  const alone = answersOf(book, id, options);
  return {
    code: encode(alone, book),
    file: { name: `alone-${story.id}-${alone.mark.toLowerCase()}.json`, text: fileOf(alone) },
  };
}

/** Takes answers in for a story; nothing where the story's own file does not arrive. */
export async function takeInFor(
  id: string,
  texts: readonly string[],
  known: readonly Alone[],
): Promise<Intake | undefined> {
  const story = findStory(id);
  const opened = story && (await openStory(story));
  if (!opened?.ok) return undefined;
  return takeIn(
    texts,
    bookOf(id, opened.file),
    known,
    stories.map((each) => each.id),
  );
}

export const answersTo = (story: string, alone: readonly Alone[]): readonly Alone[] =>
  alone.filter((each) => each.story === story);

export const titleOf = (id: string): string => findStory(id)?.title ?? id;
