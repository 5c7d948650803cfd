import type { Room, RoomCommand } from '../../model/group/room.ts';
import { chaptersOf } from '../../model/group/talk.ts';
import type { Meeting } from '../../model/ports.ts';
import type { ChoiceId } from '../../model/script.ts';
import { REFUSALS } from '../../overlay/group/words.ts';

type Bare<Command> = Command extends RoomCommand ? Omit<Command, 'version'> : never;

/** What a facilitator can do on the roads not taken, and in the talk. */
export interface RoadActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  /** Asks which other road to look down; in the talk at the decision on show. */
  readonly fork: (turn?: number) => void;
  readonly lookDown: (turn: number, choice: ChoiceId) => void;
  readonly home: () => void;
  readonly page: (page: number) => void;
}

export function roadActions(meeting: Meeting, refuse: (words: string) => void): RoadActions {
  const send = (command: Bare<RoomCommand>): void => {
    const why = meeting.send({ ...command, version: meeting.now().version });
    if (why !== undefined) refuse(REFUSALS[why]);
  };
  return {
    next: () => send({ type: 'next' }),
    back: () => send({ type: 'back' }),
    skip: () => send({ type: 'skip' }),
    fork: (turn) => send(turn === undefined ? { type: 'fork' } : { type: 'fork', at: turn }),
    lookDown: (turn, choice) => send({ type: 'detour', turn, choice }),
    home: () => send({ type: 'home' }),
    page: (page) => send({ type: 'page', page }),
  };
}

/** X: to the roads not taken, and back from wherever it led. */
export const roadKey = ({ detour, fork }: Room): { readonly type: 'home' | 'fork' } => ({
  type: detour || fork ? 'home' : 'fork',
});

/** What a digit means where nothing is counted: a letter to look down, or a part of the talk. */
export function digitKey(room: Room, digit: number): Bare<RoomCommand> | undefined {
  if (room.fork) {
    const { turn } = room.fork;
    const played = [...room.taken, ...(room.ballot ? [room.ballot] : [])];
    const choice = played.find((each) => each.turn === turn)?.offered[digit - 1];
    return choice === undefined ? undefined : { type: 'detour', turn, choice };
  }
  if (room.at !== 'talk' || room.detour) return undefined;
  const page = digit === 0 ? 0 : chaptersOf(room)[digit - 1]?.page;
  return page === undefined ? undefined : { type: 'page', page };
}
