import type { Change } from '../meters.ts';
import { decisionsOf } from '../path.ts';
import { replay } from '../replay.ts';
import { cueOf, sceneOf } from '../scene.ts';
import type { Choice, ChoiceId, Line, Script } from '../script.ts';
import { apply, hasEnded, lastTurn, type Session, turnNumber } from '../session.ts';

/** What one option brought: at once, and when it came back. */
export interface Road {
  readonly option: Choice;
  /** The lines up to the one that moved the team, that one included. */
  readonly beat: readonly Line[];
  readonly now: Change | undefined;
  /** The first line that names this option as its origin; absent where none has come, or none will. */
  readonly echo: Echo | undefined;
}

export interface Echo {
  readonly line: Line;
  readonly change: Change | undefined;
  /** "Thu 5:50" */
  readonly time: string;
}

/** The road not taken beside the one that was. Both start from the same turn of the same play. */
export interface Detour {
  readonly time: string;
  readonly taken: Road;
  readonly other: Road;
  /** What to show on each page: line by line, then both roads side by side. */
  readonly pages: readonly (Line | 'beside')[];
  /** The session as it stands on a page of the detour, for the picture. */
  sessionAt(page: number): Session;
}

/**
 * Plays another option at a turn that lies behind. The room's own road is only read. The other road goes on with the
 * room's later choices as far as they fit, then with the first option, until its first echo.
 */
export function detourOf(script: Script, road: Session, turn: number, choice: ChoiceId): Detour | undefined {
  const before = road.turns[turn - 1];
  const took = before?.choices.find(({ id }) => id === road.log[turn - 1]);
  const option = before?.choices.find(({ id }) => id === choice);
  if (took === undefined || option === undefined || took === option) return undefined;
  const started = replay(script, road.seed, [...road.log.slice(0, turn - 1), choice], 0).session;
  const far = follow(script, started, road.log.slice(turn), choice);
  const other = roadOf(far, turn, option);
  const pages: (Line | 'beside')[] = [...other.beat, ...(other.echo ? [other.echo.line] : []), 'beside'];
  const asked = replay(script, road.seed, road.log.slice(0, turn - 1)).session;
  return {
    time: sceneOf(asked).time,
    taken: roadOf(road, turn, took),
    other,
    pages,
    sessionAt: (page) => {
      if (page < other.beat.length) return { ...started, read: page + 1 };
      return other.echo === undefined ? { ...started, read: other.beat.length } : upTo(far, other.echo.line);
    },
  };
}

function roadOf(session: Session, turn: number, option: Choice): Road {
  const lines = session.turns[turn]?.lines ?? [];
  const end = lines.findIndex(({ change }) => change !== undefined);
  const beat = (end < 0 ? lines : lines.slice(0, end + 1)).filter(({ text }) => text !== '');
  return { option, beat, now: lines[end]?.change, echo: echoOf(session, turn, option.id) };
}

function echoOf(session: Session, turn: number, choice: ChoiceId): Echo | undefined {
  for (const [index, { lines }] of session.turns.entries()) {
    const shown = index === session.turns.length - 1 ? lines.slice(0, session.read) : lines;
    const line = index < turn ? undefined : shown.find((each) => cueOf(each, 'delayed')?.from === choice);
    if (line !== undefined) {
      return { line, change: line.change, time: sceneOf(upTo(session, line)).time };
    }
  }
  return undefined;
}

/** The session cut off right after a line. */
function upTo(session: Session, line: Line): Session {
  const at = session.turns.findIndex(({ lines }) => lines.includes(line));
  const [first, ...rest] = session.turns;
  const turns = [first, ...rest.slice(0, at)] as const;
  const read = (session.turns[at]?.lines.indexOf(line) ?? 0) + 1;
  return { ...session, turns, read, log: session.log.slice(0, at) };
}

function follow(script: Script, from: Session, later: readonly ChoiceId[], choice: ChoiceId): Session {
  let session = readOn(script, from);
  const known = new Set(later);
  while (!hasEnded(session) && echoOf(session, from.log.length, choice) === undefined) {
    const { choices } = lastTurn(session);
    const next = choices.find(({ id }) => known.has(id)) ?? choices[0];
    if (next === undefined) return session;
    const step = apply(script, session, { type: 'choose', turn: turnNumber(session), choice: next.id });
    if (!step.ok) return session;
    session = readOn(script, step.session);
  }
  return session;
}

function readOn(script: Script, session: Session): Session {
  const step = apply(script, session, { type: 'read-on', turn: turnNumber(session), lines: 'all' });
  return step.ok ? step.session : session;
}

/** The name of each decision that can be looked at again by another road: those that were taken. */
export const forks = (road: Session): readonly { readonly turn: number; readonly decision: string }[] =>
  decisionsOf(road).flatMap(({ id, turn, taken }) => (taken === undefined ? [] : [{ turn, decision: id }]));
