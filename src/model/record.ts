import * as v from 'valibot';
import { RECORD_VERSION } from './edition.ts';
import { DECIDED_BY, DUES, LANDINGS, PAYERS } from './group/ballot.ts';
import { KeptRoom } from './group/keep.ts';
import { STYLES } from './group/plan.ts';
import type { ChoiceId } from './script.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970 by the device's own clock; order within a play goes by `number`, never by time. */
const moment = v.pipe(v.number(), v.minValue(0));
const delta = v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100));
const move = v.object({ morale: delta, account: delta });
const meters = v.object({
  morale: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  account: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
const choiceId = v.pipe(
  id,
  v.transform((value) => value as ChoiceId),
);

/** One sitting with one story. It holds no name, address, user agent or free text, and never will. */
export const PlayRecord = v.object({
  version: v.literal(RECORD_VERSION),
  id,
  story: id,
  /** Of the compiled story: plays of different texts are never pooled. */
  fingerprint: id,
  mode: v.picklist(['solo', 'group']),
  seed: count,
  /** Choices taken over from an earlier play, where this one went on from an act or a door of it. */
  carried: count,
  started: moment,
  ended: v.optional(moment),
  ending: v.optional(id),
  /** What a group calls itself; never a person's name. */
  label: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60))),
  /** Whether this device had recorded a play of the story before; absent in records older than that question. */
  later: v.optional(v.boolean()),
  /**
   * What each decision that stands did to the team at once, and what came back of it later, as far as the play went: each
   * a sum, and only of decisions that were recorded in this play.
   */
  ledger: v.optional(v.array(v.object({ decision: id, now: move, late: move }))),
  /** Answers that people gave alone and a group brought to its meeting: how many plays, and how often each option. */
  brought: v.optional(v.object({ plays: count, options: v.array(v.object({ option: id, count })) })),
  /** Roads not taken that a group looked down afterward: apart from its decisions, as they are not choices. */
  detours: v.optional(v.array(v.object({ decision: id, instead: id, option: id }))),
});
export type PlayRecord = v.InferOutput<typeof PlayRecord>;

/** How a room came to a choice: only counts, never who. */
export const GroupVote = v.object({
  headcount: count,
  style: v.picklist(STYLES),
  /** Every vote that was shown, oldest first; counts in the order of `offered`. None where the room talked till it agreed. */
  rounds: v.array(v.object({ counts: v.array(count), pass: count })),
  by: v.picklist(DECIDED_BY),
  /** On whom most of the room said it would land, and when; as much of it as was entered. */
  predicted: v.optional(
    v.object({ who: v.optional(v.picklist(PAYERS)), when: v.optional(v.picklist(DUES)) }),
  ),
  /** Whether it landed on whom the room had said. */
  landed: v.optional(v.picklist(LANDINGS)),
});
export type GroupVote = v.InferOutput<typeof GroupVote>;

/** One choice, stored the moment it is made and kept also when the player goes back on it. */
export const DecisionRecord = v.object({
  play: id,
  /** From 1, in the order in which they were made. */
  number: v.pipe(count, v.minValue(1)),
  decision: id,
  option: id,
  offered: v.array(id),
  /** The wording of each option on offer, in the same order (see `wording`): counts of another wording stay apart. */
  wordings: v.optional(v.array(id)),
  /** 1 for the first answer to this decision in this play, 2 after going back once. */
  attempt: v.pipe(count, v.minValue(1)),
  /** From the options on show to the choice; absent where the options came back from a saved play. */
  milliseconds: v.optional(count),
  before: meters,
  after: meters,
  at: moment,
  group: v.optional(GroupVote),
});
export type DecisionRecord = v.InferOutput<typeof DecisionRecord>;

/** Where a play was left. The log is the play: nothing of the engine's own state is ever stored. */
export const Save = v.object({
  version: v.literal(RECORD_VERSION),
  story: id,
  fingerprint: id,
  play: id,
  seed: count,
  carried: count,
  started: moment,
  log: v.pipe(v.array(choiceId), v.maxLength(1000)),
  /** How many lines of the last turn had been read. */
  read: count,
  /** How many decisions were recorded, so that numbering goes on from there. */
  decisions: count,
  /** How often each decision was answered, those that were taken back included. */
  attempts: v.record(id, count),
  /** The play came to its ending; opening it again shows that. */
  ended: v.boolean(),
  /** Whether what is chosen in it is recorded; once the reader wanted none of that, the rest of the play is not either. */
  recorded: v.boolean(),
  /** What the shelf says of it: "Wed 11:00". */
  time: v.string(),
  at: moment,
});
export type Save = v.InferOutput<typeof Save>;

/** Where a meeting was left: the vote being counted included. */
export const MeetingSave = v.object({
  version: v.literal(RECORD_VERSION),
  /** Of the play, as it is recorded. */
  play: id,
  story: id,
  started: moment,
  /** When each decision that stands was made. */
  times: v.array(moment),
  room: KeptRoom,
  ended: v.boolean(),
  /** As in a `Save`. */
  recorded: v.boolean(),
  /** What the page says of it: "Wed 11:00". */
  time: v.string(),
  at: moment,
});
export type MeetingSave = v.InferOutput<typeof MeetingSave>;

/** One play with every decision recorded in it, oldest first. */
export interface Played {
  readonly play: PlayRecord;
  readonly decisions: readonly DecisionRecord[];
}
