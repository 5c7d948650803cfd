import { useLayoutEffect, useState } from 'preact/hooks';
import type { Room } from '../../model/group/room.ts';
import type { Meeting } from '../../model/ports.ts';

/** Draws a component again after every change of a meeting. */
export function useMeeting(meeting: Meeting): { readonly now: Room; readonly before: Room } {
  const [watched, setWatched] = useState(() => ({ now: meeting.now(), before: meeting.now() }));
  useLayoutEffect(() => meeting.watch((now, before) => setWatched({ now, before })), [meeting]);
  return watched;
}
