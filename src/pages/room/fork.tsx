import type { Ballot } from '../../model/group/ballot.ts';
import { forksOf, otherRoad } from '../../model/group/fork.ts';
import type { Room } from '../../model/group/room.ts';
import { letter } from '../../model/group/spoken.ts';
import type { StoryCard } from '../../model/papers.ts';
import { decisionsOf } from '../../model/path.ts';
import type { ChoiceId } from '../../model/script.ts';
import { KeyButton, RoomFoot } from '../../overlay/group/bars.tsx';
import { Glyph, Tile } from '../../overlay/group/tile.tsx';
import { typeset } from '../../overlay/typeset.ts';
import type { RoadActions } from './roads.ts';
import './fork.css';

export interface ForkViewProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly roads: RoadActions;
}

/** Which decision, and which other letter: the way to a road not taken. */
export function ForkView({ room, story, roads }: ForkViewProps) {
  const decisions = decisionsOf(room.session);
  const forks = forksOf(room);
  const asked = forks.find(({ turn }) => turn === room.fork?.turn);
  const decision = decisions.find(({ turn }) => turn === asked?.turn);
  if (asked === undefined || decision === undefined) return null;
  const name = story.decisions.find(({ id }) => id === asked.decision)?.name ?? decision.asked;
  return (
    <section class="fork">
      <h1>Which road would you look down?</h1>
      <ol class="fork-moments" aria-label="Decisions you have taken">
        {forks.map((each) => (
          <li key={each.turn}>
            <button
              type="button"
              aria-current={each === asked ? 'true' : undefined}
              onClick={() => roads.fork(each.turn)}
            >
              {decisions.find(({ turn }) => turn === each.turn)?.time}
            </button>
          </li>
        ))}
      </ol>
      <h2>{typeset(name)}</h2>
      <ol class="fork-letters" aria-label="Letters">
        {asked.offered.map((choice, place) => (
          <Way
            key={choice}
            ballot={asked}
            place={place}
            text={decision.offered.find(({ id }) => id === choice)?.text ?? ''}
            go={() => roads.lookDown(asked.turn, choice)}
          />
        ))}
      </ol>
    </section>
  );
}

interface WayProps {
  readonly ballot: Ballot;
  readonly place: number;
  readonly text: string;
  readonly go: () => void;
}

function Way({ ballot, place, text, go }: WayProps) {
  const words = (
    <>
      <Tile place={place} />
      <Glyph place={place} />
      <span class="say">{typeset(text)}</span>
    </>
  );
  if (ballot.offered[place] === ballot.decided?.choice) {
    return (
      <li class="fork-way own">
        {words}
        <span class="tag">your road</span>
      </li>
    );
  }
  return (
    <li>
      <button class="fork-way" type="button" onClick={go}>
        {words}
      </button>
    </li>
  );
}

/** The keys of the choice: the letter most others wanted lies on the one key. */
export function ForkFoot({ room, roads }: Omit<ForkViewProps, 'story'>) {
  const asked = forksOf(room).find(({ turn }) => turn === room.fork?.turn);
  const choice: ChoiceId | undefined = asked && otherRoad(asked);
  const name = asked && choice ? letter(asked.offered.indexOf(choice)) : '';
  return (
    <RoomFoot prompt={<span class="wide-only">A letter’s number picks it.</span>}>
      <KeyButton name="Earlier" cap="PageUp" press={() => roads.back()} />
      <KeyButton name="Back" cap="X" press={() => roads.home()} />
      <KeyButton name={`Look down ${name}`} cap="Space" press={() => roads.next()} main />
    </RoomFoot>
  );
}
