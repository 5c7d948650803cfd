import * as v from 'valibot';
import type { PlayRecord } from '../model/record.ts';

/** What this device remembers of a story without looking through its plays; plays from elsewhere are not in it. */
const Story = v.object({
  story: v.string(),
  /** How many plays alone were recorded here. */
  alone: v.number(),
  /** Ids of the endings that were reached here. */
  endings: v.array(v.string()),
});
export type Story = v.InferOutput<typeof Story>;

/** Nothing where it cannot be read: it is only what the plays say, made short. */
export function readStory(found: unknown): Story | undefined {
  const read = v.safeParse(Story, found);
  return read.success ? read.output : undefined;
}

/** What is remembered once a play is recorded as it is now; `fresh` where nothing was recorded of it before. */
export function remembered(known: Story | undefined, play: PlayRecord, fresh: boolean): Story {
  const { alone, endings }: Pick<Story, 'alone' | 'endings'> = known ?? { alone: 0, endings: [] };
  const { story, ending, mode } = play;
  const seen = ending === undefined || endings.includes(ending);
  return {
    story,
    alone: fresh && mode === 'solo' ? alone + 1 : alone,
    endings: seen ? endings : [...endings, ending],
  };
}

/** What is remembered of a story once both halves of it are back together. */
export const both = (one: Story, other: Story): Story => ({
  story: one.story,
  alone: Math.max(one.alone, other.alone),
  endings: [...new Set([...one.endings, ...other.endings])],
});
