import { restoreRoom } from '../model/group/keep.ts';
import type { Room, RoomRefusal } from '../model/group/room.ts';
import { type Message, readMessage, type Wire } from '../model/group/wire.ts';
import type { Meeting, RoomView } from '../model/ports.ts';
import type { Script } from '../model/script.ts';

/** What a pane hears besides the room itself. */
export interface Told {
  /** A command of some pane did not apply. */
  refused(why: RoomRefusal): void;
  /** Whether the room's window is there to be led. */
  open(open: boolean): void;
}

/** The room that a window has told of, on its way to a pane. */
export type Announced = Extract<Message, { readonly kind: 'room' }>;

/** Asks for the meeting that is going on, and calls once a room has answered. Gives the way to stop waiting. */
export function seek(wire: Wire, found: (announced: Announced) => void): () => void {
  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    if (message?.kind !== 'room') return;
    unlisten();
    found(message);
  });
  wire.post({ kind: 'hello' });
  return unlisten;
}

/** A meeting that another window owns: what is sent goes there, and what is seen comes from there. */
export function join(
  script: Script,
  wire: Wire,
  first: Announced,
  told: Told,
): Meeting & { readonly leave: () => void } {
  const views = new Set<RoomView>();
  let now = restoreRoom(script, first.room).room;
  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    if (message === undefined || message.kind === 'hello' || message.kind === 'command') return;
    if (message.meeting !== first.meeting) return;
    if (message.kind === 'refused') return told.refused(message.why);
    told.open(message.kind === 'room');
    if (message.kind === 'room') show(restoreRoom(script, message.room, now).room);
  });

  function show(room: Room): void {
    if (room.version < now.version) return;
    const before = now;
    now = room;
    for (const view of views) view(now, before);
  }

  return {
    now: () => now,
    watch(view) {
      views.add(view);
      view(now, now);
      return () => {
        views.delete(view);
      };
    },
    send(command) {
      wire.post({ kind: 'command', meeting: first.meeting, command });
      return undefined;
    },
    leave() {
      views.clear();
      unlisten();
    },
  };
}
