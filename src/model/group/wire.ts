import * as v from 'valibot';
import type { ChoiceId } from '../script.ts';
import { DUES, LANDINGS, PAYERS } from './ballot.ts';
import { Alone } from './alone.ts';
import { KeptRoom } from './keep.ts';
import type { RoomCommand, RoomRefusal } from './room.ts';
import { OVERS, type Screen } from './screen.ts';

/** What of a screen only those see who sit before it now: nobody keeps it. */
export type Seen = Pick<Screen, 'blank' | 'question'> & { readonly over?: Screen['over'] };

export const seenOn = ({ blank, question, over }: Screen): Seen =>
  over === undefined ? { blank, question } : { blank, question, over };

/** Grows with every change of what the windows of a meeting say to each other: a page of another edition is not obeyed. */
export const WIRE_EDITION = 1;

/**
 * What two windows of one meeting say to each other. The room's window owns the meeting; the facilitator's pane asks and
 * is told. Every message names the meeting, so that a window left open from another one is not obeyed, and the owner, so
 * that nothing meant for a window that went reaches the one that came after it.
 */
export type Message =
  /** A pane has opened, or wonders whether the room is still there. */
  | { readonly kind: 'hello' }
  /** The room as it is now. */
  | {
      readonly kind: 'room';
      readonly meeting: string;
      readonly owner: string;
      readonly story: string;
      /** When the meeting began, and when each letter was played: milliseconds since 1970. */
      readonly started: number;
      readonly times: readonly number[];
      readonly room: KeptRoom;
      /** What is not kept of the room's screen, but can be seen on it. */
      readonly screen: Seen;
    }
  /** What a pane (`from`) asks for, numbered so that it knows the answer. */
  | {
      readonly kind: 'command';
      readonly meeting: string;
      readonly owner: string;
      readonly from: string;
      readonly number: number;
      readonly command: RoomCommand;
    }
  /** What became of it: carried out, or refused with a reason. */
  | {
      readonly kind: 'answer';
      readonly meeting: string;
      readonly owner: string;
      readonly to: string;
      readonly number: number;
      readonly why?: RoomRefusal;
    }
  /** The room's window is going away. */
  | { readonly kind: 'closed'; readonly meeting: string; readonly owner: string };

/** A message with the edition of the page that sends it. */
export type Sealed = Message & { readonly edition: typeof WIRE_EDITION };

export const sealed = (message: Message): Sealed => ({ ...message, edition: WIRE_EDITION });

/** A message of a page that is older or newer than this one: it can be told from noise, but not read. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly newer: boolean;
  /** A pane or a room's window, as far as can be told. */
  readonly from: 'room' | 'pane';
}

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
  v.object({ version, type: v.literal('predict'), said: v.picklist([...PAYERS, ...DUES]) }),
  v.object({ version, type: v.literal('landed'), landing: v.picklist(LANDINGS) }),
  v.object({ version, type: v.literal('fork'), at: v.exactOptional(whole) }),
  v.object({ version, type: v.literal('detour'), turn: whole, choice }),
  v.object({ version, type: v.literal('page'), page: whole }),
  v.object({ version, type: v.literal('alone'), plays: v.array(Alone) }),
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
      question: v.exactOptional(whole),
      over: v.exactOptional(v.union([v.picklist(OVERS), v.undefined()])),
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
  'below-nobody',
  'too-many',
  'too-few',
  'no-change',
  'not-decided',
  'nothing-to-correct',
  'no-such-page',
  'on-a-detour',
] as const satisfies readonly RoomRefusal[];

const edition = v.literal(WIRE_EDITION);
const moment = v.pipe(v.number(), v.minValue(0));

const SeenSchema: v.GenericSchema<unknown, Seen> = v.object({
  blank: v.boolean(),
  question: v.pipe(whole, v.minValue(0)),
  over: v.optional(v.picklist(OVERS)),
});

const Sent: v.GenericSchema<unknown, Sealed> = v.variant('kind', [
  v.object({ edition, kind: v.literal('hello') }),
  v.object({
    edition,
    kind: v.literal('room'),
    meeting: id,
    owner: id,
    story: id,
    started: moment,
    times: v.pipe(v.array(moment), v.maxLength(1000)),
    room: KeptRoom,
    screen: SeenSchema,
  }),
  v.object({
    edition,
    kind: v.literal('command'),
    meeting: id,
    owner: id,
    from: id,
    number: whole,
    command: Command,
  }),
  v.object({
    edition,
    kind: v.literal('answer'),
    meeting: id,
    owner: id,
    to: id,
    number: whole,
    why: v.exactOptional(v.picklist(REFUSALS)),
  }),
  v.object({ edition, kind: v.literal('closed'), meeting: id, owner: id }),
]);

/** What every edition has to keep: a kind, and a number that grows. Pages from before there was one have none. */
const Stamped = v.object({
  kind: v.picklist(['hello', 'command', 'room', 'refused', 'answer', 'closed']),
  edition: v.optional(v.pipe(whole, v.minValue(0)), 0),
});

/** A message as it came over the wire, or that it came from a page of another edition; `undefined` for anything else. */
export function readMessage(heard: unknown): Message | Foreign | undefined {
  const message = v.safeParse(Sent, heard);
  if (message.success) return message.output;
  const stamped = v.safeParse(Stamped, heard);
  if (!stamped.success || stamped.output.edition === WIRE_EDITION) return undefined;
  const { kind, edition: theirs } = stamped.output;
  const from = kind === 'hello' || kind === 'command' ? 'pane' : 'room';
  return { kind: 'foreign', newer: theirs > WIRE_EDITION, from };
}

/** What carries messages between the windows of one browser. */
export interface Wire {
  post(message: Sealed): void;
  /** Calls with whatever another window posted, until the returned function is called. */
  listen(heard: (message: unknown) => void): () => void;
}
