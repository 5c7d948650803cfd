import type { Because } from './papers.ts';
import type { Compiled } from './script.ts';

/** What the build writes for each story, and the page fetches. */
export interface StoryFile extends Compiled {
  /** Of the compiled text: a record or a save of another text does not fit it. */
  readonly fingerprint: string;
  readonly because: Because;
}
