import type { Person, Place, Talk } from './cues.ts';
import { afterLine, cueOf, EMPTY_SCENE, type Scene } from './scene.ts';
import type { Change } from './meters.ts';
import type { Choice, ChoiceId, Line } from './script.ts';
import { linesRead, type Session } from './session.ts';

/** One line that was read, with where and when it fell. */
export interface Moment {
  readonly line: Line;
  /** The turn it stands in, from 1. */
  readonly turn: number;
  readonly scene: Scene;
}

/** A decision that was reached: what was on offer, and what was taken unless it is the one on show. */
export interface Decision {
  readonly id: string;
  readonly talk: Talk | undefined;
  readonly core: boolean;
  readonly turn: number;
  readonly time: string;
  readonly place: Place;
  readonly pov: Person | undefined;
  readonly act: number;
  /** The line that put it to the player. */
  readonly asked: string;
  readonly offered: readonly Choice[];
  readonly taken: Choice | undefined;
}

/** One entry of the ledger: what moved the team, when, and which earlier choice it came from. */
export interface Entry {
  readonly turn: number;
  readonly scene: Scene;
  readonly change: Change;
  readonly line: Line;
  readonly from: Decision | undefined;
  /** The decision whose turn this belongs to: the one just taken before the line. */
  readonly decision: Decision | undefined;
}

/** Every line read, in order. */
export function momentsOf(session: Session): readonly Moment[] {
  const moments: Moment[] = [];
  let scene = EMPTY_SCENE;
  session.turns.forEach((turn, index) => {
    const lines = index === session.turns.length - 1 ? linesRead(session) : turn.lines;
    for (const line of lines) {
      scene = afterLine(scene, line);
      moments.push({ line, turn: index + 1, scene });
    }
  });
  return moments;
}

/** Every decision reached, in order; the one on show comes last and has nothing taken yet. */
export function decisionsOf(session: Session): readonly Decision[] {
  return momentsOf(session).flatMap(({ line, turn, scene }) => {
    const id = cueOf(line, 'decision')?.id;
    const offered = session.turns[turn - 1]?.choices ?? [];
    if (id === undefined) return [];
    const taken = offered.find((choice) => choice.id === session.log[turn - 1]);
    return {
      id,
      talk: cueOf(line, 'talk')?.talk,
      core: cueOf(line, 'core') !== undefined,
      turn,
      time: scene.time,
      place: scene.place,
      pov: scene.pov,
      act: scene.act,
      asked: line.text,
      offered,
      taken,
    };
  });
}

/** The decision at which an option was taken; a tag may also name the decision itself. */
export function originOf(decisions: readonly Decision[], from: string): Decision | undefined {
  return decisions.find((decision) => decision.taken?.id === from || decision.id === from);
}

/** Every change so far, in order. */
export function ledgerOf(session: Session): readonly Entry[] {
  const decisions = decisionsOf(session);
  return momentsOf(session).flatMap(({ line, turn, scene }) => {
    if (line.change === undefined) return [];
    const from = cueOf(line, 'delayed')?.from;
    return {
      turn,
      scene,
      change: line.change,
      line,
      from: from === undefined ? undefined : originOf(decisions, from),
      decision: decisions.findLast((decision) => decision.turn < turn),
    };
  });
}

/** Where each act began, for playing on from there: the turn, and how many of its lines were read by then. */
export interface Act {
  readonly number: number;
  readonly pov: Person | undefined;
  readonly place: Place;
  readonly time: string;
  readonly turn: number;
  readonly read: number;
  /** The choices that led there. */
  readonly log: readonly ChoiceId[];
}

export function actsOf(session: Session): readonly Act[] {
  let turn = 0;
  let read = 0;
  return momentsOf(session).flatMap((moment) => {
    read = moment.turn === turn ? read + 1 : 1;
    turn = moment.turn;
    if (cueOf(moment.line, 'card')?.card !== 'pov') return [];
    const { act, pov, place, time } = moment.scene;
    return { number: act, pov, place, time, turn, read, log: session.log.slice(0, turn - 1) };
  });
}

/** The ending that was reached, by its id. */
export function endingOf(session: Session): string | undefined {
  return momentsOf(session)
    .map(({ line }) => cueOf(line, 'ending')?.id)
    .findLast((id) => id !== undefined);
}
