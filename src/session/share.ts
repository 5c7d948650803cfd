import { keptRoom } from '../model/group/keep.ts';
import { timesOf } from '../model/group/minutes.ts';
import { readMessage, sealed, seenOn, type Wire } from '../model/group/wire.ts';
import type { Clock, Meeting } from '../model/ports.ts';

/** What other windows are told of a meeting besides its room. */
export interface Shared {
  readonly id: string;
  /** This window, for as long as it shares; a window that comes after it has another name. */
  readonly owner: string;
  readonly story: string;
  readonly fingerprint: string;
  /** When the meeting began, and when each letter was played: milliseconds since 1970. */
  readonly started: number;
  readonly times: readonly number[];
}

export interface Sharing {
  /** When each letter was played. */
  times(): readonly number[];
  /** Tells the other windows that this one goes away. */
  stop(): void;
}

/** Lets other windows see a meeting and lead it. This window stays its owner. */
export function share(meeting: Meeting, wire: Wire, shared: Shared, clock: Pick<Clock, 'now'>): Sharing {
  const { id, owner, story, fingerprint, started } = shared;
  let times = shared.times;
  const tell = (): void => {
    const now = meeting.now();
    const room = keptRoom(now, fingerprint);
    const screen = seenOn(now.screen);
    wire.post(sealed({ kind: 'room', meeting: id, owner, story, started, times: [...times], room, screen }));
  };
  const unwatch = meeting.watch((now) => {
    times = timesOf(now, times, clock.now());
    tell();
  });
  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    // A pane of another edition is told as well: by the answer it knows that there is a room, and which of them is old.
    if (message?.kind === 'hello' || (message?.kind === 'foreign' && message.from === 'pane')) tell();
    if (message?.kind !== 'command' || message.meeting !== id || message.owner !== owner) return;
    const { from, number, command } = message;
    const why = meeting.send(command);
    const answer = { kind: 'answer', meeting: id, owner, to: from, number } as const;
    wire.post(sealed(why === undefined ? answer : { ...answer, why }));
  });
  return {
    times: () => times,
    stop() {
      unwatch();
      unlisten();
      wire.post(sealed({ kind: 'closed', meeting: id, owner }));
    },
  };
}
