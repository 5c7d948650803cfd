import type { Room } from '../../model/group/room.ts';
import type { Debrief, StoryCard } from '../../model/papers.ts';
import { decisionsOf } from '../../model/path.ts';
import { TALK_NAMES } from '../../overlay/group/words.ts';
import { DecisionNotes } from '../../overlay/pane/notes.tsx';
import { typeset } from '../../overlay/typeset.ts';

export interface NotesAtProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly debrief: Debrief;
}

/** The notes of the decision at hand, or of the one behind; before the first, what the story asks to be said of it. */
export function NotesAt({ room, story, debrief }: NotesAtProps) {
  const here = room.ballot ?? room.taken.at(-1);
  if (here === undefined) {
    return (
      <section class="notes" aria-labelledby="notes-title">
        <h2 id="notes-title">{typeset(story.title)}</h2>
        <p>{typeset(story.note)}</p>
        <p>Notes come with the first decision.</p>
      </section>
    );
  }
  const decision = decisionsOf(room.session).find(({ turn }) => turn === here.turn);
  const card = story.decisions.find(({ id }) => id === here.decision);
  const about = [
    decision?.time,
    decision?.talk && TALK_NAMES[decision.talk].toLowerCase(),
    card?.core === true ? 'to talk about' : 'a quick show',
  ];
  return (
    <DecisionNotes
      name={card?.name ?? decision?.asked ?? ''}
      about={about.filter(Boolean).join(' · ')}
      note={debrief.notes[here.decision]}
    />
  );
}
