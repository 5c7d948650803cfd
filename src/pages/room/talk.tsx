import { useEffect } from 'preact/hooks';
import { aloneSentence } from '../../model/group/alone.ts';
import { callWords, duelOf } from '../../model/group/calls.ts';
import type { Room } from '../../model/group/room.ts';
import { letter } from '../../model/group/spoken.ts';
import { chapterAt, chaptersOf, type Taken, talkPagesOf, type Topic } from '../../model/group/talk.ts';
import type { StoryCard } from '../../model/papers.ts';
import { introduction } from '../../model/people.ts';
import { Glyph, Tile } from '../../overlay/group/tile.tsx';
import { typeset } from '../../overlay/typeset.ts';
import { chapterName, Contents } from './contents.tsx';
import { AgreeCard, LandedList, MarkedList } from './lists.tsx';
import type { RoadActions } from './roads.ts';
import './talk.css';

export interface TalkPageProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly topics: readonly Topic[];
  readonly roads: RoadActions;
  readonly say: (sentences: readonly string[]) => void;
}

/** The talk after the story: what can be talked about, then a moment and a question at a time. */
export function TalkPage({ room, story, topics, roads, say }: TalkPageProps) {
  const chapters = chaptersOf(room);
  const at = chapterAt(room);
  const page = talkPagesOf(room)[room.page] ?? { kind: 'index' };
  const topic = page.kind === 'topic' ? topics.find(({ talk }) => talk === page.talk) : undefined;
  const place =
    topic?.taken.findIndex(({ ballot }) => page.kind === 'topic' && ballot.turn === page.turn) ?? 0;
  const taken = topic?.taken[place];
  const question = typeset(topic?.questions[place % topic.questions.length] ?? 'What did you see?');
  useEffect(() => {
    const name = page.kind === 'index' ? 'What shall we talk about?' : chapterName(page);
    say(page.kind === 'topic' ? [name, question] : [name]);
  }, [room.page]);

  if (page.kind === 'index') return <Contents room={room} topics={topics} roads={roads} />;
  return (
    <div class="talk">
      <ol class="topics" aria-label="What to talk about, closest call first">
        {chapters.map(({ first, page: to }, index) => (
          <li key={to}>
            <button
              type="button"
              aria-label={`${index + 1}, ${chapterName(first)}`}
              aria-current={index === at ? 'true' : undefined}
              onClick={() => roads.page(to)}
            >
              {index === at ? chapterName(first) : index + 1}
            </button>
          </li>
        ))}
      </ol>
      {page.kind === 'marked' && <MarkedList room={room} story={story} roads={roads} />}
      {page.kind === 'landed' && <LandedList room={room} story={story} />}
      {page.kind === 'agree' && <AgreeCard />}
      {taken && (
        <Moment
          taken={taken}
          question={question}
          alone={aloneSentence(room.alone, taken.ballot)}
          closest={room.page === 1}
        />
      )}
    </div>
  );
}

interface MomentProps {
  readonly taken: Taken;
  readonly question: string;
  /** What people had answered alone, beside what the room did; empty where too few did. */
  readonly alone: string;
  /** Nowhere was the room nearer to another letter. */
  readonly closest: boolean;
}

function Moment({ taken, question, alone, closest }: MomentProps) {
  const { ballot, decision } = taken;
  const pov = decision.pov && introduction(decision.pov).name;
  const words = callWords(taken);
  const call = closest && taken.closeness ? `Closest call: ${words}` : words;
  const rows = duelOf(taken);
  return (
    <section class={question.length > 110 || rows.length > 2 || alone !== '' ? 'topic full' : 'topic'}>
      <h1>
        {call.charAt(0).toUpperCase() + call.slice(1)}{' '}
        <small>
          {decision.time}
          {pov === undefined ? '' : `, as ${pov}`}
          {ballot.bookmarked ? ' · you marked this' : ''}
        </small>
      </h1>
      <ol class="duel">
        {rows.map(({ place, count }) => (
          <li key={place} class="result">
            <Tile place={place} />
            <Glyph place={place} />
            <span class="number">{ballot.rounds.length === 0 ? '' : count}</span>
            <span class="say">{typeset(decision.offered[place]?.text ?? '')}</span>
            {ballot.offered[place] === ballot.decided?.choice && (
              <span class="tag">
                <span class="unseen">You played {letter(place)}</span>
                <span aria-hidden="true">played</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {alone !== '' && <p class="alone-said">{alone}</p>}
      <p class="question">{question}</p>
    </section>
  );
}
