import { restoreRoom, type Restored } from '../model/group/keep.ts';
import { applyToRoom } from '../model/group/meeting.ts';
import type { Room, RoomCommand, RoomRefusal } from '../model/group/room.ts';
import { type Foreign, type Message, readMessage, sealed, type Wire } from '../model/group/wire.ts';
import type { Meeting } from '../model/ports.ts';
import type { Script } from '../model/script.ts';
import { cell } from './cell.ts';

/**
 * How a pane stands to the room's window: in step with it; it was closed; it does not answer; it runs an older or a newer
 * edition of the page; it plays another text of the story; or it has gone on to another meeting.
 */
export type Standing = 'open' | 'closed' | 'silent' | 'older' | 'newer' | 'other-story' | 'elsewhere';

/** What a pane hears besides the room itself. */
export interface Told {
  /** A command of this very pane did not apply; what it sent after it is dropped too. */
  refused(why: RoomRefusal): void;
  /** What this pane did last never reached the room. */
  unheard(): void;
  standing(standing: Standing): void;
}

/** The room that a window has told of, on its way to a pane. */
export type Announced = Extract<Message, { readonly kind: 'room' }>;

/** A meeting that another window owns, as a pane holds it. */
export interface Joined extends Meeting {
  /** The room as its owner last told of it. */
  announced(): Announced;
  /** Asks whether the room is still there; unanswered twice, its window is said to be silent. */
  ask(): void;
  /** Sends at once what was waiting its turn: this window is about to go, and what it showed must not go with it. */
  hurry(): void;
  leave(): void;
}

/** Asks for the meeting that is going on, and calls once a room has answered. Gives the way to stop waiting. */
export function seek(
  wire: Wire,
  found: (announced: Announced) => void,
  foreign: (message: Foreign) => void = () => undefined,
): () => void {
  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    if (message?.kind === 'foreign' && message.from === 'room') foreign(message);
    if (message?.kind !== 'room') return;
    unlisten();
    found(message);
  });
  wire.post(sealed({ kind: 'hello' }));
  return unlisten;
}

const PATIENCE = 2;

/**
 * A meeting that another window owns. What is sent is shown at once as the rules will have it, goes to the owner one
 * command at a time, and is taken back where the owner says no: it alone knows how things stand.
 */
export function join(script: Script, wire: Wire, first: Announced, told: Told, self: string): Joined {
  let last = first;
  let sure: Room = asTold(script, first).room;
  const { now, watch, become, close } = cell(sure);
  let standing: Standing = 'open';
  let number = 0;
  let sent: number | undefined;
  let waiting: readonly RoomCommand[] = [];
  let unanswered = 0;

  const stand = (next: Standing): void => {
    if (next === standing) return;
    standing = next;
    told.standing(next);
  };
  /** Shows nothing but what the owner said; tells whether anything was lost by it. */
  const fallBack = (): boolean => {
    const lost = sent !== undefined;
    sent = undefined;
    waiting = [];
    if (now() !== sure) become(sure);
    return lost;
  };
  const post = (command: RoomCommand): void => {
    number += 1;
    sent = number;
    const { meeting, owner } = last;
    wire.post(sealed({ kind: 'command', meeting, owner, from: self, number, command }));
  };
  const gone = (as: Standing): void => {
    if (fallBack()) told.unheard();
    stand(as);
  };

  const take = (message: Announced): void => {
    const sameOwner = message.owner === last.owner;
    if (!sameOwner && standing === 'open') return;
    if (message.room.fingerprint !== first.room.fingerprint) return gone('other-story');
    const { room, stoppedAt } = asTold(script, message, sure);
    if (stoppedAt !== undefined) return gone('other-story');
    unanswered = 0;
    const news = !sameOwner || room.version > sure.version;
    if (news) {
      last = message;
      sure = room;
      if (sent === undefined) become(sure);
    }
    stand('open');
  };

  const answered = (why: RoomRefusal | undefined): void => {
    unanswered = 0;
    sent = undefined;
    const [next, ...rest] = waiting;
    waiting = rest;
    if (why === undefined && next?.version === sure.version) return post(next);
    fallBack();
    const refusal = why ?? (next === undefined ? undefined : 'stale');
    if (refusal !== undefined) told.refused(refusal);
  };

  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    switch (message?.kind) {
      case 'foreign':
        if (message.from === 'room' && standing !== 'open') stand(message.newer ? 'newer' : 'older');
        return;
      case 'room':
        if (message.meeting === first.meeting) take(message);
        else if (standing !== 'open') stand('elsewhere');
        return;
      case 'answer':
        if (message.owner === last.owner && message.to === self && message.number === sent) {
          answered(message.why);
        }
        return;
      case 'closed':
        if (message.owner === last.owner) gone('closed');
        return;
      default:
    }
  });

  return {
    now,
    watch,
    announced: () => last,
    send(command) {
      if (standing !== 'open') {
        told.unheard();
        return undefined;
      }
      const step = applyToRoom(script, now(), command);
      if (!step.ok) return step.why;
      become(step.room);
      if (sent === undefined) post(command);
      else waiting = [...waiting, command];
      return undefined;
    },
    ask() {
      if (unanswered >= PATIENCE && standing === 'open') gone('silent');
      unanswered += 1;
      wire.post(sealed({ kind: 'hello' }));
    },
    hurry() {
      const all = waiting;
      waiting = [];
      all.forEach(post);
    },
    leave() {
      close();
      unlisten();
    },
  };
}

/** The room that another window has told of, with what is on its screen now. */
function asTold(script: Script, { room: kept, screen }: Announced, known?: Room): Restored {
  const { room, stoppedAt } = restoreRoom(script, kept, known);
  const seen = { ...room, screen: { ...room.screen, over: undefined, ...screen } };
  return stoppedAt === undefined ? { room: seen } : { room: seen, stoppedAt };
}
