import type { Script } from '../script.ts';
import { begin } from '../session.ts';
import { correct } from './count.ts';
import { withAlone } from './alone.ts';
import { fork, lookDown } from './fork.ts';
import type { Plan } from './plan.ts';
import { accept, refuse, type Room, type RoomCommand, type RoomStep } from './room.ts';
import { changedScreen, PLAIN_SCREEN } from './screen.ts';
import { onTheTable } from './table.ts';
import { MOST } from './tally.ts';
import { back, home, next, skip, toPage } from './walk.ts';

/** One person alone has nobody to talk to. */
const FEWEST = 2;

/** A room that has not begun: the framing card is on show. */
export function openRoom(script: Script, plan: Plan, seed: number): Room {
  return {
    version: 0,
    plan,
    session: begin(script, seed),
    at: 'frame',
    taken: [],
    page: 0,
    detours: [],
    alone: [],
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
      return lookDown(script, room, command);
    case 'fork':
      return fork(room, command.at);
    case 'page':
      return toPage(room, command.page);
    case 'alone':
      return accept({ ...room, alone: withAlone(room.alone, command.plays) });
    default:
      return room.detour || room.fork ? refuse('on-a-detour') : onTheTable(script, room, command);
  }
}

function headcount(room: Room, count: number): RoomStep {
  if (!Number.isInteger(count)) return refuse('no-such-count');
  if (count < FEWEST) return refuse('too-few');
  if (count > MOST) return refuse('too-many');
  return accept({ ...room, plan: { ...room.plan, headcount: count } });
}
