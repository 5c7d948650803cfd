import type { StoryCard } from '../../model/papers.ts';
import type { Decision } from '../../model/path.ts';
import { introduction } from '../../model/people.ts';
import { Icon } from '../icons/icon.tsx';
import { door } from '../icons/later.ts';
import { typeset } from '../typeset.ts';
import { countWord, listed, plural } from './words.ts';
import './doors.css';

export interface DoorsProps {
  readonly story: StoryCard;
  readonly decisions: readonly Decision[];
  readonly back: (turn: number) => void;
}

/** The map: every decision in order, what was said there, and the replies behind the doors that stayed shut. */
export function Doors({ story, decisions, back }: DoorsProps) {
  const been = new Set(decisions.map((decision) => decision.pov));
  const missing = story.people.filter((who) => !been.has(who)).map((who) => introduction(who).name);
  const shut = decisions.reduce((sum, decision) => sum + others(decision).length, 0);
  return (
    <section class="doors" aria-labelledby="doors">
      <h2 id="doors">Doors not opened</h2>
      <p>
        {plural(decisions.length, 'moment')} when it was your turn, in order. Behind the doors are the{' '}
        {shut > 10 ? '' : `${countWord(shut).toLowerCase()} `}things you didn’t say, and whatever comes of
        them.
        {missing.length > 0 && ` You haven’t been ${listed(missing)} at all.`}
      </p>
      <ol>
        {decisions.map((decision) => (
          <Moment key={decision.id} story={story} decision={decision} back={back} />
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  readonly story: StoryCard;
  readonly decision: Decision;
  readonly back: (turn: number) => void;
}

function Moment({ story, decision, back }: MomentProps) {
  const name = typeset(story.decisions.find(({ id }) => id === decision.id)?.name ?? decision.asked);
  const who = decision.pov === undefined ? '' : introduction(decision.pov).name;
  const shut = others(decision);
  return (
    <li class="moment-taken">
      <p class="when">{[decision.time, who].filter((part) => part !== '').join(', ')}</p>
      <h3>{name}</h3>
      <p class="taken">
        <span>{decision.taken ? 'You said' : 'You said nothing yet'}</span>
        {decision.taken && typeset(decision.taken.text)}
      </p>
      {shut.length > 0 && (
        <div class="door">
          <p class="count">
            <Icon path={door} />
            {shut.length === 1 ? 'One other reply' : `${countWord(shut.length)} other replies`}
          </p>
          <ul>
            {shut.map((choice) => (
              <li key={choice.id}>{typeset(choice.text)}</li>
            ))}
          </ul>
          <button class="button" type="button" onClick={() => back(decision.turn)}>
            Try this door{' '}
            <span class="unseen">
              at {decision.time}: {name}
            </span>
          </button>
        </div>
      )}
    </li>
  );
}

const others = ({ offered, taken }: Decision): Decision['offered'] =>
  offered.filter((choice) => choice.id !== taken?.id);
