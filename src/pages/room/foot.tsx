import type { ComponentChildren } from 'preact';
import { type Ballot, letterIsDue, LANDINGS, standing } from '../../model/group/ballot.ts';
import { aloud } from '../../model/group/heard.ts';
import { LANDING_NAMES, predictionSentence, promptOf, stampOf } from '../../model/group/prompts.ts';
import type { Room } from '../../model/group/room.ts';
import { sumSentence } from '../../model/group/spoken.ts';
import { counted } from '../../model/group/tally.ts';
import type { StoryCard } from '../../model/papers.ts';
import { allRead } from '../../model/session.ts';
import { KeyButton, RoomFoot } from '../../overlay/group/bars.tsx';
import { stay } from '../../overlay/group/steppers.tsx';
import { Icon } from '../../overlay/icons/icon.tsx';
import { sound } from '../../overlay/icons/later.ts';
import { typeset } from '../../overlay/typeset.ts';
import type { RoomActions } from './actions.ts';
import { leadOf, othersOf, told } from './leads.ts';

export interface FootProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly actions: RoomActions;
  /** Why the last key did not apply. */
  readonly refusal?: string;
  /** Reads a sentence out. */
  readonly readOut: (sentence: string) => void;
}

/** What to say of a page that lies over the story. */
const OVER = {
  ask: 'No hurry. Nobody has to answer.',
  again: 'The last lines again.',
  keys: 'The same keys work in the facilitator’s window.',
  correct: '',
  notes: 'Everybody here can see this.',
} as const;

/** What to do now, and the one key that leads on. */
export function Foot({ room, story, actions, refusal = '', readOut }: FootProps) {
  const { ballot } = room;
  const lead = (name: string) => (
    <KeyButton name={name} cap="Space" press={() => actions.press('next')} main />
  );
  const foot = (prompt: ComponentChildren, keys: ComponentChildren) => (
    <RoomFoot prompt={prompt} refusal={refusal}>
      {keys}
    </RoomFoot>
  );
  if (room.screen.over === 'correct') {
    return foot(
      <span class="least">Type, or press − and +. Every change is kept at once.</span>,
      <>
        <KeyButton name="Undo" cap="U" press={() => actions.press('undo')} />
        {lead('Done')}
      </>,
    );
  }
  if (room.screen.over !== undefined) {
    return foot(
      OVER[room.screen.over],
      <>
        {room.screen.over === 'ask' && (
          <KeyButton name="Another" cap="Q" press={() => actions.press('ask')} />
        )}
        {lead('Go on')}
      </>,
    );
  }
  if (room.at === 'frame') {
    return foot(
      <>
        In this story: <b>{typeset(story.note)}</b> Managers vote last or not at all.
      </>,
      <>
        <span class="wide-only">
          <KeyButton name="Your window" cap="W" press={() => actions.press('window')} />
        </span>
        {lead('Begin')}
      </>,
    );
  }
  if (room.at !== 'ballot' || !ballot)
    return foot(undefined, lead(allRead(room.session) ? 'Decide' : 'Read on'));
  return foot(
    promptFor(room, ballot, readOut),
    <>
      {ballot.step === 'reveal' && told(room) && <Landings ballot={ballot} actions={actions} />}
      {othersOf(room, ballot).map(([name, cap, key]) => (
        <KeyButton key={key} name={name} cap={cap} press={() => actions.press(key)} />
      ))}
      {!letterIsDue(ballot) && lead(leadOf(room, ballot))}
    </>,
  );
}

/** Whether it landed on whom the room had said; what was put down stays pressed. */
function Landings({ ballot, actions }: { readonly ballot: Ballot; readonly actions: RoomActions }) {
  return (
    <div class="landings" role="group" aria-label="Did it land on who you said?">
      {LANDINGS.map((landing, index) => (
        <KeyButton
          key={landing}
          name={LANDING_NAMES[landing]}
          cap={String(index + 1)}
          pressed={ballot.landed === landing}
          press={() => actions.landed(landing)}
        />
      ))}
    </div>
  );
}

function promptFor(room: Room, ballot: Ballot, readOut: (sentence: string) => void): ComponentChildren {
  const prompt = promptOf(ballot);
  switch (ballot.step) {
    case 'vote':
      return (
        <span class="least">
          <kbd>1</kbd> to <kbd>{ballot.offered.length}</kbd> add, <kbd>0</kbd> pass, <kbd>Shift</kbd> takes
          away
        </span>
      );
    case 'reveal':
      return <Outcome room={room} ballot={ballot} />;
    default:
      if (ballot.step !== 'think' && ballot.rounds.length > 0) {
        return <Aloud ballot={ballot} headcount={room.plan.headcount} readOut={readOut} />;
      }
      return (ballot.step === 'think' || letterIsDue(ballot)) && prompt ? (
        <p>
          <b>{prompt.lead}</b> {prompt.rest}
        </p>
      ) : undefined;
  }
}

interface AloudProps {
  readonly ballot: Ballot;
  readonly headcount: number;
  readonly readOut: (sentence: string) => void;
}

/** The counts as a sentence, to be read out: by whoever leads, or by the computer. And whether they come out. */
function Aloud({ ballot, headcount, readOut }: AloudProps) {
  const sentence = aloud(ballot);
  const vote = standing(ballot);
  const off = vote !== undefined && counted(vote) !== headcount;
  return (
    <div class="least aloud">
      <button
        class="say-it"
        type="button"
        aria-label="Say it"
        onMouseDown={stay}
        onClick={() => readOut(sentence)}
      >
        <Icon path={sound} />
      </button>
      <p>
        {sentence} {off && <b class="wide-only">{sumSentence(vote, headcount)}</b>}
      </p>
    </div>
  );
}

/** What was played and how it came to be, what the room had said, and what it says now. */
function Outcome({ room, ballot }: { readonly room: Room; readonly ballot: Ballot }) {
  const said = predictionSentence(ballot.predicted, room.session);
  return (
    <p class="least outcome">
      <span class="played-stamp">{stampOf(ballot)}</span>
      {told(room) ? <b>{said} Did it land on who you said?</b> : <span>{said}</span>}
    </p>
  );
}
