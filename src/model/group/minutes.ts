import type { DecisionRecord } from '../record.ts';
import { textsOf, wordingOf } from '../wording.ts';
import { type Ballot, decidedBy } from './ballot.ts';
import type { Room } from './room.ts';
import { counted } from './tally.ts';

/** A record of a decision, but for its place in time and in the play. */
export type Minute = Omit<DecisionRecord, 'play' | 'number' | 'at' | 'attempt'>;

/** Every letter that was played, oldest first: those behind the room, and the one whose outcome is on show. */
export const playedBallots = ({ taken, ballot }: Room): readonly Ballot[] =>
  ballot?.step === 'reveal' ? [...taken, ballot] : taken;

/** When each letter that stands was played, in milliseconds since 1970: what was known, and `now` for what is new. */
export const timesOf = (room: Room, known: readonly number[], now: number): readonly number[] =>
  playedBallots(room).map((_, index) => known[index] ?? now);

/** The words of the options that were put to the room at these ballots, by their wording. */
export const textsAt = ({ session }: Room, ballots: readonly Ballot[]): ReadonlyMap<string, string> =>
  textsOf(ballots.flatMap(({ turn }) => session.turns[turn - 1]?.choices ?? []));

/** What to record of a ballot that was played. */
export function minuteOf({ session, plan }: Room, ballot: Ballot): Minute | undefined {
  const before = session.turns[ballot.turn - 1];
  const after = session.turns[ballot.turn];
  if (ballot.decided === undefined || before === undefined || after === undefined) return undefined;
  const words = new Map(before.choices.map(({ id, text }) => [id, text]));
  return {
    decision: ballot.decision,
    option: ballot.decided.choice,
    offered: [...ballot.offered],
    wordings: ballot.offered.map((option) => wordingOf(words.get(option) ?? '')),
    before: before.meters,
    after: after.meters,
    group: {
      // More hands may go up than people were said to be here; those were here as well.
      headcount: Math.max(plan.headcount, ...ballot.rounds.map(counted)),
      style: plan.style,
      rounds: ballot.rounds.map(({ counts, pass }) => ({ counts: [...counts], pass })),
      by: decidedBy(ballot) ?? ballot.decided.by,
      ...(ballot.predicted === undefined ? {} : { predicted: ballot.predicted }),
      ...(ballot.landed === undefined ? {} : { landed: ballot.landed }),
    },
  };
}
