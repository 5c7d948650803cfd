import type { DecisionRecord } from '../record.ts';
import type { Ballot } from './ballot.ts';
import type { Room } from './room.ts';

/** A record of a decision, but for its place in time and in the play. */
export type Minute = Omit<DecisionRecord, 'play' | 'number' | 'at' | 'attempt'>;

/** Every letter that was played, oldest first: those behind the room, and the one whose outcome is on show. */
export const playedBallots = ({ taken, ballot }: Room): readonly Ballot[] =>
  ballot?.step === 'reveal' ? [...taken, ballot] : taken;

/** What to record of a ballot that was played. */
export function minuteOf({ session, plan }: Room, ballot: Ballot): Minute | undefined {
  const before = session.turns[ballot.turn - 1];
  const after = session.turns[ballot.turn];
  if (ballot.decided === undefined || before === undefined || after === undefined) return undefined;
  return {
    decision: ballot.decision,
    option: ballot.decided.choice,
    offered: [...ballot.offered],
    before: before.meters,
    after: after.meters,
    group: {
      headcount: plan.headcount,
      style: plan.style,
      rounds: ballot.rounds.map(({ counts, pass }) => ({ counts: [...counts], pass })),
      by: ballot.decided.by,
      ...(ballot.landed === undefined ? {} : { landed: ballot.landed }),
    },
  };
}
