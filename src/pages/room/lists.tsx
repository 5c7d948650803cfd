import type { Landing } from '../../model/group/ballot.ts';
import { saidOf } from '../../model/group/prompts.ts';
import type { Room } from '../../model/group/room.ts';
import { type Taken, takenAll, talkPagesOf } from '../../model/group/talk.ts';
import type { StoryCard } from '../../model/papers.ts';
import { Tile } from '../../overlay/group/tile.tsx';
import { typeset } from '../../overlay/typeset.ts';
import type { RoadActions } from './roads.ts';

const nameOf = (story: StoryCard, { ballot, decision }: Taken): string =>
  typeset(story.decisions.find(({ id }) => id === ballot.decision)?.name ?? decision.asked);

const placeOf = ({ ballot }: Taken): number =>
  ballot.offered.findIndex((option) => option === ballot.decided?.choice);

export interface ListProps {
  readonly room: Room;
  readonly story: StoryCard;
}

/** Moments that the room wanted to come back to; each leads to its page. */
export function MarkedList({ room, story, roads }: ListProps & { readonly roads: RoadActions }) {
  const marked = takenAll(room.session, room.taken).filter(({ ballot }) => ballot.bookmarked);
  const pageOf = ({ ballot }: Taken): number =>
    talkPagesOf(room).findIndex((page) => page.kind === 'topic' && page.turn === ballot.turn);
  return (
    <section class="topic listed">
      <h1>What you marked</h1>
      <ol>
        {marked.map((taken) => (
          <li key={taken.ballot.turn}>
            <Tile place={placeOf(taken)} />
            <button type="button" onClick={() => roads.page(pageOf(taken))}>
              {nameOf(story, taken)}
            </button>
            <span class="soft">{taken.decision.time}</span>
          </li>
        ))}
      </ol>
      <p class="question">What made you stop there?</p>
    </section>
  );
}

const LANDED: Readonly<Record<Landing, string>> = { yes: 'it did', partly: 'partly', no: 'it did not' };

/** Where the room's "who pays?" came true. Surprise is what is learned from, so no sum is made of it. */
export function LandedList({ room, story }: ListProps) {
  const said = takenAll(room.session, room.taken).filter(({ ballot }) => ballot.landed !== undefined);
  return (
    <section class="topic listed">
      <h1>Did it land on who you said?</h1>
      <ol>
        {said.map((taken) => (
          <li key={taken.ballot.turn}>
            <Tile place={placeOf(taken)} />
            <span>{nameOf(story, taken)}</span>
            <span class="soft">{saidOf(taken.ballot.predicted, taken.decision.pov)}</span>
            <b>{taken.ballot.landed && LANDED[taken.ballot.landed]}</b>
          </li>
        ))}
      </ol>
      <p class="question">Where were you surprised, and who was not?</p>
    </section>
  );
}

/** Written on paper, together; and one card each, kept private. */
export function AgreeCard() {
  return (
    <section class="topic agreed">
      <h1>What we agree to try</h1>
      <dl>
        {['When', 'we’ll', 'by'].map((word) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>…</dd>
          </div>
        ))}
      </dl>
      <p class="least soft">
        One line for all of you, on the printed page. And on a card of your own, which nobody reads but you:{' '}
        <b>When …, I’ll …</b>
      </p>
    </section>
  );
}
