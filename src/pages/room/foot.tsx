import type { ComponentChildren } from 'preact';
import { fittingStep } from '../../model/group/steps.ts';
import type { Ballot } from '../../model/group/ballot.ts';
import type { Room } from '../../model/group/room.ts';
import type { StoryCard } from '../../model/papers.ts';
import { allRead } from '../../model/session.ts';
import { KeyButton, RoomFoot } from '../../overlay/group/bars.tsx';
import { stepName, STEP_NAMES } from '../../overlay/group/words.ts';
import { typeset } from '../../overlay/typeset.ts';
import type { RoomActions } from './actions.ts';
import { letterToPlay } from './table.tsx';

export interface FootProps {
  readonly room: Room;
  readonly story: StoryCard;
  readonly actions: RoomActions;
  readonly letterOf: (place: number) => string;
}

/** What to do now, and the one key that leads on. */
export function Foot({ room, story, actions, letterOf }: FootProps) {
  const { ballot } = room;
  const lead = (name: string) => (
    <KeyButton name={name} cap="Space" press={() => actions.press('next')} main />
  );
  if (room.detour) {
    return (
      <RoomFoot prompt="Your own road is kept exactly where you left it.">
        <KeyButton name="Back" cap="X" press={() => actions.press('detour')} />
        {lead('On')}
      </RoomFoot>
    );
  }
  if (room.at === 'frame') {
    return (
      <RoomFoot
        prompt={
          <>
            In this story: <b>{typeset(story.note)}</b> Managers vote last or not at all.
          </>
        }
      >
        {lead('Begin')}
      </RoomFoot>
    );
  }
  if (room.at !== 'ballot' || !ballot) {
    return <RoomFoot>{lead(allRead(room.session) ? 'Decide' : 'Read on')}</RoomFoot>;
  }
  return (
    <RoomFoot prompt={promptOf(ballot)}>
      {othersOf(ballot).map(([name, cap, key]) => (
        <KeyButton key={key} name={name} cap={cap} press={() => actions.press(key)} />
      ))}
      {lead(leadOf(room, ballot, letterOf))}
    </RoomFoot>
  );
}

function promptOf(ballot: Ballot): ComponentChildren {
  switch (ballot.step) {
    case 'think':
      return (
        <>
          <b>Think on your own.</b> No talking yet. Pick what you’d do.
        </>
      );
    case 'vote':
      return (
        <span class="least">
          <kbd>1</kbd> to <kbd>{ballot.offered.length}</kbd> add, <kbd>0</kbd> pass, <kbd>Shift</kbd> takes
          away
        </span>
      );
    case 'reveal':
      return <b>Did it land on who you said?</b>;
    default:
      return undefined;
  }
}

type Other = readonly [name: string, cap: string, key: Parameters<RoomActions['press']>[0]];

function othersOf({ step, rounds }: Ballot): readonly Other[] {
  const undo: Other = ['Undo', 'U', 'undo'];
  switch (step) {
    case 'smallest':
      return [['Skip to vote two', 'S', 'skip'], undo];
    case 'predict':
      return rounds.length === 0 ? [] : [['Vote again', 'V', 'again'], undo];
    case 'reveal':
      return [['Road not taken', 'X', 'detour']];
    default:
      return [];
  }
}

function leadOf(room: Room, ballot: Ballot, letterOf: (place: number) => string): string {
  if (ballot.step === 'vote') return 'Show the counts';
  if (ballot.step === 'reveal') return 'Play on';
  const place = letterToPlay(ballot);
  if (ballot.step === 'predict') return place === undefined ? 'Name a letter' : `Play ${letterOf(place)}`;
  const next = fittingStep(ballot, room.plan);
  if (next === undefined) return 'Name a letter';
  return next === 'vote' ? stepName(ballot, 'vote') : STEP_NAMES[next];
}
