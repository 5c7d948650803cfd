import type { Script } from '../script.ts';
import { apply, turnNumber } from '../session.ts';
import { type Ballot, standing } from './ballot.ts';
import { count, uncount } from './count.ts';
import { TALKS_TO_AGREEMENT } from './plan.ts';
import { accept, type CommandOf, refuse, type Room, type RoomStep } from './room.ts';
import { covered, stepBack, toStep } from './steps.ts';
import { leaders } from './tally.ts';

type Voting = CommandOf<'count' | 'type' | 'again' | 'undo' | 'decide' | 'landed' | 'bookmark'>;

/** What happens to the decision on the table. */
export function onTheTable(script: Script, room: Room, command: Voting): RoomStep {
  switch (command.type) {
    case 'count':
    case 'type':
      return count(room, command);
    case 'again':
      return again(room);
    case 'undo':
      return undo(script, room);
    case 'decide':
      return decide(room, command);
    case 'landed':
      return landed(room, command.landing);
    case 'bookmark':
      return bookmark(room);
  }
}

function again(room: Room): RoomStep {
  const { ballot } = room;
  if (room.at !== 'ballot' || !ballot || ballot.step === 'reveal') return refuse('not-voting');
  if (room.plan.headcount <= TALKS_TO_AGREEMENT) return refuse('not-voting');
  if (ballot.step === 'vote') return refuse('already-voting');
  const { decided: _taken, ...open } = ballot;
  return accept({ ...room, ballot: toStep(open, 'vote') });
}

/** Takes back the last count, then the last vote shown, then the letter that was played. */
function undo(script: Script, room: Room): RoomStep {
  const { ballot } = room;
  if (room.at === 'ballot' && ballot && ballot.step !== 'reveal') {
    const counted = uncount(ballot) ?? unshown(ballot);
    return counted ? accept({ ...room, ballot: counted }) : refuse('nothing-to-undo');
  }
  const played = ballot?.step === 'reveal' ? ballot : room.taken.at(-1);
  if (played === undefined || played.decided === undefined) return refuse('nothing-to-undo');
  const turn = turnNumber(room.session);
  const step = apply(script, room.session, { type: 'return', turn, to: played.turn });
  const before = stepBack(played);
  if (!step.ok || before === undefined) return refuse('nothing-to-undo');
  const taken = room.taken.filter((each) => each !== played);
  return accept({ ...room, session: step.session, at: 'ballot', ballot: reopened(before), taken });
}

/** A letter that only the majority named is open again; one that somebody named stays named. */
function reopened(ballot: Ballot): Ballot {
  if (ballot.decided?.by !== 'majority') return ballot;
  const { decided: _taken, landed: _landed, ...open } = ballot;
  return open;
}

function unshown(ballot: Ballot): Ballot | undefined {
  let at: Ballot | undefined = ballot;
  while (at !== undefined && at.rounds.length === ballot.rounds.length) at = stepBack(at);
  return at ?? (standing(ballot) ? { ...covered(ballot), step: 'vote', trail: [] } : undefined);
}

function decide(room: Room, { choice, by }: CommandOf<'decide'>): RoomStep {
  const { ballot } = room;
  if (room.at !== 'ballot' || !ballot || ballot.step === 'reveal') return refuse('not-voting');
  if (!ballot.offered.includes(choice)) return refuse('no-such-choice');
  if (by === 'agreement' && ballot.manner !== 'agree') return refuse('no-such-choice');
  if (by === 'curiosity' && !level(ballot, choice)) return refuse('no-such-choice');
  const open = ballot.step === 'predict' ? ballot : toStep(ballot, 'predict');
  return accept({ ...room, ballot: { ...open, decided: { choice, by } } });
}

/** Curiosity decides only between options that the room left level. */
function level(ballot: Ballot, choice: Ballot['offered'][number]): boolean {
  const vote = standing(ballot);
  const top = vote === undefined ? [] : leaders(vote);
  return top.length > 1 && top.includes(ballot.offered.indexOf(choice));
}

function bookmark(room: Room): RoomStep {
  if (room.ballot) {
    return accept({ ...room, ballot: { ...room.ballot, bookmarked: !room.ballot.bookmarked } });
  }
  const last = room.taken.at(-1);
  if (!last) return refuse('not-decided');
  return accept({
    ...room,
    taken: [...room.taken.slice(0, -1), { ...last, bookmarked: !last.bookmarked }],
  });
}

function landed(room: Room, landing: NonNullable<Ballot['landed']>): RoomStep {
  if (room.ballot?.step === 'reveal') return accept({ ...room, ballot: { ...room.ballot, landed: landing } });
  const last = room.taken.at(-1);
  if (!last) return refuse('not-decided');
  return accept({ ...room, taken: [...room.taken.slice(0, -1), { ...last, landed: landing }] });
}
