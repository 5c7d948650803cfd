import type { Ballot } from './ballot.ts';
import type { CommandOf, Room, RoomStep } from './room.ts';
import { accept, refuse } from './room.ts';
import { type Countable, countOf, type Tally, withCount } from './tally.ts';

/** Adds to, takes from or types a count of the vote that is being taken. */
export function count(room: Room, command: CommandOf<'count' | 'type'>): RoomStep {
  const { ballot } = room;
  if (room.at !== 'ballot' || ballot?.step !== 'vote') return refuse('not-voting');
  const { what } = command;
  if (!countable(ballot, what)) return refuse('no-such-choice');
  const number =
    command.type === 'type' ? command.count : countOf(ballot.entry, ballot.offered, what) + command.by;
  const entry = withCount(ballot.entry, ballot.offered, what, number);
  if (entry === ballot.entry) return refuse('no-such-count');
  return accept({ ...room, ballot: { ...ballot, entry, edits: [...ballot.edits, ballot.entry] } });
}

/** Puts right a count of a vote that was shown, in the decision on the table or in an earlier one. */
export function correct(room: Room, command: CommandOf<'correct'>): RoomStep {
  const right = (ballot: Ballot): Ballot | undefined => {
    const round = ballot.rounds[command.round - 1];
    if (ballot.turn !== command.turn || round === undefined || !countable(ballot, command.what))
      return undefined;
    const mended: Tally = withCount(round, ballot.offered, command.what, command.count);
    return mended === round
      ? undefined
      : { ...ballot, rounds: ballot.rounds.with(command.round - 1, mended) };
  };
  const ballot = room.ballot && right(room.ballot);
  if (ballot) return accept({ ...room, ballot });
  const place = room.taken.findIndex(({ turn }) => turn === command.turn);
  const earlier = room.taken[place] && right(room.taken[place]);
  if (!earlier) return refuse('no-such-count');
  return accept({ ...room, taken: room.taken.with(place, earlier) });
}

/** Takes back the last count; where there is none, the last vote that was shown. */
export function uncount(ballot: Ballot): Ballot | undefined {
  const entry = ballot.step === 'vote' ? ballot.edits.at(-1) : undefined;
  return entry === undefined ? undefined : { ...ballot, entry, edits: ballot.edits.slice(0, -1) };
}

const countable = (ballot: Ballot, what: Countable): boolean =>
  what === 'pass' || ballot.offered.includes(what.option);
