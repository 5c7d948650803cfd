import * as v from 'valibot';
import type { ChoiceId, Script } from '../script.ts';
import { type Replay, replay } from '../replay.ts';
import { type Ballot, DECIDED_BY, DUES, LANDINGS, PAYERS, STEPS } from './ballot.ts';
import { Alone } from './alone.ts';
import { Plan } from './plan.ts';
import type { Room } from './room.ts';
import { Thresholds } from './split.ts';
import { changedScreen, PLAIN_SCREEN } from './screen.ts';
import { MOST } from './tally.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const votes = v.pipe(count, v.maxValue(MOST));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const choice = v.pipe(
  id,
  v.transform((value) => value as ChoiceId),
);
const tally = v.object({ counts: v.array(votes), pass: votes });
const edit = v.object({ ...tally.entries, round: v.exactOptional(v.pipe(count, v.minValue(1))) });
const prediction = v.object({
  who: v.exactOptional(v.picklist(PAYERS)),
  when: v.exactOptional(v.picklist(DUES)),
});

const KeptBallot = v.pipe(
  v.object({
    decision: id,
    manner: v.picklist(['full', 'quick', 'agree']),
    turn: v.pipe(count, v.minValue(1)),
    offered: v.pipe(v.array(choice), v.minLength(1)),
    step: v.picklist(STEPS),
    trail: v.array(v.object({ step: v.picklist(STEPS), rounds: count })),
    entry: tally,
    rounds: v.array(tally),
    later: v.array(tally),
    edits: v.array(edit),
    decided: v.exactOptional(v.object({ choice, by: v.picklist(DECIDED_BY) })),
    predicted: v.exactOptional(prediction),
    landed: v.exactOptional(v.picklist(LANDINGS)),
    bookmarked: v.boolean(),
    thresholds: v.exactOptional(Thresholds),
  }),
  v.check(
    (ballot) =>
      [ballot.entry, ...ballot.rounds, ...ballot.later, ...ballot.edits].every(
        ({ counts }) => counts.length === ballot.offered.length,
      ),
    'A vote has another number of counts than there are options',
  ),
);

/** A room as it is kept: everything but the story's own turns, which are played again from the log. */
export interface KeptRoom extends Omit<Room, 'session' | 'screen'> {
  readonly fingerprint: string;
  readonly seed: number;
  readonly log: readonly ChoiceId[];
  readonly read: number;
  readonly screen: Pick<Room['screen'], 'meters' | 'size' | 'volume' | 'countdown'>;
}

export const KeptRoom: v.GenericSchema<unknown, KeptRoom> = v.object({
  version: count,
  plan: Plan,
  fingerprint: id,
  seed: count,
  log: v.pipe(v.array(choice), v.maxLength(1000)),
  read: count,
  at: v.picklist(['frame', 'scene', 'ballot', 'talk']),
  ballot: v.exactOptional(KeptBallot),
  taken: v.array(KeptBallot),
  page: count,
  fork: v.exactOptional(v.object({ turn: count })),
  detour: v.exactOptional(v.object({ turn: count, choice, page: count })),
  // Meetings that were kept before these were stored have none.
  detours: v.optional(v.array(v.object({ decision: id, instead: choice, choice })), []),
  alone: v.optional(v.array(Alone), []),
  screen: v.object({
    meters: v.boolean(),
    size: v.number(),
    volume: v.number(),
    countdown: v.boolean(),
  }),
});

export function keptRoom(room: Room, fingerprint: string): KeptRoom {
  const { session, screen, ...rest } = room;
  const { meters, size, volume, countdown } = screen;
  return {
    ...rest,
    fingerprint,
    seed: session.seed,
    log: session.log,
    read: session.read,
    screen: { meters, size, volume, countdown },
  };
}

export interface Restored {
  readonly room: Room;
  /** The story has changed, and the room's choices fit only as far as this turn. */
  readonly stoppedAt?: number;
}

/**
 * The room as it was left, its counts included; as far as the story still fits. `known` is a room whose turns can be
 * taken over where the log is the same: a count need not play the whole story again.
 */
export function restoreRoom(script: Script, kept: KeptRoom, known?: Room): Restored {
  const { session, stoppedAt } = sameRoad(kept, known) ?? replay(script, kept.seed, kept.log, kept.read);
  const { fingerprint: _old, seed: _seed, log: _log, read: _read, screen, ...rest } = kept;
  const room: Room = { ...rest, session, screen: changedScreen(PLAIN_SCREEN, screen) };
  const offered = session.turns.at(-1)?.choices.map(({ id: each }) => each) ?? [];
  if (stoppedAt === undefined && fits(room.ballot, session.turns.length, offered)) return { room };
  const { ballot: _ballot, detour: _detour, fork: _fork, ...scene } = room;
  const turn = session.turns.length;
  const taken = room.taken.filter((each) => each.turn < turn);
  return { room: { ...scene, at: 'scene', taken }, stoppedAt: turn };
}

function sameRoad(kept: KeptRoom, known: Room | undefined): Replay | undefined {
  const session = known?.session;
  if (session === undefined || session.seed !== kept.seed) return undefined;
  if (session.log.join('\n') !== kept.log.join('\n')) return undefined;
  const most = session.turns.at(-1)?.lines.length ?? 0;
  return { session: { ...session, read: Math.min(kept.read, most) } };
}

/** A decision on the table fits where the story still offers the same options at the same turn. */
function fits(ballot: Ballot | undefined, turn: number, offered: readonly ChoiceId[]): boolean {
  if (ballot === undefined || ballot.turn < turn) return true;
  return ballot.turn === turn && ballot.offered.join() === offered.join();
}
