import * as v from 'valibot';
import { STAFF, TALKS } from './cues.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What the shelf, the map and the records need to know of a story before it is opened. */
export const StoryCard = v.object({
  id: v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/)),
  file: v.pipe(text, v.endsWith('.ink')),
  title: text,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The content note. */
  note: text,
  version: text,
  people: v.array(v.picklist(STAFF)),
  talks: v.array(v.picklist(TALKS)),
  decisions: v.array(
    v.object({ id: text, name: text, talk: v.picklist(TALKS), core: v.optional(v.boolean(), false) }),
  ),
  endings: v.array(v.object({ id: text, title: text })),
});
export type StoryCard = v.InferOutput<typeof StoryCard>;

export const Manifest = v.object({ stories: v.array(StoryCard) });
export type Manifest = v.InferOutput<typeof Manifest>;

/** The ledger's sentence for each key that a story passes to `shift`. */
export const Because = v.record(v.string(), text);
export type Because = v.InferOutput<typeof Because>;

const Note = v.object({ why: text, usual: text, ask: text });

/** Questions by talking point, and the facilitator's notes by decision. */
export const Debrief = v.object({
  questions: v.record(v.string(), v.array(text)),
  notes: v.record(v.string(), Note),
});
export type Debrief = v.InferOutput<typeof Debrief>;
