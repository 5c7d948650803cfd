import {
  type Ballot,
  DUES,
  letterIsDue,
  letterToPlay,
  nameable,
  PAYERS,
  standing,
} from '../../model/group/ballot.ts';
import { aloud } from '../../model/group/heard.ts';
import { DUE_NAMES, findingOf, payerName, promptOf } from '../../model/group/prompts.ts';
import type { Room } from '../../model/group/room.ts';
import { speakersOf, splitOf } from '../../model/group/split.ts';
import type { Choice } from '../../model/script.ts';
import { Counting } from '../../overlay/group/counting.tsx';
import { Options } from '../../overlay/group/options.tsx';
import { Results } from '../../overlay/group/results.tsx';
import { type Mount, Strip } from '../../overlay/group/scene.tsx';
import { stay } from '../../overlay/group/steppers.tsx';
import { stepName, CALLS } from '../../overlay/group/words.ts';
import type { RoomActions } from './actions.ts';
import { onCard } from './lines.ts';
import './table.css';

export interface TableProps {
  readonly room: Room;
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  readonly picture: Mount | undefined;
  readonly actions: RoomActions;
}

/** The page of a decision, from the options to the letter that will be played. */
export function DecisionTable(props: TableProps) {
  const { room, ballot, choices, actions } = props;
  const vote = standing(ballot);
  if (ballot.step === 'vote') {
    return (
      <Counting
        call={CALLS[room.plan.style]}
        ballot={ballot}
        choices={choices}
        headcount={room.plan.headcount}
        secret={room.plan.style === 'eyes' || room.plan.style === 'cards'}
        count={actions.count}
        type={actions.type}
        come={actions.headcount}
      />
    );
  }
  if (vote === undefined || ballot.step === 'think') return <Asked {...props} />;
  const before = ballot.rounds.at(-2);
  const due = letterIsDue(ballot);
  return (
    <Results
      finding={findingOf(ballot)}
      aloud={aloud(ballot)}
      choices={choices}
      vote={vote}
      {...(before ? { before } : {})}
      marked={marked(ballot)}
      mark={ballot.step === 'smallest' ? 'smallest' : ''}
      nameable={due || ballot.step === 'predict' ? others(ballot) : []}
      due={due}
      name={actions.decide}
    >
      <Offer room={room} ballot={ballot} actions={actions} />
    </Results>
  );
}

/** Those who are asked first; then the letter that will be played. */
function marked(ballot: Ballot): readonly number[] {
  const vote = standing(ballot);
  if (ballot.step === 'smallest' && vote) return speakersOf(vote, splitOf(vote, ballot.thresholds));
  const place = ballot.offered.findIndex((choice) => choice === letterToPlay(ballot));
  return ballot.step === 'predict' && place >= 0 ? [place] : [];
}

/** Letters that can be named: not the one that is going to be played anyway. */
const others = (ballot: Ballot): Ballot['offered'] =>
  nameable(ballot).filter((choice) => choice !== letterToPlay(ballot));

/** The scene and its options, before anybody has counted; then the letter that was named, and the question. */
function Asked({ room, ballot, choices, picture, actions }: TableProps) {
  const prompt = promptOf(ballot);
  const named = ballot.step === 'think' || letterIsDue(ballot) ? undefined : ballot.decided?.choice;
  if (named !== undefined) {
    return (
      <div class="deciding named-one">
        <h1 class="finding">{prompt?.lead}</h1>
        <Options choices={choices} named={named} />
        <section class="offer" aria-label="What follows">
          <p>{prompt?.rest}</p>
          <Prediction room={room} ballot={ballot} actions={actions} />
        </section>
      </div>
    );
  }
  return (
    <div class="deciding">
      <h1 class="unseen">{stepName(ballot)}</h1>
      <Strip picture={picture} lines={onCard(room.session)} />
      <Options choices={choices} {...(letterIsDue(ballot) ? { name: actions.decide } : {})} />
    </div>
  );
}

/** What the step asks; the next one is offered by the key that leads on, and never forced. */
function Offer({ room, ballot, actions }: Pick<TableProps, 'room' | 'ballot' | 'actions'>) {
  const prompt = promptOf(ballot);
  return (
    <>
      {prompt && (
        <p>
          <b>{prompt.lead}</b> {prompt.aside !== undefined && <span class="wide-only">{prompt.aside} </span>}
          {prompt.rest}
        </p>
      )}
      {ballot.step === 'predict' && !letterIsDue(ballot) && (
        <Prediction room={room} ballot={ballot} actions={actions} />
      )}
    </>
  );
}

/** What most of the room says, for whoever wants it put down. */
function Prediction({ room, ballot, actions }: Pick<TableProps, 'room' | 'ballot' | 'actions'>) {
  const { who, when } = ballot.predicted ?? {};
  return (
    <div class="predictions">
      <div role="group" aria-label="Who pays, most of you say">
        {PAYERS.map((payer, index) => (
          <Chip
            key={payer}
            cap={index + 1}
            name={payerName(payer, room.session)}
            on={payer === who}
            press={() => actions.predict(payer)}
          />
        ))}
      </div>
      <div role="group" aria-label="When, most of you say">
        {DUES.map((due, index) => (
          <Chip
            key={due}
            cap={PAYERS.length + index + 1}
            name={DUE_NAMES[due]}
            on={due === when}
            press={() => actions.predict(due)}
          />
        ))}
      </div>
    </div>
  );
}

interface ChipProps {
  readonly cap: number;
  readonly name: string;
  readonly on: boolean;
  readonly press: () => void;
}

function Chip({ cap, name, on, press }: ChipProps) {
  return (
    <button class="chip" type="button" aria-pressed={on} onMouseDown={stay} onClick={press}>
      <kbd>{cap}</kbd> {name}
    </button>
  );
}
