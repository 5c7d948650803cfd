import * as v from 'valibot';
import { Because } from './papers.ts';

/** What the build writes for each story, and the page fetches. */
export const StoryFile = v.object({
  /** Of the compiled text: a record or a save of another text does not fit it. */
  fingerprint: v.pipe(v.string(), v.nonEmpty()),
  ink: v.record(v.string(), v.unknown()),
  floats: v.array(v.object({ at: v.string(), value: v.number() })),
  because: Because,
});
export type StoryFile = v.InferOutput<typeof StoryFile>;
