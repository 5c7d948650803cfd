import { type Detour } from '../model/group/detour.ts';
import { letter } from '../model/group/spoken.ts';
import type { Room } from '../model/group/room.ts';
import type { Topic } from '../model/group/talk.ts';
import type { Because, StoryCard } from '../model/papers.ts';
import { introduction } from '../model/people.ts';
import type { Meeting } from '../model/ports.ts';
import { sceneOf } from '../model/scene.ts';
import { choicesOf, lastLine } from '../model/session.ts';
import { LiveRegion, useAnnouncer } from '../overlay/announcer.tsx';
import { RoomHead, StepMarks } from '../overlay/group/bars.tsx';
import { useRoomKeys } from '../overlay/group/keys.ts';
import { MeterCards } from '../overlay/group/cards.tsx';
import { type Mount, Said, Strip } from '../overlay/group/scene.tsx';
import { stepName } from '../overlay/group/words.ts';
import { useMeeting } from '../overlay/group/watch.ts';
import { Notices } from '../overlay/notices.tsx';
import { typeset } from '../overlay/typeset.ts';
import { roomActions } from './room/actions.ts';
import { DetourView } from './room/detour.tsx';
import { Foot } from './room/foot.tsx';
import { Framing } from './room/framing.tsx';
import { lastLines, onCard } from './room/lines.ts';
import { DecisionTable, stepsOf } from './room/table.tsx';
import { TalkPage } from './room/talk.tsx';
import './room.css';

export interface RoomPageProps {
  readonly story: StoryCard;
  readonly because: Because;
  readonly meeting: Meeting;
  readonly picture: Mount | undefined;
  /** The road not taken that is on show. */
  readonly detour: (turn: number, choice: string) => Detour | undefined;
  /** What the talk afterward is about. */
  readonly topics: (room: Room) => readonly Topic[];
  readonly notices: readonly string[];
}

/** The room's own window: what everybody sees. */
export function RoomPage({ story, because, meeting, picture, detour, topics, notices }: RoomPageProps) {
  const { now: room } = useMeeting(meeting);
  const { say, spoken } = useAnnouncer();
  const actions = roomActions(meeting, say);
  useRoomKeys(actions);
  const { session, ballot, screen } = room;
  const scene = sceneOf(session);
  const line = lastLine(session);
  const away = room.detour && detour(room.detour.turn, room.detour.choice);
  const taken = [...room.taken, ...(ballot ? [ballot] : [])].find(({ turn }) => turn === room.detour?.turn);
  const steps = ballot && room.at === 'ballot' ? stepsOf(ballot) : undefined;
  const you = scene.pov && introduction(scene.pov);

  const page = () => {
    if (screen.over === 'again') {
      return (
        <section class="again">
          {lastLines(session).map((each, index) => (
            <Said key={index} line={each} />
          ))}
        </section>
      );
    }
    if (away && room.detour && taken) {
      const places = {
        taken: taken.offered.findIndex((id) => id === taken.decided?.choice),
        other: taken.offered.findIndex((id) => id === room.detour?.choice),
      };
      return <DetourView detour={away} page={room.detour.page} places={places} picture={picture} />;
    }
    if (room.at === 'frame') return <Framing story={story} />;
    if (room.at === 'talk') return <TalkPage topics={topics(room)} page={room.page} />;
    if (room.at === 'ballot' && ballot && ballot.step !== 'reveal') {
      return (
        <DecisionTable
          room={room}
          ballot={ballot}
          choices={choicesOf(session)}
          picture={picture}
          count={actions.count}
          decide={actions.decide}
        />
      );
    }
    const change = line?.change;
    return (
      <div class="telling">
        <Strip picture={picture} lines={onCard(session)} />
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

  return (
    <div
      class={`meeting${away ? ' detour' : ''}${screen.blank ? ' blank' : ''}`}
      style={{ '--zoom': 1 + screen.size * 0.08 }}
    >
      <RoomHead
        tab={
          away ? (
            'Road not taken'
          ) : you && room.at !== 'frame' ? (
            <>
              You are <b>{you.name}</b>
              <span class="wide-only">, {you.role.toLowerCase()}</span>
            </>
          ) : (
            <b>{typeset(story.title)}</b>
          )
        }
      >
        {away ? (
          <span>
            <b>Detour</b> · not counted
          </span>
        ) : (
          <>
            <span class="wide-only">{scene.time}</span>
            {steps && <StepMarks of={steps.of} at={steps.at} />}
            <b>{ballot && room.at === 'ballot' ? stepName(ballot) : ''}</b>
          </>
        )}
      </RoomHead>
      <main>
        <Notices notices={notices} />
        {page()}
      </main>
      <Foot room={room} story={story} actions={actions} letterOf={letter} />
      <LiveRegion spoken={spoken} />
    </div>
  );
}
