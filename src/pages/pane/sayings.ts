import { aloud } from '../../model/group/heard.ts';
import { promptOf, promptWords } from '../../model/group/prompts.ts';
import type { Room } from '../../model/group/room.ts';
import type { StoryCard } from '../../model/papers.ts';
import { CALLS } from '../../overlay/group/words.ts';
import { typeset } from '../../overlay/typeset.ts';

/** What a facilitator can say now, word for word; read the lines on the screen as well. */
export function sayingsAt(room: Room, story: StoryCard): readonly string[] {
  const { ballot, plan } = room;
  if (room.fork || room.detour)
    return ['“This is a detour. It doesn’t count, and we come back to our own road.”'];
  if (room.at === 'frame') {
    return ['The five lines on the screen, aloud.', `“In this story: ${typeset(story.note)}”`];
  }
  if (room.at === 'talk')
    return ['The question on the screen. Then wait: seven seconds is a long time, and enough.'];
  if (room.at === 'scene' || ballot === undefined)
    return ['The lines on the screen, aloud, for the back row.'];
  if (ballot.step === 'vote') return [`“${CALLS[plan.style]}”`];
  if (ballot.step === 'reveal') return ['The lines on the screen.', '“Did it land on who you said?”'];
  const prompt = promptOf(ballot);
  const counts = ballot.rounds.length > 0 ? [`“${aloud(ballot)}”`] : [];
  return [...counts, ...(prompt ? [typeset(promptWords(prompt))] : [])];
}
