import type { Script } from '../script.ts';
import { apply, turnNumber } from '../session.ts';
import { type Ballot, DUES, type Due, letterIsDue, type Payer, standing } from './ballot.ts';
import { count, replaced, uncount } from './count.ts';
import { TALKS_TO_AGREEMENT } from './plan.ts';
import { accept, type CommandOf, refuse, type Room, type RoomStep } from './room.ts';
import { covered, stepBack, toStep } from './steps.ts';
import { leaders } from './tally.ts';

type Voting = CommandOf<'count' | 'type' | 'again' | 'undo' | 'decide' | 'predict' | 'landed' | 'bookmark'>;

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
    case 'predict':
      return predict(room, command.said);
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
  return accept({ ...room, ballot: toStep(unnamed(ballot), 'vote') });
}

/**
 * Takes back the last change of a count, then a letter that was named, then the last vote shown, then the letter that was
 * played. A decision that waits while the room looks back at its scene comes first, so that its counts are not lost.
 */
function undo(script: Script, room: Room): RoomStep {
  const { ballot } = room;
  if (ballot && ballot.step !== 'reveal') {
    const was = uncount(ballot) ?? unsaid(ballot) ?? unshown(ballot);
    return was ? accept({ ...room, at: 'ballot', ballot: was }) : refuse('nothing-to-undo');
  }
  const played = ballot?.step === 'reveal' ? ballot : room.taken.at(-1);
  if (played === undefined || played.decided === undefined) return refuse('nothing-to-undo');
  const mended = uncount(played);
  if (mended) return accept(replaced(room, played, mended));
  const turn = turnNumber(room.session);
  const step = apply(script, room.session, { type: 'return', turn, to: played.turn });
  const before = stepBack(played);
  if (!step.ok || before === undefined) return refuse('nothing-to-undo');
  const taken = room.taken.filter((each) => each !== played);
  return accept({ ...room, session: step.session, at: 'ballot', ballot: reopened(before), taken });
}

/** A letter that only the majority named is open again; one that somebody named stays named. */
function reopened({ landed: _landed, ...ballot }: Ballot): Ballot {
  if (ballot.decided?.by !== 'majority') return ballot;
  const { decided: _taken, ...open } = ballot;
  return open;
}

function unnamed({ decided: _named, predicted: _said, ...open }: Ballot): Ballot {
  return open;
}

/** The letter that somebody named is open again, and the question that asked for it. */
function unsaid(ballot: Ballot): Ballot | undefined {
  if (ballot.decided === undefined) return undefined;
  const open = unnamed(ballot);
  return (ballot.trail.at(-1)?.step === 'curious' && stepBack(open)) || open;
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
  const open = ballot.step === 'predict' ? unnamed(ballot) : toStep(unnamed(ballot), 'predict');
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

/** Whom and when the room named, a part at a time; what was said before is taken back by saying it again. */
function predict(room: Room, said: Payer | Due): RoomStep {
  const { ballot } = room;
  if (room.at !== 'ballot' || ballot?.step !== 'predict' || letterIsDue(ballot)) return refuse('not-decided');
  const { who, when } = ballot.predicted ?? {};
  const next = isDue(said)
    ? { who, when: when === said ? undefined : said }
    : { who: who === said ? undefined : said, when };
  const predicted = {
    ...(next.who === undefined ? {} : { who: next.who }),
    ...(next.when === undefined ? {} : { when: next.when }),
  };
  const { predicted: _before, ...silent } = ballot;
  const nothing = Object.keys(predicted).length === 0;
  return accept({ ...room, ballot: nothing ? silent : { ...silent, predicted } });
}

const isDue = (said: Payer | Due): said is Due => (DUES as readonly string[]).includes(said);

function landed(room: Room, landing: NonNullable<Ballot['landed']>): RoomStep {
  if (room.ballot?.step === 'reveal') return accept({ ...room, ballot: { ...room.ballot, landed: landing } });
  const last = room.taken.at(-1);
  if (!last) return refuse('not-decided');
  return accept({ ...room, taken: [...room.taken.slice(0, -1), { ...last, landed: landing }] });
}
