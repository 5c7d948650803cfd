import * as v from 'valibot';
import { Debrief, type Manifest, type StoryCard } from '../model/papers.ts';
import { StoryFile } from '../model/story.ts';

/** Addresses of the compiled stories, by the name of their ink file. */
const addresses = new Map(
  Object.entries(import.meta.glob<string>('../../stories/*.ink', { eager: true, import: 'default' })).map(
    ([path, address]) => [path.split('/').at(-1) ?? path, address],
  ),
);

/** As it was written: the build has held it to its schema, and nothing on the way here can change it. */
const shelves = Object.values(
  import.meta.glob<v.InferInput<typeof Manifest>>('../../stories/manifest.json', {
    eager: true,
    import: 'default',
  }),
);
const debriefs = Object.values(import.meta.glob('../../stories/debrief.json', { import: 'default' }));

/** Every story on the shelf. */
export const stories: readonly StoryCard[] = shelves.flatMap((shelf) =>
  shelf.stories.map((card) => ({
    ...card,
    decisions: card.decisions.map((decision) => ({ ...decision, core: decision.core ?? false })),
  })),
);

export const findStory = (id: string): StoryCard | undefined => stories.find((story) => story.id === id);

export type Opened =
  | { readonly ok: true; readonly file: StoryFile }
  /** In words for the person who wanted to play. */
  | { readonly ok: false; readonly message: string };

/** Fetches a compiled story. */
export async function openStory(story: StoryCard): Promise<Opened> {
  const address = addresses.get(story.file);
  if (address === undefined) return failed('Its file is not part of this copy of the game.');
  try {
    const response = await fetch(address);
    if (!response.ok) return failed(`The server answered ${response.status} for its file.`);
    const file = v.safeParse(StoryFile, await response.json());
    return file.success ? { ok: true, file: file.output } : failed('Its file is damaged.');
  } catch {
    return failed('Its file did not arrive. Is the network there?');
  }
}

/** Fetches the questions for afterwards, before they are needed. */
export async function preloadDebriefs(): Promise<void> {
  await debriefs[0]?.();
}

/** Questions and notes for afterwards; a story without any plays to its end all the same. */
export async function openDebrief(story: StoryCard): Promise<Debrief> {
  try {
    const papers = v.parse(v.record(v.string(), Debrief), await debriefs[0]?.());
    return papers[story.id] ?? NO_DEBRIEF;
  } catch {
    return NO_DEBRIEF;
  }
}

const NO_DEBRIEF: Debrief = { questions: {}, notes: {} };
const failed = (message: string): Opened => ({ ok: false, message });
