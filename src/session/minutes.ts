import { keptRoom } from '../model/group/keep.ts';
import { minuteOf, playedBallots } from '../model/group/minutes.ts';
import type { Room } from '../model/group/room.ts';
import { endingOf } from '../model/path.ts';
import type { Clock, Keeping, RoomView, Store } from '../model/ports.ts';
import { RECORD_VERSION } from '../model/edition.ts';
import type { DecisionRecord, MeetingSave, PlayRecord } from '../model/record.ts';
import { sceneOf } from '../model/scene.ts';
import { hasEnded } from '../model/session.ts';

/**
 * A view that stores every step of a meeting, counts included, the moment it is made. A count that is put right later
 * rewrites its record; a letter that is taken back loses it.
 */
export function minutes(
  store: Store,
  clock: Clock,
  sitting: { readonly play: PlayRecord; readonly times: readonly number[] },
  told: (keeping: Keeping) => void,
): RoomView {
  let record = sitting.play;
  let times = sitting.times;

  return (now, before) => {
    if (now === before) return;
    const played = playedBallots(now);
    const earlier = playedBallots(before);
    times = played.map((_, index) => times[index] ?? clock.now());
    const decisions = played.flatMap((ballot, index): readonly DecisionRecord[] => {
      const minute = ballot === earlier[index] ? undefined : minuteOf(now, ballot);
      const at = times[index] ?? clock.now();
      return minute ? [{ ...minute, play: record.id, number: index + 1, attempt: 1, at }] : [];
    });
    if (hasEnded(now.session) && record.ended === undefined) {
      const ending = endingOf(now.session);
      record = { ...record, ended: clock.now(), ...(ending === undefined ? {} : { ending }) };
    }
    const kept = { play: record, decisions, standing: played.length, save: saveOf(now) };
    void store.keepMeeting(kept).then(told);
  };

  function saveOf(now: Room): MeetingSave {
    return {
      version: RECORD_VERSION,
      play: record.id,
      story: record.story,
      started: record.started,
      times: [...times],
      room: keptRoom(now, record.fingerprint),
      ended: now.at === 'talk',
      time: sceneOf(now.session).time,
      at: clock.now(),
    };
  }
}
