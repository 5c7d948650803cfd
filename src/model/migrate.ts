import * as v from 'valibot';
import { RECORD_VERSION } from './edition.ts';
import { DecisionRecord, MeetingSave, PlayRecord, Save } from './record.ts';

/** What came of reading something stored, by whichever edition: the thing in its present form, or why there is none. */
export type Read<Thing> =
  | { readonly kind: 'fit'; readonly value: Thing }
  /** An edition after this one wrote it, and it is left as it is. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Where in it something does not fit, and what. */
  | { readonly kind: 'damaged'; readonly where: string; readonly why: string };

type Stored = Readonly<Record<string, unknown>>;

/** By kind, by version from 1: how that version becomes the next. */
type Step = (stored: Stored) => Stored;

/** Nothing but the number changed: whether it was a later play, the play itself does not know (see `inOrder`). */
const PLAYS: readonly Step[] = [(one) => ({ ...one, version: 2 })];
/** There was no choice yet: everything was recorded. */
const PLACES: readonly Step[] = [(one) => ({ ...one, version: 2, recorded: true })];

/** Reads a play as this or any older edition stored it. */
export const readPlay = (found: unknown): Read<PlayRecord> => read(found, PLAYS, PlayRecord);
/** Reads a place in a story as this or any older edition stored it. */
export const readSave = (found: unknown): Read<Save> => read(found, PLACES, Save);
/** Reads a meeting as this or any older edition stored it. */
export const readMeeting = (found: unknown): Read<MeetingSave> => read(found, PLACES, MeetingSave);
/** Reads a decision. It carries no version of its own: what later editions added to it can be absent. */
export const readDecision = (found: unknown): Read<DecisionRecord> => fitted(found, DecisionRecord);

const Versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function read<Schema extends v.GenericSchema>(
  found: unknown,
  steps: readonly Step[],
  schema: Schema,
): Read<v.InferOutput<Schema>> {
  const versioned = v.safeParse(Versioned, found);
  if (!versioned.success) return damaged(versioned.issues);
  const { version } = versioned.output;
  if (version > RECORD_VERSION) return { kind: 'newer', version };
  const stored: Stored = { ...(typeof found === 'object' ? found : {}), version };
  return fitted(
    steps.slice(version - 1).reduce((one, step) => step(one), stored),
    schema,
  );
}

function fitted<Schema extends v.GenericSchema>(found: unknown, schema: Schema): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, found);
  return result.success ? { kind: 'fit', value: result.output } : damaged(result.issues);
}

function damaged(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Read<never> {
  const [first] = issues;
  const where = (first.path ?? []).map(({ key }) => String(key)).join('.');
  return { kind: 'damaged', where, why: first.message };
}

/**
 * Says of each play alone whether it was a later one of its story, by when it began; for plays of one device that were
 * recorded before anybody asked. Those that know keep what they know.
 */
export function inOrder(plays: readonly PlayRecord[]): readonly PlayRecord[] {
  const played = new Set<string>();
  const later = new Map<string, boolean>();
  for (const { id, story, mode } of plays.toSorted((one, other) => one.started - other.started)) {
    if (mode === 'group') continue;
    later.set(id, played.has(story));
    played.add(story);
  }
  return plays.map((play) => {
    const known = play.later ?? later.get(play.id);
    return known === undefined ? play : { ...play, later: known };
  });
}
