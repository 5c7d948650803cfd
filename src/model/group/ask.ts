import type { Talk } from '../cues.ts';
import type { Debrief } from '../papers.ts';
import { decisionsOf } from '../path.ts';
import type { Room } from './room.ts';

/**
 * What can be put to everybody in the middle of a story: the questions of the talking point that the room is at, or was
 * at last, and then those that every story ends with.
 */
export function questionsAt(room: Room, debrief: Debrief): readonly string[] {
  const talk = talkAt(room);
  const own = talk === undefined ? [] : (debrief.questions[talk] ?? []);
  return [...own, ...(debrief.questions['knockOn'] ?? [])];
}

/** The question on show; asking once more goes to the next, and round again. */
export function questionAt(room: Room, debrief: Debrief): string | undefined {
  const questions = questionsAt(room, debrief);
  return questions[room.screen.question % Math.max(1, questions.length)];
}

function talkAt({ session, ballot, taken }: Room): Talk | undefined {
  const turn = ballot?.turn ?? taken.at(-1)?.turn;
  return decisionsOf(session).findLast((each) => each.turn === turn)?.talk ?? undefined;
}
