import { RECORD_VERSION } from '../model/edition.ts';
import { broughtBy } from '../model/group/alone.ts';
import { keptRoom } from '../model/group/keep.ts';
import { minuteOf, playedBallots, textsAt, timesOf } from '../model/group/minutes.ts';
import type { Room } from '../model/group/room.ts';
import { tellingsOf } from '../model/ledger.ts';
import { endingOf } from '../model/path.ts';
import type { Clock, Keeping, KeptMeeting, RoomView, Store } from '../model/ports.ts';
import type { DecisionRecord, MeetingSave, PlayRecord } from '../model/record.ts';
import { sceneOf } from '../model/scene.ts';
import { hasEnded } from '../model/session.ts';

/** A meeting as its minutes find it. */
export interface Convened {
  readonly play: PlayRecord;
  /** When each letter that stands was played, in milliseconds since 1970. */
  readonly times: readonly number[];
  /** Of the meeting that is gone on with: whether it was recorded when it was left. */
  readonly recorded?: boolean;
  /** Whether meetings are to be recorded, just now. */
  readonly recording: () => boolean;
}

/**
 * A view that stores every step of a meeting, counts included, the moment it is made. A count that is put right later
 * rewrites its record; a letter that is taken back loses it.
 */
export function minutes(
  store: Store,
  clock: Clock,
  sitting: Convened,
  told: (keeping: Keeping) => void,
): RoomView {
  let record = sitting.play;
  let times = sitting.times;
  let recorded = sitting.recorded ?? true;
  let begun = times.length > 0;

  return (now, before) => {
    if (now === before) return;
    const played = playedBallots(now);
    times = timesOf(now, times, clock.now());
    recorded &&= sitting.recording();
    begun ||= played.length > 0;
    const save = saveOf(now);
    const step =
      recorded && begun
        ? { play: playAt(now, before), ...changed(now, before), standing: played.length, save }
        : { decisions: [], standing: played.length, save };
    void store.keepMeeting(step).then(told);
  };

  function changed(now: Room, before: Room): Pick<KeptMeeting, 'decisions' | 'texts'> {
    const earlier = playedBallots(before);
    const fresh = playedBallots(now).filter((ballot, index) => ballot !== earlier[index]);
    const decisions = playedBallots(now).flatMap((ballot, index): readonly DecisionRecord[] => {
      const minute = fresh.includes(ballot) ? minuteOf(now, ballot) : undefined;
      const at = times[index] ?? clock.now();
      return minute ? [{ ...minute, play: record.id, number: index + 1, attempt: 1, at }] : [];
    });
    return { decisions, ...(fresh.length > 0 ? { texts: textsAt(now, fresh) } : {}) };
  }

  function playAt(now: Room, before: Room): PlayRecord {
    const { session, alone, detours } = now;
    if (hasEnded(session) && !hasEnded(before.session)) {
      const ending = endingOf(session);
      record = { ...record, ended: clock.now(), ...(ending === undefined ? {} : { ending }) };
    }
    const looks = detours.map(({ decision, instead, choice }) => ({ decision, instead, option: choice }));
    const brought = broughtBy(alone);
    record = {
      ...record,
      ledger: tellingsOf(session, new Set(playedBallots(now).map(({ decision }) => decision))),
      ...(brought ? { brought } : {}),
      ...(looks.length > 0 ? { detours: looks } : {}),
    };
    return record;
  }

  function saveOf(now: Room): MeetingSave {
    return {
      version: RECORD_VERSION,
      play: record.id,
      story: record.story,
      started: record.started,
      times: [...times],
      room: keptRoom(now, record.fingerprint),
      // Its talk can be gone back to, and its page printed again, until another meeting begins.
      ended: false,
      recorded,
      time: sceneOf(now.session).time,
      at: clock.now(),
    };
  }
}
