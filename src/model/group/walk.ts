import { cueOf } from '../scene.ts';
import type { Script } from '../script.ts';
import { allRead, apply, choicesOf, hasEnded, lastTurn, linesRead, turnNumber } from '../session.ts';
import { type Ballot, letterToPlay, openBallot } from './ballot.ts';
import { detourOf } from './detour.ts';
import { earlierFork, lookDown, otherRoad } from './fork.ts';
import { mannerOf } from './plan.ts';
import { accept, refuse, type Room, type RoomStep } from './room.ts';
import { fittingStep, shown, stepBack, stepPast, toStep } from './steps.ts';
import { chapterAfter, talkPagesOf } from './talk.ts';
import { votes } from './tally.ts';

/** The one key: whatever comes next. Over a blank screen or an open sheet it only clears the view. */
export function next(script: Script, room: Room): RoomStep {
  const { screen } = room;
  if (screen.blank || screen.over !== undefined) {
    return accept({ ...room, screen: { ...screen, blank: false, over: undefined } });
  }
  if (room.detour) return nextPage(script, room, room.detour);
  if (room.fork) return otherWay(script, room, room.fork.turn);
  switch (room.at) {
    case 'frame':
      return accept({ ...room, at: 'scene' });
    case 'scene':
      return readOn(script, room);
    case 'ballot':
      return room.ballot === undefined ? refuse('nothing-after') : nextStep(script, room, room.ballot);
    case 'talk':
      return toPage(room, room.page + 1);
  }
}

/** To a page of the talk. */
export function toPage(room: Room, page: number): RoomStep {
  if (room.at !== 'talk' || room.detour || room.fork) return refuse('no-such-page');
  if (page === room.page || talkPagesOf(room)[page] === undefined)
    return refuse(page > room.page ? 'nothing-after' : 'no-such-page');
  return accept({ ...room, page });
}

/** Down the road that most others wanted. */
function otherWay(script: Script, room: Room, turn: number): RoomStep {
  const ballot = [...room.taken, ...(room.ballot ? [room.ballot] : [])].find((each) => each.turn === turn);
  const choice = ballot && otherRoad(ballot);
  return choice === undefined ? home(room) : lookDown(script, room, { turn, choice });
}

export function back(room: Room): RoomStep {
  if (room.detour) {
    const { page } = room.detour;
    return page === 0 ? home(room) : accept({ ...room, detour: { ...room.detour, page: page - 1 } });
  }
  if (room.fork) return earlierFork(room, room.fork.turn);
  if (room.at === 'talk') {
    return accept(room.page > 0 ? { ...room, page: room.page - 1 } : { ...room, at: 'scene' });
  }
  if (room.at === 'ballot' && room.ballot && room.ballot.step !== 'reveal') {
    const ballot = stepBack(room.ballot);
    return accept(ballot ? { ...room, ballot } : { ...room, at: 'scene' });
  }
  return lineBack(room);
}

/** Leaves out the step that would fit; in the story, reads on to the next decision. */
export function skip(script: Script, room: Room): RoomStep {
  if (room.detour || room.fork) return home(room);
  const { ballot } = room;
  if (room.at === 'ballot' && ballot && ballot.step !== 'reveal') {
    const step = stepPast(ballot);
    return step === undefined ? next(script, room) : accept({ ...room, ballot: toStep(ballot, step) });
  }
  if (room.at === 'frame') return next(script, room);
  if (room.at === 'talk') return toPage(room, chapterAfter(room));
  const closed = close(room);
  if (allRead(closed.session)) return readOn(script, closed);
  const step = apply(script, closed.session, {
    type: 'read-on',
    turn: turnNumber(closed.session),
    lines: 'all',
  });
  return step.ok ? accept({ ...closed, session: step.session }) : refuse('nothing-after');
}

/** Back from the road not taken to exactly where the room stood. */
export function home(room: Room): RoomStep {
  if (!room.detour && !room.fork) return refuse('nothing-before');
  const { detour: _left, fork: _asked, ...rest } = room;
  return accept(rest);
}

function nextPage(script: Script, room: Room, detour: NonNullable<Room['detour']>): RoomStep {
  const pages = detourOf(script, room.session, detour.turn, detour.choice)?.pages.length ?? 0;
  if (detour.page + 1 >= pages) return home(room);
  return accept({ ...room, detour: { ...detour, page: detour.page + 1 } });
}

/** One line further; after the last one, the decision that it asks, or the talk. */
function readOn(script: Script, room: Room): RoomStep {
  const { session } = room;
  if (!allRead(session)) {
    const step = apply(script, session, { type: 'read-on', turn: turnNumber(session), lines: 'next' });
    return step.ok ? accept({ ...room, session: step.session }) : refuse('nothing-after');
  }
  if (hasEnded(session)) return accept({ ...room, at: 'talk' });
  const waiting = room.ballot?.turn === turnNumber(session) ? room.ballot : ballotFor(room);
  return waiting === undefined ? refuse('nothing-after') : accept({ ...room, at: 'ballot', ballot: waiting });
}

function ballotFor({ session, plan }: Room): Ballot | undefined {
  const offered = choicesOf(session).map(({ id }) => id);
  if (offered.length === 0) return undefined;
  const asked = lastTurn(session).lines.findLast((line) => cueOf(line, 'decision') !== undefined);
  const turn = turnNumber(session);
  const decision = (asked && cueOf(asked, 'decision')?.id) ?? `turn-${turn}`;
  const core = asked !== undefined && cueOf(asked, 'core') !== undefined;
  const consensus = asked !== undefined && cueOf(asked, 'consensus') !== undefined;
  return openBallot(decision, mannerOf(plan, { core, consensus }), turn, offered, plan.thresholds);
}

function nextStep(script: Script, room: Room, ballot: Ballot): RoomStep {
  switch (ballot.step) {
    case 'vote': {
      if (votes(ballot.entry) === 0) return refuse('no-votes');
      const seen = shown(ballot);
      const step = fittingStep(seen, room.plan);
      // The trail remembers how many votes were on show before this one, so that a step back covers it again.
      return step === undefined
        ? refuse('nothing-after')
        : accept({ ...room, ballot: { ...seen, step, trail: toStep(ballot, step).trail } });
    }
    case 'predict':
      return play(script, room, ballot);
    case 'reveal':
      return afterReveal(script, room);
    default: {
      const step = fittingStep(ballot, room.plan);
      return step === undefined
        ? refuse('needs-a-letter')
        : accept({ ...room, ballot: toStep(ballot, step) });
    }
  }
}

/** Plays the letter that the room chose, or that was named for it. */
function play(script: Script, room: Room, ballot: Ballot): RoomStep {
  const choice = letterToPlay(ballot);
  if (choice === undefined) return refuse('needs-a-letter');
  const turn = turnNumber(room.session);
  const step = apply(script, room.session, { type: 'choose', turn, choice });
  if (!step.ok) return refuse('no-such-choice');
  const decided = ballot.decided ?? { choice, by: 'majority' as const };
  return accept({ ...room, session: step.session, ballot: { ...toStep(ballot, 'reveal'), decided } });
}

/** The beat goes on until the team has moved; then the decision is closed and the story plays on. */
function afterReveal(script: Script, room: Room): RoomStep {
  const told = linesRead(room.session).some(({ change }) => change !== undefined);
  if (!told && !allRead(room.session)) return readOn(script, room);
  return readOn(script, close(room));
}

/** Puts the decision that was played with the others. */
function close(room: Room): Room {
  const { ballot, ...rest } = room;
  if (ballot?.decided === undefined || ballot.step !== 'reveal') return { ...room, at: 'scene' };
  return { ...rest, at: 'scene', taken: [...room.taken, ballot] };
}

function lineBack(room: Room): RoomStep {
  const { lines } = lastTurn(room.session);
  const shown = linesRead(room.session).findLastIndex(({ text }) => text !== '');
  const before = lines.slice(0, Math.max(0, shown)).findLastIndex(({ text }) => text !== '');
  if (before < 0) return refuse('nothing-before');
  let read = before + 1;
  while (read < shown && lines[read]?.text === '') read += 1;
  return accept({ ...room, session: { ...room.session, read } });
}
