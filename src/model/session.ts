import { leadsTo } from './trail.ts';
import type { Choice, ChoiceId, Line, Script, Turn } from './script.ts';

/** One picture of a play in progress. Plain data, never changed: it can be kept, compared and replayed. */
export interface Session {
  readonly seed: number;
  readonly turns: readonly [Turn, ...Turn[]];
  /** How many lines of the last turn are on show; at least one if it has any. */
  readonly read: number;
  /** The choices that led here, one for each turn after the first. */
  readonly log: readonly ChoiceId[];
}

/** What a person asked for. `turn` is the number of the turn they saw, so that a late click is refused, not misread. */
export type Command =
  /** With a number of lines: so many more than the next one. */
  | { readonly type: 'read-on'; readonly turn: number; readonly lines: 'next' | 'all' | number }
  | { readonly type: 'choose'; readonly turn: number; readonly choice: ChoiceId }
  /** Back to an earlier turn, with its options on show again. */
  | { readonly type: 'return'; readonly turn: number; readonly to: number }
  /** Forward again to where this play has been: see `trail`. */
  | { readonly type: 'forward'; readonly turn: number; readonly to: Session };

export type Refusal =
  | 'stale'
  | 'all-read'
  | 'not-read-yet'
  | 'no-such-choice'
  | 'nothing-to-undo'
  | 'no-such-turn';

export type Step =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly why: Refusal };

export function begin(script: Script, seed: number): Session {
  const turn = script.begin(seed);
  return { seed, turns: [turn], read: firstStop(turn.lines), log: [] };
}

/** The number of the turn on show, from 1. */
export const turnNumber = (session: Session): number => session.turns.length;

export const lastTurn = (session: Session): Turn => session.turns.at(-1) ?? session.turns[0];

/** The lines on show of the last turn. */
export const linesRead = (session: Session): readonly Line[] =>
  lastTurn(session).lines.slice(0, session.read);

/** The line that was read last, anywhere in the play. */
export function lastLine(session: Session): Line | undefined {
  return linesRead(session).at(-1) ?? session.turns.at(-2)?.lines.at(-1);
}

export const allRead = (session: Session): boolean => session.read >= lastTurn(session).lines.length;

/** The options on show: none until every line before them is read. */
export const choicesOf = (session: Session): readonly Choice[] =>
  allRead(session) ? lastTurn(session).choices : [];

/** Read to the last line of an ending; a story that broke off at a fault has not ended. */
export const hasEnded = (session: Session): boolean => {
  const { choices, fault } = lastTurn(session);
  return allRead(session) && choices.length === 0 && fault === undefined;
};

export function apply(script: Script, session: Session, command: Command): Step {
  if (command.turn !== turnNumber(session)) return refuse('stale');
  switch (command.type) {
    case 'read-on':
      return readOn(session, command.lines);
    case 'choose':
      return choose(script, session, command.choice);
    case 'return':
      return returnTo(session, command.to);
    case 'forward':
      return leadsTo(session, command.to) ? accept(command.to) : refuse('no-such-turn');
  }
}

function readOn(session: Session, lines: 'next' | 'all' | number): Step {
  if (allRead(session)) return refuse('all-read');
  const turn = lastTurn(session);
  return accept({
    ...session,
    read:
      lines === 'all'
        ? turn.lines.length
        : nextStop(turn.lines, session.read + (lines === 'next' ? 0 : Math.max(0, lines))),
  });
}

function choose(script: Script, session: Session, choice: ChoiceId): Step {
  const turn = lastTurn(session);
  if (!turn.choices.some((offered) => offered.id === choice)) return refuse('no-such-choice');
  if (!allRead(session)) return refuse('not-read-yet');
  const next = script.choose(turn, choice);
  return accept({
    ...session,
    turns: [...session.turns, next],
    read: firstStop(next.lines),
    log: [...session.log, choice],
  });
}

function returnTo(session: Session, to: number): Step {
  if (turnNumber(session) === 1) return refuse('nothing-to-undo');
  if (!Number.isInteger(to) || to < 1 || to >= turnNumber(session)) return refuse('no-such-turn');
  const [first, ...rest] = session.turns;
  const turns = [first, ...rest.slice(0, to - 1)] as const;
  const now = turns.at(-1) ?? first;
  return accept({ ...session, turns, read: now.lines.length, log: session.log.slice(0, to - 1) });
}

const firstStop = (lines: readonly Line[]): number => nextStop(lines, 0);

/** A line with no words (ink leaves one where only the meters moved) is read together with the one before it. */
function nextStop(lines: readonly Line[], from: number): number {
  let stop = from;
  while (stop < lines.length && lines[stop]?.text === '') stop += 1;
  stop += 1;
  while (stop < lines.length && lines[stop]?.text === '') stop += 1;
  return Math.min(stop, lines.length);
}

const accept = (session: Session): Step => ({ ok: true, session });
const refuse = (why: Refusal): Step => ({ ok: false, why });
