import type { Change, Meters } from '../meters.ts';
import { decisionsOf } from '../path.ts';
import { replay } from '../replay.ts';
import { cueOf, sceneOf } from '../scene.ts';
import type { Choice, ChoiceId, Line, Script } from '../script.ts';
import { apply, hasEnded, lastTurn, type Session, turnNumber } from '../session.ts';

/** What one option brought: at once, and when it came back. */
export interface Road {
  readonly option: Choice;
  /** The lines up to the one that moved the team, that one included; none is empty. */
  readonly beat: readonly Line[];
  readonly now: Change | undefined;
  /** The first line that names this option as its origin; absent where none has come. */
  readonly echo: Echo | undefined;
  /** The road was followed to the story's end: what has not come of it by then never will. */
  readonly ended: boolean;
}

export interface Echo {
  readonly line: Line;
  readonly change: Change | undefined;
  /** "Thu 5:50" */
  readonly time: string;
}

/** What a page of the detour shows beside its words. */
export interface Glimpse {
  /** The session as it stands there, for the picture. */
  readonly session: Session;
  readonly time: string;
  readonly meters: Meters;
  /** What moved the team on this page. */
  readonly change: Change | undefined;
}

/** The road not taken beside the one that was. Both start from the same turn of the same play. */
export interface Detour {
  readonly time: string;
  readonly taken: Road;
  readonly other: Road;
  /** What to show on each page: line by line, then both roads side by side. */
  readonly pages: readonly (Line | 'beside')[];
  glimpse(page: number): Glimpse;
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
  const asked = replay(script, road.seed, road.log.slice(0, turn - 1)).session;
  const decision = decisionsOf(asked).find((each) => each.turn === turn)?.id;
  const far = follow(script, started, road.log.slice(turn), [choice, decision]);
  const other = roadOf(far, turn, option, decision);
  const pages: (Line | 'beside')[] = [...other.beat, ...(other.echo ? [other.echo.line] : []), 'beside'];
  const glimpse = (page: number): Glimpse => {
    const line = other.beat[page];
    if (line !== undefined) return glimpseOf(withRead(started, line), line);
    const { echo } = other;
    const last = other.beat.at(-1);
    if (echo !== undefined) return glimpseOf(upTo(far, echo.line), echo.line);
    return glimpseOf(last === undefined ? started : withRead(started, last), last);
  };
  return {
    time: sceneOf(asked).time,
    taken: roadOf(road, turn, took, decision),
    other,
    pages,
    glimpse,
    sessionAt: (page) => glimpse(page).session,
  };
}

function glimpseOf(session: Session, line: Line | undefined): Glimpse {
  const { lines, meters } = lastTurn(session);
  const from = line === undefined ? session.read : lines.indexOf(line);
  const shown = lines.slice(from, session.read);
  return {
    session,
    time: sceneOf(session).time,
    meters: shown.at(-1)?.meters ?? meters,
    change: shown.find(({ change }) => change !== undefined)?.change,
  };
}

/** The session read to a line of its last turn, and to those without words that follow: they move the team with it. */
function withRead(session: Session, line: Line): Session {
  const { lines } = lastTurn(session);
  let read = lines.indexOf(line) + 1;
  while (lines[read]?.text === '') read += 1;
  return { ...session, read };
}

function roadOf(session: Session, turn: number, option: Choice, decision: string | undefined): Road {
  const lines = session.turns[turn]?.lines ?? [];
  const end = lines.findIndex(({ change }) => change !== undefined);
  const beat = (end < 0 ? lines : lines.slice(0, end + 1)).filter(({ text }) => text !== '');
  const echo = echoOf(session, turn, [option.id, decision]);
  return { option, beat, now: lines[end]?.change, echo, ended: hasEnded(session) };
}

/** An echo names its origin: the option, or the decision whatever was taken there. */
function echoOf(session: Session, turn: number, origins: readonly (string | undefined)[]): Echo | undefined {
  for (const [index, { lines }] of session.turns.entries()) {
    const shown = index === session.turns.length - 1 ? lines.slice(0, session.read) : lines;
    const line = index < turn ? undefined : shown.find((each) => origins.includes(originOf(each)));
    if (line !== undefined) {
      const at = upTo(session, line);
      return { line, change: glimpseOf(at, line).change, time: sceneOf(at).time };
    }
  }
  return undefined;
}

/** Never `undefined`, so that a line without an origin is nobody's echo. */
const originOf = (line: Line): string => cueOf(line, 'delayed')?.from ?? '';

/** The session cut off right after a line. */
function upTo(session: Session, line: Line): Session {
  const at = session.turns.findIndex(({ lines }) => lines.includes(line));
  const [first, ...rest] = session.turns;
  const turns = [first, ...rest.slice(0, at)] as const;
  return withRead({ ...session, turns, log: session.log.slice(0, at) }, line);
}

function follow(
  script: Script,
  from: Session,
  later: readonly ChoiceId[],
  origins: readonly (string | undefined)[],
): Session {
  let session = readOn(script, from);
  const known = new Set(later);
  while (!hasEnded(session) && echoOf(session, from.log.length, origins) === undefined) {
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
