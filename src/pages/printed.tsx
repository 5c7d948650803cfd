import type { Topic } from '../model/group/talk.ts';
import { takenAll } from '../model/group/talk.ts';
import type { Room } from '../model/group/room.ts';
import { letter, numberWord } from '../model/group/spoken.ts';
import type { Because, StoryCard } from '../model/papers.ts';
import { endingOf, ledgerOf } from '../model/path.ts';
import { STYLE_NAMES } from '../overlay/group/words.ts';
import { typeset } from '../overlay/typeset.ts';
import { Course } from './printed/course.tsx';
import { PlayedTable } from './printed/table.tsx';
import './printed.css';

export interface PlayedSheetProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly because: Because;
  readonly topics: readonly Topic[];
  /** "17 November 2026" */
  readonly date: string;
}

/** As many questions as the page has room for; the closest calls' come first. */
const QUESTIONS = 3;
const ROADS = 3;

/** The meeting on one sheet of paper. On the screen it is not to be seen: only the printer draws it. */
export function PlayedSheet({ room, story, because, topics, date }: PlayedSheetProps) {
  const { plan, session } = room;
  const taken = takenAll(session, room.taken);
  const ledger = ledgerOf(session);
  const ending = story.endings.find(({ id }) => id === endingOf(session));
  const questions = topics.flatMap((topic) => topic.questions.slice(0, 1)).slice(0, QUESTIONS);
  const letterOf = (decision: string, option: string): string => {
    const ballot = room.taken.find((each) => each.decision === decision);
    return ballot === undefined ? '' : letter(ballot.offered.findIndex((each) => each === option));
  };
  const roads = room.detours.flatMap(({ decision, choice }) => {
    const found = taken.find(({ ballot }) => ballot.decision === decision);
    return found ? [{ decision, choice, time: found.decision.time, text: textOf(found, choice) }] : [];
  });
  return (
    <article class="played-sheet" aria-hidden="true">
      <p class="call">Behind the Desk · {story.id}</p>
      <h1>{typeset(story.title)}</h1>
      <p class="lead">
        {plan.label === undefined ? '' : `${plan.label}, `}
        {date}. {capital(numberWord(plan.headcount))} people, {plan.minutes} minutes, voted:{' '}
        {STYLE_NAMES[plan.style].toLowerCase()}.
        {ending && (
          <>
            {' '}
            It ended as <b>{typeset(ending.title)}</b>.
          </>
        )}
      </p>
      <h2>What we decided</h2>
      <PlayedTable taken={taken} ledger={ledger} because={because} story={story} />
      <h2>How the team’s two meters went</h2>
      <Course session={session} ledger={ledger} />
      <div class="halves">
        <section>
          <h2>Roads not taken</h2>
          {roads.length === 0 ? (
            <p>None looked down.</p>
          ) : (
            <ul>
              {roads.slice(0, ROADS).map(({ decision, choice, time, text }) => (
                <li key={`${decision} ${choice}`}>
                  {time}, <b>{letterOf(decision, choice)}</b>: {typeset(text)}
                </li>
              ))}
              {roads.length > ROADS && <li>and {numberWord(roads.length - ROADS)} more</li>}
            </ul>
          )}
          <p class="fine">Looked down afterward. Not counted above.</p>
        </section>
        <section>
          <h2>Still worth asking</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{typeset(question)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section class="try">
        <h2>What we agree to try</h2>
        <p class="rule">When</p>
        <p class="rule">we’ll</p>
        <p class="rule short">by</p>
      </section>
      <p class="fine">
        This page holds the full counts of one room, and is for that room. Votes are counts; no names were
        stored. To share further, print the report: it withholds counts under five.
      </p>
    </article>
  );
}

const textOf = ({ decision }: ReturnType<typeof takenAll>[number], choice: string): string =>
  decision.offered.find(({ id }) => id === choice)?.text ?? '';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
