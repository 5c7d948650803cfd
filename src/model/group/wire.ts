import * as v from 'valibot';
import type { ChoiceId } from '../script.ts';
import { LANDINGS } from './ballot.ts';
import { KeptRoom } from './keep.ts';
import type { RoomCommand, RoomRefusal } from './room.ts';

/**
 * What two windows of one meeting say to each other. The room's window owns the meeting; the facilitator's pane asks and
 * is told. Every message names the meeting, so that a window left open from another one is not obeyed.
 */
export type Message =
  /** A pane has opened, or lost sight of the room: what is there? */
  | { readonly kind: 'hello' }
  /** The room as it is now, and the commands of this pane that it has dealt with. */
  | { readonly kind: 'room'; readonly meeting: string; readonly story: string; readonly room: KeptRoom }
  | { readonly kind: 'command'; readonly meeting: string; readonly command: RoomCommand }
  | { readonly kind: 'refused'; readonly meeting: string; readonly why: RoomRefusal }
  /** The room's window is going away. */
  | { readonly kind: 'closed'; readonly meeting: string };

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const whole = v.pipe(v.number(), v.integer());
const version = v.pipe(whole, v.minValue(0));
const choice = v.pipe(
  id,
  v.transform((value) => value as ChoiceId),
);
const what = v.union([v.literal('pass'), v.object({ option: choice })]);

const Command: v.GenericSchema<unknown, RoomCommand> = v.variant('type', [
  v.object({ version, type: v.picklist(['next', 'back', 'skip', 'again', 'undo', 'bookmark', 'home']) }),
  v.object({ version, type: v.literal('count'), what, by: v.picklist([1, -1]) }),
  v.object({ version, type: v.literal('type'), what, count: whole }),
  v.object({ version, type: v.literal('correct'), turn: whole, round: whole, what, count: whole }),
  v.object({
    version,
    type: v.literal('decide'),
    choice,
    by: v.picklist(['agreement', 'curiosity', 'override']),
  }),
  v.object({ version, type: v.literal('landed'), landing: v.picklist(LANDINGS) }),
  v.object({ version, type: v.literal('detour'), turn: whole, choice }),
  v.object({ version, type: v.literal('headcount'), count: whole }),
  v.object({
    version,
    type: v.literal('screen'),
    change: v.object({
      blank: v.exactOptional(v.boolean()),
      meters: v.exactOptional(v.boolean()),
      size: v.exactOptional(v.number()),
      volume: v.exactOptional(v.number()),
      countdown: v.exactOptional(v.boolean()),
      over: v.exactOptional(v.union([v.picklist(['again', 'ask', 'keys']), v.undefined()])),
    }),
  }),
]);

const REFUSALS = [
  'stale',
  'nothing-before',
  'nothing-after',
  'nothing-to-undo',
  'not-voting',
  'already-voting',
  'no-votes',
  'needs-a-letter',
  'no-such-choice',
  'no-such-count',
  'not-decided',
  'on-a-detour',
] as const satisfies readonly RoomRefusal[];

const Sent: v.GenericSchema<unknown, Message> = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('room'), meeting: id, story: id, room: KeptRoom }),
  v.object({ kind: v.literal('command'), meeting: id, command: Command }),
  v.object({ kind: v.literal('refused'), meeting: id, why: v.picklist(REFUSALS) }),
  v.object({ kind: v.literal('closed'), meeting: id }),
]);

/** A message as it came over the wire; `undefined` for anything that is none. */
export function readMessage(heard: unknown): Message | undefined {
  const message = v.safeParse(Sent, heard);
  return message.success ? message.output : undefined;
}

/** What carries messages between the windows of one browser. */
export interface Wire {
  post(message: Message): void;
  /** Calls with whatever another window posted, until the returned function is called. */
  listen(heard: (message: unknown) => void): () => void;
}
