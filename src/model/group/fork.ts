import type { ChoiceId, Script } from '../script.ts';
import type { Ballot } from './ballot.ts';
import { detourOf } from './detour.ts';
import { playedBallots } from './minutes.ts';
import { accept, type Look, refuse, type Room, type RoomStep } from './room.ts';
import { talkPagesOf } from './talk.ts';

/** The decisions at which another road can be looked down: those that were played and had another option. */
export const forksOf = (room: Room): readonly Ballot[] =>
  playedBallots(room).filter((ballot) => otherRoad(ballot) !== undefined);

/** Of the letters not played, the one with the most votes in the last round. */
export function otherRoad({ offered, decided, rounds }: Ballot): ChoiceId | undefined {
  const counts = rounds.at(-1)?.counts ?? [];
  const others = offered
    .map((choice, place) => ({ choice, votes: counts[place] ?? 0 }))
    .filter(({ choice }) => decided !== undefined && choice !== decided.choice);
  return others.toSorted((one, other) => other.votes - one.votes)[0]?.choice;
}

/** Asks which other road to look down: at the decision of this turn, or at the one that is at hand. */
export function fork(room: Room, turn?: number): RoomStep {
  if (room.detour) return refuse('on-a-detour');
  const forks = forksOf(room);
  const at = turn ?? turnAtHand(room);
  const asked = forks.find((ballot) => ballot.turn === at) ?? (turn === undefined ? forks.at(-1) : undefined);
  if (asked === undefined) return refuse(turn === undefined ? 'not-decided' : 'no-such-choice');
  return accept({ ...room, fork: { turn: asked.turn } });
}

/** The decision before the one at which the room is asked; from the first, around to the last. */
export function earlierFork(room: Room, turn: number): RoomStep {
  const forks = forksOf(room);
  const place = forks.findIndex((ballot) => ballot.turn === turn);
  const earlier = forks.at(place - 1);
  return earlier === undefined ? refuse('nothing-before') : accept({ ...room, fork: { turn: earlier.turn } });
}

/** Down another road. The room's own stands still, and is taken up again exactly there. */
export function lookDown(
  script: Script,
  room: Room,
  { turn, choice }: { readonly turn: number; readonly choice: ChoiceId },
): RoomStep {
  if (room.detour) return refuse('on-a-detour');
  const ballot = playedBallots(room).find((each) => each.turn === turn);
  if (ballot?.decided === undefined || !detourOf(script, room.session, turn, choice)) {
    return refuse('no-such-choice');
  }
  const { fork: _asked, ...rest } = room;
  const look = { decision: ballot.decision, instead: ballot.decided.choice, choice };
  return accept({ ...rest, detour: { turn, choice, page: 0 }, detours: withLook(room.detours, look) });
}

/** A road that is looked down again was looked down once. */
function withLook(looks: readonly Look[], look: Look): readonly Look[] {
  const known = looks.some(
    ({ decision, instead, choice }) =>
      decision === look.decision && instead === look.instead && choice === look.choice,
  );
  return known ? looks : [...looks, look];
}

/** In the talk, the decision of the page that is on show. */
function turnAtHand(room: Room): number | undefined {
  const page = room.at === 'talk' ? talkPagesOf(room)[room.page] : undefined;
  return page?.kind === 'topic' ? page.turn : undefined;
}
