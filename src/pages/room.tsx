import type { ComponentChildren } from 'preact';
import { type Detour } from '../model/group/detour.ts';
import type { Intake } from '../model/group/intake.ts';
import type { Room } from '../model/group/room.ts';
import { VOLUMES } from '../model/group/screen.ts';
import type { Topic } from '../model/group/talk.ts';
import type { Because, StoryCard } from '../model/papers.ts';
import { introduction } from '../model/people.ts';
import type { Meeting } from '../model/ports.ts';
import { sceneOf } from '../model/scene.ts';
import { choicesOf, lastLine } from '../model/session.ts';
import { AloneFirst } from '../overlay/group/alone.tsx';
import { LiveRegion, useAnnouncer } from '../overlay/announcer.tsx';
import { RoomHead, StepMarks } from '../overlay/group/bars.tsx';
import { Countdown } from '../overlay/group/countdown.tsx';
import { Asked, KeysPage } from '../overlay/group/over.tsx';
import { Fitted } from '../overlay/group/fitted.tsx';
import { useRoomKeys } from '../overlay/group/keys.ts';
import { MeterCards } from '../overlay/group/cards.tsx';
import { type Mount, Said, Strip } from '../overlay/group/scene.tsx';
import { stepName } from '../overlay/group/words.ts';
import { useMeeting } from '../overlay/group/watch.ts';
import { Notices } from '../overlay/notices.tsx';
import { typeset } from '../overlay/typeset.ts';
import { progressOf } from '../model/group/steps.ts';
import { readOut } from '../overlay/group/aloud.ts';
import { roomActions } from './room/actions.ts';
import { CorrectingPage } from './room/correct.tsx';
import { PlayedSheet } from './printed.tsx';
import { AloneLine, TalkFoot } from './room/after.tsx';
import { DetourFoot, DetourView } from './room/detour.tsx';
import { Foot } from './room/foot.tsx';
import { ForkFoot, ForkView } from './room/fork.tsx';
import { Framing } from './room/framing.tsx';
import { useHearing } from './room/hearing.ts';
import { lastLines, onCard } from './room/lines.ts';
import { DecisionTable } from './room/table.tsx';
import { useTop } from './room/top.ts';
import { roadActions } from './room/roads.ts';
import { TalkPage } from './room/talk.tsx';
import './room.css';
import './room/narrow.css';

export interface RoomPageProps {
  readonly story: StoryCard;
  readonly because: Because;
  readonly meeting: Meeting;
  readonly picture: Mount | undefined;
  /** The road not taken that is on show. */
  readonly detour: (turn: number, choice: string) => Detour | undefined;
  /** What the talk afterward is about. */
  readonly topics: (room: Room) => readonly Topic[];
  /** Takes in answers that people gave alone, and knows the other stories that they may belong to. */
  readonly alone: {
    readonly load: (texts: readonly string[]) => Promise<Intake | undefined>;
    readonly titleOf: (story: string) => string;
  };
  /** The day of the meeting, for the printed page: "November 17, 2026". */
  readonly date: string;
  /** The question for everybody that is asked. */
  readonly question: (room: Room) => string | undefined;
  /** The facilitator's window, and their notes for when there is only one screen. */
  readonly pane: { readonly open: () => void; readonly notes: (room: Room) => ComponentChildren };
  /** Whether letters, digits and signs are taken as keys, and the way to change it. */
  readonly letters: { readonly on: boolean; readonly set: (on: boolean) => void };
  readonly notices: readonly string[];
}

/** The room's own window: what everybody sees. */
export function RoomPage(props: RoomPageProps) {
  const { story, because, meeting, picture, detour, topics, alone, date, question, letters, pane, notices } =
    props;
  const { now: room } = useMeeting(meeting);
  const { say, spoken } = useAnnouncer();
  const { refusal, refuse } = useHearing(meeting, because, say);
  const actions = roomActions(meeting, refuse, pane.open);
  const roads = roadActions(meeting, refuse);
  useRoomKeys(actions, letters.on);
  useTop(room);
  const { session, ballot, screen } = room;
  const zoom = 1 + screen.size * 0.08;
  const scene = sceneOf(session);
  const line = lastLine(session);
  const away = room.detour && detour(room.detour.turn, room.detour.choice);
  const taken = [...room.taken, ...(ballot ? [ballot] : [])].find(({ turn }) => turn === room.detour?.turn);
  const places = {
    taken: taken?.offered.findIndex((id) => id === taken.decided?.choice) ?? 0,
    other: taken?.offered.findIndex((id) => id === room.detour?.choice) ?? 0,
  };
  const steps = ballot && room.at === 'ballot' ? progressOf(ballot, room.plan) : undefined;
  const you = scene.pov && introduction(scene.pov);

  /** Every page has a heading; on those without one to see it is for whoever goes by headings. */
  const title = <h1 class="unseen">{typeset(story.title)}</h1>;
  const page = () => {
    if (screen.over === 'again') {
      return (
        <section class="again">
          {title}
          {lastLines(session).map((each, index) => (
            <Said key={index} line={each} />
          ))}
        </section>
      );
    }
    if (screen.over === 'ask') return <Asked question={question(room)} />;
    if (screen.over === 'keys') return <KeysPage {...letters} />;
    if (screen.over === 'notes')
      return (
        <div class="over-notes">
          {title}
          {pane.notes(room)}
        </div>
      );
    if (screen.over === 'correct') {
      return (
        <Fitted zoom={zoom}>
          <CorrectingPage room={room} correct={actions.correct} />
        </Fitted>
      );
    }
    if (away && room.detour) {
      return (
        <DetourView
          detour={away}
          page={room.detour.page}
          places={places}
          picture={picture}
          because={because}
          meters={screen.meters}
          say={say}
        />
      );
    }
    if (room.fork) return <ForkView room={room} story={story} roads={roads} />;
    if (room.at === 'frame') {
      return (
        <Fitted zoom={zoom}>
          <Framing story={story} />
        </Fitted>
      );
    }
    if (room.at === 'talk')
      return <TalkPage room={room} story={story} topics={topics(room)} roads={roads} say={say} />;
    if (room.at === 'ballot' && ballot && ballot.step !== 'reveal') {
      return (
        <Fitted zoom={zoom}>
          <DecisionTable
            room={room}
            ballot={ballot}
            choices={choicesOf(session)}
            picture={picture}
            actions={actions}
          />
        </Fitted>
      );
    }
    const change = line?.change;
    return (
      <div class="telling">
        {title}
        <Strip picture={picture} lines={onCard(session)} />
        <AloneLine room={room} />
        {screen.meters && line && (
          <MeterCards
            meters={line.meters}
            moved={change ?? { morale: 0, account: 0 }}
            because={change ? typeset(because[change.because] ?? '') : ''}
          />
        )}
      </div>
    );
  };

  const foot = () => {
    if (away && room.detour && screen.over !== 'correct') {
      return <DetourFoot detour={away} page={room.detour.page} place={places.other} roads={roads} />;
    }
    if (room.fork) return <ForkFoot room={room} roads={roads} />;
    if (room.at === 'talk') {
      const load = (
        <AloneFirst title={story.title} count={room.alone.length} load={alone.load} titleOf={alone.titleOf} />
      );
      return <TalkFoot room={room} roads={roads} alone={load} />;
    }
    return (
      <Foot
        room={room}
        story={story}
        actions={actions}
        refusal={refusal}
        readOut={(sentence) => {
          if (!readOut(sentence, screen.volume / VOLUMES.most)) say([sentence]);
        }}
      />
    );
  };

  return (
    <div
      class={`meeting${away || room.fork ? ' detour' : ''}${screen.blank ? ' blank' : ''}`}
      style={{ '--zoom': zoom }}
    >
      <RoomHead
        tab={
          away || room.fork ? (
            'Road not taken'
          ) : you && room.at !== 'frame' && room.at !== 'talk' ? (
            <>
              You are <b>{you.name}</b>
              <span class="wide-only">, {you.role.toLowerCase()}</span>
            </>
          ) : (
            <b>{typeset(story.title)}</b>
          )
        }
      >
        {away || room.fork ? (
          <span>
            <b>Detour</b> · not counted
          </span>
        ) : (
          <>
            {room.at !== 'talk' && <span class="wide-only">{scene.time}</span>}
            {ballot && room.at === 'ballot' && screen.countdown && <Countdown ballot={ballot} say={say} />}
            {steps && <StepMarks of={steps.of} at={steps.at} />}
            <b>{ballot && room.at === 'ballot' ? stepName(ballot) : room.at === 'talk' ? 'The talk' : ''}</b>
          </>
        )}
      </RoomHead>
      <main>
        <Notices notices={notices} />
        {page()}
      </main>
      {foot()}
      <LiveRegion spoken={spoken} />
      {room.at === 'talk' && (
        <PlayedSheet room={room} story={story} because={because} topics={topics(room)} date={date} />
      )}
    </div>
  );
}
