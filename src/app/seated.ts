import { detourOf } from '../model/group/detour.ts';
import { openRoom } from '../model/group/meeting.ts';
import { restoreRoom } from '../model/group/keep.ts';
import type { Plan } from '../model/group/plan.ts';
import type { Room } from '../model/group/room.ts';
import { RECORD_VERSION } from '../model/edition.ts';
import type { Debrief, StoryCard } from '../model/papers.ts';
import type { Clock, Keeping, Meeting, Play, Store } from '../model/ports.ts';
import type { MeetingSave, PlayRecord } from '../model/record.ts';
import { openScript, type Script } from '../model/script.ts';
import type { Session } from '../model/session.ts';
import type { StoryFile } from '../model/story.ts';
import { meeting } from '../session/meeting.ts';
import { minutes } from '../session/minutes.ts';
import { findStory, openDebrief, openStory } from './library.ts';
import { seed, uuid } from './chance.ts';
import { shareHere } from './sharing.ts';

/** A group that has sat down to a story in this window. */
export interface Seated {
  /** Of the play, as it is recorded. */
  readonly id: string;
  readonly story: StoryCard;
  readonly file: StoryFile;
  readonly script: Script;
  readonly debrief: Debrief;
  readonly meeting: Meeting;
  /** What has to be said about how it was opened. */
  readonly notices: readonly string[];
  /** When the meeting began, in milliseconds since 1970. */
  readonly started: number;
  readonly leave: () => void;
}

export interface GroupDesk {
  readonly store: Store;
  readonly clock: Clock;
  /** Whether meetings are to be recorded, just now. */
  readonly recording: () => boolean;
  readonly told: (keeping: Keeping) => void;
}

export type SatDown =
  | { readonly ok: true; readonly seated: Seated }
  | { readonly ok: false; readonly title: string; readonly message: string };

/** Sits a group down: to a new meeting by its plan, or to the one it left. Every step is stored from then on. */
export async function sitGroup(desk: GroupDesk, start: Plan | MeetingSave): Promise<SatDown> {
  const id = start.story;
  const story = findStory(id);
  if (story === undefined)
    return { ok: false, title: id, message: 'It is not part of this copy of the game.' };
  const [opened, debrief] = await Promise.all([openStory(story), openDebrief(story)]);
  if (!opened.ok) return { ok: false, title: story.title, message: opened.message };
  const { file } = opened;
  const script = openScript(file);
  const resumed = 'room' in start ? restoreRoom(script, start.room) : undefined;
  const room = resumed?.room ?? openRoom(script, 'room' in start ? start.room.plan : start, seed());
  const { label } = room.plan;
  const play: PlayRecord = {
    version: RECORD_VERSION,
    id: 'room' in start ? start.play : uuid(),
    story: story.id,
    fingerprint: file.fingerprint,
    mode: 'group',
    seed: room.session.seed,
    carried: 0,
    started: 'room' in start ? start.started : desk.clock.now(),
    ...(label === undefined ? {} : { label }),
  };
  const group = meeting(script, room);
  const times = 'room' in start ? start.times : [];
  const recorded = 'room' in start ? start.recorded : true;
  const { store, clock, recording, told } = desk;
  const unkeep = group.watch(minutes(store, clock, { play, times, recorded, recording }, told));
  const { id: meetingId, started } = play;
  const shared = { id: meetingId, story: story.id, fingerprint: file.fingerprint, started, times };
  const sharing = shareHere(group, shared, clock);
  return {
    ok: true,
    seated: {
      id: play.id,
      story,
      file,
      script,
      debrief,
      meeting: group,
      started: play.started,
      notices:
        resumed?.stoppedAt === undefined
          ? []
          : ['The story has changed since you left. Your letters fit this far; it goes on from here.'],
      leave: () => {
        sharing.stop();
        unkeep();
      },
    },
  };
}

/** The session that a room has on show, for a picture and a sound that know only sessions. */
export function asPlay({ meeting: group, script }: Pick<Seated, 'meeting' | 'script'>): Play {
  const shown = ({ session, detour }: Room): Session =>
    (detour && detourOf(script, session, detour.turn, detour.choice)?.sessionAt(detour.page)) ?? session;
  return {
    now: () => shown(group.now()),
    send: () => 'stale',
    watch: (view) =>
      group.watch((now, before) => {
        const session = shown(now);
        view(session, now === before ? session : shown(before));
      }),
  };
}
