import { letter, numberWord } from '../../model/group/spoken.ts';
import type { Taken, Topic } from '../../model/group/talk.ts';
import { introduction } from '../../model/people.ts';
import { Glyph, Tile } from '../../overlay/group/tile.tsx';
import { TALK_NAMES } from '../../overlay/group/words.ts';
import { typeset } from '../../overlay/typeset.ts';
import './talk.css';

export interface TalkPageProps {
  readonly topics: readonly Topic[];
  /** From 0; past the last topic lies the card that everybody writes. */
  readonly page: number;
}

/** The talk after the story, a talking point at a time: the closest call, and one question. */
export function TalkPage({ topics, page }: TalkPageProps) {
  const topic = topics[page];
  return (
    <div class="talk">
      <ol class="topics" aria-label="Talking points, closest call first">
        {topics.map(({ talk }, index) => (
          <li key={talk} {...(index === page ? { 'aria-current': 'true' as const } : {})}>
            {TALK_NAMES[talk]}
          </li>
        ))}
        <li {...(page >= topics.length ? { 'aria-current': 'true' as const } : {})}>On a card</li>
      </ol>
      <section class="topic">{topic ? <TopicCard topic={topic} /> : <WritingCard />}</section>
    </div>
  );
}

function TopicCard({ topic }: { readonly topic: Topic }) {
  const [closest] = topic.taken;
  return (
    <>
      {closest && <Call taken={closest} />}
      <p class="question">{typeset(topic.questions[0] ?? 'What did you see?')}</p>
    </>
  );
}

function Call({ taken: { ballot, decision } }: { readonly taken: Taken }) {
  const vote = ballot.rounds.at(-1);
  const places = ballot.offered
    .map((_, place) => ({ place, count: vote?.counts[place] ?? 0 }))
    .filter(({ count, place }) => count > 0 || ballot.offered[place] === ballot.decided?.choice)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 2);
  const [most, second] = places;
  const pov = decision.pov && introduction(decision.pov).name;
  return (
    <>
      <h1>
        {most && second
          ? `Closest call: ${numberWord(most.count)} to ${numberWord(second.count)}`
          : most && vote
            ? `All of you: ${letter(most.place)}`
            : 'You agreed'}{' '}
        <small>
          {decision.time}
          {pov === undefined ? '' : `, as ${pov}`}
        </small>
      </h1>
      <ol class="duel">
        {places.map(({ place, count }) => (
          <li key={place} class="result">
            <Tile place={place} />
            <Glyph place={place} />
            <span class="number">{vote ? count : ''}</span>
            <span class="say">{typeset(decision.offered[place]?.text ?? '')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Written on paper, by everybody, and kept private. */
function WritingCard() {
  return (
    <>
      <h1>On a card of your own</h1>
      <p class="question">When …, I’ll …</p>
      <p class="least soft">
        Nobody reads it but you. Together, on the printed page: what we agree to try, by when.
      </p>
    </>
  );
}
