import type { Script } from '../script.ts';
import { begin } from '../session.ts';
import { correct } from './count.ts';
import { detourOf } from './detour.ts';
import type { Plan } from './plan.ts';
import { accept, type CommandOf, refuse, type Room, type RoomCommand, type RoomStep } from './room.ts';
import { changedScreen, PLAIN_SCREEN } from './screen.ts';
import { onTheTable } from './table.ts';
import { MOST } from './tally.ts';
import { back, home, next, skip } from './walk.ts';

/** A room that has not begun: the framing card is on show. */
export function openRoom(script: Script, plan: Plan, seed: number): Room {
  return {
    version: 0,
    plan,
    session: begin(script, seed),
    at: 'frame',
    taken: [],
    page: 0,
    screen: PLAIN_SCREEN,
  };
}

/** What a command makes of a room, or why it does not apply. A refused command changes nothing. */
export function applyToRoom(script: Script, room: Room, command: RoomCommand): RoomStep {
  if (command.version !== room.version) return refuse('stale');
  const step = carryOut(script, room, command);
  return step.ok ? accept({ ...step.room, version: room.version + 1 }) : step;
}

function carryOut(script: Script, room: Room, command: RoomCommand): RoomStep {
  switch (command.type) {
    case 'next':
      return next(script, room);
    case 'back':
      return back(room);
    case 'skip':
      return skip(script, room);
    case 'home':
      return home(room);
    case 'screen':
      return accept({ ...room, screen: changedScreen(room.screen, command.change) });
    case 'headcount':
      return headcount(room, command.count);
    case 'correct':
      return correct(room, command);
    case 'detour':
      return detour(script, room, command);
    default:
      return room.detour ? refuse('on-a-detour') : onTheTable(script, room, command);
  }
}

function detour(script: Script, room: Room, { turn, choice }: CommandOf<'detour'>): RoomStep {
  if (room.detour) return refuse('on-a-detour');
  if (!detourOf(script, room.session, turn, choice)) return refuse('no-such-choice');
  return accept({ ...room, detour: { turn, choice, page: 0 } });
}

function headcount(room: Room, count: number): RoomStep {
  if (!Number.isInteger(count) || count < 2 || count > MOST) return refuse('no-such-count');
  return accept({ ...room, plan: { ...room.plan, headcount: count } });
}
