import type { Ballot, Edit } from './ballot.ts';
import type { CommandOf, Room, RoomRefusal, RoomStep } from './room.ts';
import { accept, refuse } from './room.ts';
import { type Countable, countOf, MOST, withCount } from './tally.ts';

/**
 * A count as somebody typed it: a whole number, blanks around it forgiven; `undefined` for anything else. Whether a room
 * can hold that many is not asked here.
 */
export function readCount(typed: string): number | undefined {
  const digits = typed.trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Adds to, takes from or types a count of the vote that is being taken. */
export function count(room: Room, command: CommandOf<'count' | 'type'>): RoomStep {
  const { ballot } = room;
  if (room.at !== 'ballot' || ballot?.step !== 'vote') return refuse('not-voting');
  const { what } = command;
  if (!countable(ballot, what)) return refuse('no-such-choice');
  const number =
    command.type === 'type' ? command.count : countOf(ballot.entry, ballot.offered, what) + command.by;
  const why = unlikely(number);
  if (why !== undefined) return refuse(why);
  const entry = withCount(ballot.entry, ballot.offered, what, number);
  if (entry === ballot.entry) return refuse('no-change');
  return accept({ ...room, ballot: { ...ballot, entry, edits: [...ballot.edits, ballot.entry] } });
}

/** Puts right a count of a vote that was shown, in the decision on the table or in an earlier one. */
export function correct(room: Room, command: CommandOf<'correct'>): RoomStep {
  const { turn, round, what } = command;
  const ballot = correctable(room).find((each) => each.turn === turn);
  const vote = ballot?.rounds[round - 1];
  if (ballot === undefined || vote === undefined) return refuse('nothing-to-correct');
  if (!countable(ballot, what)) return refuse('no-such-choice');
  const why = unlikely(command.count);
  if (why !== undefined) return refuse(why);
  const mended = withCount(vote, ballot.offered, what, command.count);
  if (mended === vote) return refuse('no-change');
  const edits: readonly Edit[] = [...ballot.edits, { ...vote, round }];
  return accept(replaced(room, ballot, { ...ballot, rounds: ballot.rounds.with(round - 1, mended), edits }));
}

/** Decisions with votes that were shown, the latest first: their counts can be put right. */
export function correctable({ ballot, taken }: Room): readonly Ballot[] {
  const all = ballot === undefined ? taken : [...taken, ballot];
  return all.filter(({ rounds }) => rounds.length > 0).toReversed();
}

/** Takes back the last change of a count: of the vote being taken, or of one that was put right since the last step. */
export function uncount(ballot: Ballot): Ballot | undefined {
  const last = ballot.edits.at(-1);
  if (last === undefined) return undefined;
  const { round, ...was } = last;
  const edits = ballot.edits.slice(0, -1);
  if (round !== undefined) return { ...ballot, rounds: ballot.rounds.with(round - 1, was), edits };
  return ballot.step === 'vote' ? { ...ballot, entry: was, edits } : undefined;
}

/** The room with a decision of its own in another state. */
export function replaced(room: Room, ballot: Ballot, by: Ballot): Room {
  if (room.ballot === ballot) return { ...room, ballot: by };
  return { ...room, taken: room.taken.map((each) => (each === ballot ? by : each)) };
}

function unlikely(count: number): RoomRefusal | undefined {
  if (!Number.isInteger(count)) return 'no-such-count';
  if (count < 0) return 'below-nobody';
  return count > MOST ? 'too-many' : undefined;
}

const countable = (ballot: Ballot, what: Countable): boolean =>
  what === 'pass' || ballot.offered.includes(what.option);
