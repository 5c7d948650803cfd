import { type Ballot, letterIsDue, letterToPlay } from '../../model/group/ballot.ts';
import { TALKS_TO_AGREEMENT } from '../../model/group/plan.ts';
import type { Room } from '../../model/group/room.ts';
import { letter } from '../../model/group/spoken.ts';
import { fittingStep } from '../../model/group/steps.ts';
import { allRead, linesRead } from '../../model/session.ts';
import type { RoomKey } from '../../overlay/group/keys.ts';
import { stepName, STEP_NAMES } from '../../overlay/group/words.ts';

/** The outcome has been told: now it can be said on whom it landed. */
export const told = ({ session }: Room): boolean =>
  allRead(session) || linesRead(session).some(({ change }) => change !== undefined);

export type Other = readonly [name: string, cap: string, key: RoomKey];

/** What else can be done at a step, besides going on. */
export function othersOf(room: Room, ballot: Ballot): readonly Other[] {
  const undo: Other = ['Undo', 'U', 'undo'];
  const correct: Other = ['Put right', 'C', 'correct'];
  const skip: Other = ['Skip', 'S', 'skip'];
  const mayVote = room.plan.headcount > TALKS_TO_AGREEMENT;
  switch (ballot.step) {
    case 'think':
      return [];
    case 'vote':
      return ballot.edits.length > 0 ? [undo] : [skip];
    case 'smallest':
    case 'pairs':
    case 'sides':
      return [correct, skip];
    case 'curious':
      return letterIsDue(ballot) ? [correct, ['Vote again', 'V', 'again']] : [undo];
    case 'predict':
      if (ballot.rounds.length === 0) {
        if (!letterIsDue(ballot)) return [undo];
        return mayVote ? [[ballot.manner === 'agree' ? 'Vote instead' : 'Vote', 'V', 'again']] : [];
      }
      return [correct, ballot.decided ? undo : ['Vote again', 'V', 'again']];
    case 'reveal':
      return told(room) ? [['Other road', 'X', 'detour']] : [];
  }
}

/** What the one key does next, where a decision is on the table. */
export function leadOf(room: Room, ballot: Ballot): string {
  if (ballot.step === 'vote') return 'Show the counts';
  if (ballot.step === 'reveal') return told(room) ? 'Play on' : 'Go on';
  if (ballot.step === 'predict') {
    return `Play ${letter(ballot.offered.findIndex((choice) => choice === letterToPlay(ballot)))}`;
  }
  const next = fittingStep(ballot, room.plan);
  return next === undefined || next === 'vote' ? stepName(ballot, 'vote') : STEP_NAMES[next];
}

/** What the one key does next, wherever the room is. */
export function leadAt(room: Room): string {
  const { ballot } = room;
  if (room.screen.blank) return 'Show the screen';
  if (room.screen.over !== undefined) return 'Go on';
  if (room.fork) return 'Look down it';
  if (room.detour) return 'On';
  if (room.at === 'frame') return 'Begin';
  if (room.at === 'talk') return 'Next page';
  if (room.at !== 'ballot' || ballot === undefined) return allRead(room.session) ? 'Decide' : 'Read on';
  return letterIsDue(ballot) ? 'Name a letter' : leadOf(room, ballot);
}
