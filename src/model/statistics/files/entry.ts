import * as v from 'valibot';
import { RECORD_VERSION } from '../../edition.ts';
import { DecisionRecord, type Played, PlayRecord } from '../../record.ts';
import { MOST_ROWS } from '../columns.ts';
import { nonsenseOf } from './sense.ts';

/** Turns a play of an older version, with its decisions, into one that this page reads; it is checked afterward. */
export type Migrate = (found: Readonly<Record<string, unknown>>, version: number) => unknown;

export type Entry =
  | { readonly ok: true; readonly played: Played }
  /** In words that go on from "record 9:". */
  | { readonly ok: false; readonly why: string };

/** A play as it stands in a file: its decisions within it, which need not name their play. */
const FilePlay = v.object({
  ...PlayRecord.entries,
  decisions: v.pipe(v.array(v.omit(DecisionRecord, ['play'])), v.maxLength(MOST_ROWS)),
});

const Versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Reads one play of a file, field by field and then by sense. A play with a broken decision is broken. */
export function readEntry(found: unknown, migrate: Migrate): Entry {
  const versioned = v.safeParse(Versioned, found);
  const version = versioned.success ? versioned.output.version : RECORD_VERSION;
  if (version > RECORD_VERSION) return { ok: false, why: newerSentence(version, RECORD_VERSION) };
  const current = versioned.success && version < RECORD_VERSION ? migrated(found, version, migrate) : found;
  const read = v.safeParse(FilePlay, current, { abortEarly: true });
  if (!read.success) return { ok: false, why: fieldSentence(read.issues[0]) };
  const { decisions, ...play } = read.output;
  const played = { play, decisions: decisions.map((decision) => ({ ...decision, play: play.id })) };
  const why = nonsenseOf(played);
  return why === undefined ? { ok: true, played } : { ok: false, why: `${why}.` };
}

function migrated(found: unknown, version: number, migrate: Migrate): unknown {
  const play = v.safeParse(v.record(v.string(), v.unknown()), found);
  if (!play.success) return found;
  try {
    return migrate(play.output, version);
  } catch {
    // What an old record lacks is then said field by field.
    return found;
  }
}

export const newerSentence = (version: number, known: number): string =>
  `written by a newer version (${version}; this page reads up to ${known}). Update here, then bring the file in again.`;

/** What is not as a record has it: "“attempt” of decision 4 reads -1, which it cannot be." */
function fieldSentence(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const [list, place, ...rest] = path;
  const inDecision = list === 'decisions' && typeof place === 'number';
  const keys = (inDecision ? rest : path).filter((key) => typeof key === 'string');
  const of = inDecision ? `decision ${place + 1}` : 'the play';
  if (keys.length === 0) return `${inDecision ? of : 'it'} is not a record (${shown(issue.input)}).`;
  const name = `“${keys.join('.')}” of ${of}`;
  if (issue.input === undefined) return `${name} is not there.`;
  return `${name} reads ${shown(issue.input)}, which it cannot be.`;
}

const LONGEST = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;
}
