import type { ComponentChildren } from 'preact';
import { aloneSentence } from '../../model/group/alone.ts';
import { talkMinutes } from '../../model/group/plan.ts';
import type { Room } from '../../model/group/room.ts';
import { numberWord } from '../../model/group/spoken.ts';
import { chapterAfter, talkPagesOf } from '../../model/group/talk.ts';
import { KeyButton, RoomFoot } from '../../overlay/group/bars.tsx';
import type { RoadActions } from './roads.ts';

export interface TalkFootProps {
  readonly room: Room;
  readonly roads: RoadActions;
  /** Where answers that people gave alone are loaded. */
  readonly alone?: ComponentChildren;
}

/** The keys of the talk. */
export function TalkFoot({ room, roads, alone }: TalkFootProps) {
  const pages = talkPagesOf(room);
  const page = pages[room.page] ?? { kind: 'index' };
  const last = room.page >= pages.length - 1;
  const print = () => <KeyButton name="Print this page" cap="P" press={printPage} main={last} />;
  if (page.kind === 'index') {
    const minutes = numberWord(talkMinutes(room.plan.minutes));
    return (
      <RoomFoot
        prompt={`${minutes.charAt(0).toUpperCase()}${minutes.slice(1)} minutes: two or three are plenty.`}
      >
        {alone}
        <KeyButton name="Closest call" cap="Space" press={roads.next} main />
      </RoomFoot>
    );
  }
  const ballot = page.kind === 'topic' ? room.taken.find(({ turn }) => turn === page.turn) : undefined;
  return (
    <RoomFoot>
      {ballot && <KeyButton name="Road not taken" cap="X" press={() => roads.fork(ballot.turn)} />}
      {ballot && chapterAfter(room) !== room.page + 1 && (
        <KeyButton name="Next topic" cap="S" press={roads.skip} />
      )}
      {last && print()}
      {!last && <KeyButton name="Next" cap="Space" press={roads.next} main />}
    </RoomFoot>
  );
}

/** Prints the one page of the meeting; the room's screen is not on it. */
export function printPage(): void {
  window.print();
}

/** "Alone, most of you began with A. Together, none ended there." beside a decision that was played. */
export function AloneLine({ room }: { readonly room: Room }) {
  const { ballot } = room;
  const sentence = ballot?.step === 'reveal' ? aloneSentence(room.alone, ballot) : '';
  return sentence === '' ? null : <p class="alone-line">{sentence}</p>;
}
