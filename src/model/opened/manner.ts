import type { Cue } from '../cues.ts';
import type { Choice, Manner, Offered } from '../script.ts';
import { readTag } from '../tags.ts';

/** How a story is read that was never written for this game. What it does not say is done without. */
export const forgiving = (elapsed: () => number): Manner => ({
  cue: knownCue,
  name: nameAll,
  lenient: true,
  elapsed,
});

/** The cue of a tag, where it is one of ours. */
export function knownCue(tag: string): Cue | undefined {
  try {
    return readTag(tag);
  } catch {
    return undefined;
  }
}

type Named = ReturnType<Manner['name']>[number];

function nameAll(offered: readonly Offered[]): readonly Named[] {
  const taken = new Set<string>();
  return offered.map((option) => {
    const named = nameOf(option);
    const id = unlike(taken, named.id);
    taken.add(id);
    return { ...named, id };
  });
}

/** Where an author gave no id, an option is known by where it stands in the story. */
function nameOf({ tags, text, sourcePath }: Offered): Named {
  const written =
    tags
      ?.find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? '';
  const shown: Pick<Choice, 'text'> = { text: text.trim() === '' ? '…' : text };
  return written === '' ? { ...shown, id: `at ${sourcePath}`, counted: false } : { ...shown, id: written };
}

function unlike(taken: ReadonlySet<string>, id: string): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id} (${number})`)) number += 1;
  return `${id} (${number})`;
}
