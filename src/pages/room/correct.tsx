import type { Ballot } from '../../model/group/ballot.ts';
import { correctable } from '../../model/group/count.ts';
import type { Room } from '../../model/group/room.ts';
import { decisionsOf } from '../../model/path.ts';
import { sceneOf } from '../../model/scene.ts';
import { type Correctable, Correcting } from '../../overlay/group/correcting.tsx';
import type { RoomActions } from './actions.ts';

/** The counts that were shown so far, to be put right: of the decision on the table first. */
export function CorrectingPage({
  room,
  correct,
}: {
  readonly room: Room;
  readonly correct: RoomActions['correct'];
}) {
  const [last, ...earlier] = correctable(room).map((ballot) => ofRoom(room, ballot));
  if (last === undefined) return null;
  return <Correcting decisions={[last, ...earlier]} headcount={room.plan.headcount} correct={correct} />;
}

function ofRoom({ session }: Room, ballot: Ballot): Correctable {
  const decision = decisionsOf(session).find(({ turn }) => turn === ballot.turn);
  return {
    ballot,
    choices: session.turns[ballot.turn - 1]?.choices ?? [],
    time: decision?.time ?? sceneOf(session).time,
  };
}
