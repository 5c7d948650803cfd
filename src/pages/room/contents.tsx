import { callWords } from '../../model/group/calls.ts';
import type { Room } from '../../model/group/room.ts';
import { type Chapter, chaptersOf, type Topic } from '../../model/group/talk.ts';
import { TALK_NAMES } from '../../overlay/group/words.ts';
import type { RoadActions } from './roads.ts';

/** A part of the talk by its name. */
export function chapterName(first: Chapter['first']): string {
  switch (first.kind) {
    case 'topic':
      return TALK_NAMES[first.talk];
    case 'marked':
      return 'What you marked';
    case 'landed':
      return 'Who paid';
    case 'agree':
      return 'What we agree to try';
  }
}

export interface ContentsProps {
  readonly room: Room;
  readonly topics: readonly Topic[];
  readonly roads: RoadActions;
}

/** Everything that there is to talk about, each with its number: the facilitator picks, or goes on to the closest call. */
export function Contents({ room, topics, roads }: ContentsProps) {
  const noteOf = (first: Chapter['first']): string => {
    const topic = first.kind === 'topic' ? topics.find(({ talk }) => talk === first.talk) : undefined;
    const [closest] = topic?.taken ?? [];
    return closest ? callWords(closest) : '';
  };
  return (
    <section class="contents">
      <h1>What shall we talk about?</h1>
      <ol aria-label="What to talk about, closest call first">
        {chaptersOf(room).map(({ first, page }, index) => (
          <li key={page}>
            <button type="button" onClick={() => roads.page(page)}>
              <kbd>{index + 1}</kbd>
              <span>
                <b>{chapterName(first)}</b> <small>{noteOf(first)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
