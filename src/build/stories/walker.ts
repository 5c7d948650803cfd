import type { InkObject } from 'inkjs/engine/Object';
import { type Meters, METERS, MIDDLE } from '../../model/meters.ts';
import { type Choice, type Compiled, openScript, type Turn } from '../../model/script.ts';
import { accessTable, namesOf } from './access.ts';
import { becauseIsFresh } from './because.ts';
import { variable } from './flow.ts';
import type { Passage } from './graph.ts';
import { lookAhead } from './live.ts';
import { type Memo, memo } from './memo.ts';
import { type Effect, type Slots, slotsFor, type Token } from './memory.ts';
import { passages } from './passage.ts';
import { type Position, positionsOf } from './position.ts';
import { type Recorder, recorder } from './recorder.ts';
import type { EngineState } from './state.ts';
import { readTree } from './tree.ts';

/** A story standing still, with what the engine would need to go on from there. */
export interface Stand {
  /** Two stands of one walker with the same key offer the same, and the same follows from them. */
  readonly key: string;
  readonly choices: readonly Choice[];
  readonly meters: Meters;
  readonly fault: string | undefined;
  readonly spot: Spot;
  readonly values: readonly Token[];
  /** Kept where the engine itself came here. */
  readonly turn?: Turn;
}

/** What stands with the same options and calls have in common. */
interface Spot {
  readonly position: Position;
  readonly choices: readonly Choice[];
  readonly fault: string | undefined;
  /** The engine's memory of one of them; the values in it are another's. */
  readonly state: EngineState;
  /** Where among the values those stand that can still be read. */
  readonly reads: readonly number[];
  readonly taken: readonly Memo<Outcome>[];
}

interface Outcome {
  readonly passage: Passage;
  readonly spot: Spot;
  readonly effects: readonly Effect[];
}

export interface Arrival {
  readonly stand: Stand;
  readonly passage: Passage;
}

export interface Walker {
  begin(): Arrival;
  choose(from: Stand, option: number): Arrival;
  /** How many turns the engine played; the others were known from these. */
  played(): number;
  /** Every piece of the story that the engine came to. */
  readonly pieces: ReadonlySet<InkObject>;
}

/** Every story of ours plays the same whatever its seed; the check says so where one does not. */
const SEED = 0;

/**
 * Plays a story from any stand. With `share`, a turn that asks the story's variables and counts the same questions
 * as an earlier one, and gets the same answers, is not played again.
 */
export function walker(compiled: Compiled, share: boolean): Walker {
  const root = readTree(compiled.ink);
  const names = namesOf(root);
  const slots = slotsFor(names);
  const accessOf = accessTable(root, names);
  const positionOf = positionsOf(lookAhead(root));
  const intern = passages();
  const spots = new Map<string, Spot>();
  const pieces = new Set<InkObject>();
  const asks = hostReads(slots, becauseIsFresh(root));
  let recording: Recorder | undefined;
  let exact = share && compiled.floats.length === 0;
  let played = 0;
  const script = openScript(compiled, (piece, story) => {
    pieces.add(piece);
    const access = recording && accessOf(piece);
    if (access) recording?.see(access, story);
  });

  const spotOf = (turn: Turn, state: EngineState): Spot => {
    const ended = turn.choices.length === 0;
    const position = ended ? { key: turn.fault ?? '', reads: [], held: [] } : positionOf(turn, state);
    const known = spots.get(position.key);
    if (known) return known;
    const reads = [...position.reads, ...position.held.map(variable), ...(ended ? [] : asks)]
      .map(slots.slotOf)
      .filter((slot) => slot >= 0);
    const { choices, fault } = turn;
    const spot = {
      position,
      choices,
      fault,
      state,
      reads: [...new Set(reads)],
      taken: choices.map(() => memo<Outcome>()),
    };
    spots.set(position.key, spot);
    return spot;
  };
  const arrive = (turn: Turn): { stand: Stand; passage: Passage } => {
    played += 1;
    // A whole float in the engine's memory is kept beside it: from then on every turn is played.
    exact &&= turn.memory.floats.length === 0;
    const state: EngineState = JSON.parse(turn.memory.state);
    const values = slots.read(state);
    const spot = spotOf(turn, state);
    const stand = standAt(spot, values, turn.meters);
    return { stand: { ...stand, turn }, passage: intern(turn.lines) };
  };
  const metersIn = (values: readonly Token[]): Meters => ({
    morale: valueOr(values[slots.slotOf(variable('morale'))], MIDDLE.morale),
    account: valueOr(values[slots.slotOf(variable('account'))], MIDDLE.account),
  });
  const standAt = (spot: Spot, values: readonly Token[], meters = metersIn(values)): Stand => {
    const { choices, fault, position } = spot;
    const read = spot.reads.map((slot) => values[slot]);
    return {
      key: JSON.stringify([position.key === '' ? '' : keyNumber(position.key), meters, read]),
      choices,
      meters,
      fault,
      spot,
      values,
    };
  };
  const numbers = new Map<string, number>();
  const keyNumber = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const turnAt = ({ turn, spot, values, choices, meters }: Stand): Turn =>
    turn ?? {
      lines: [],
      choices,
      meters,
      memory: { state: JSON.stringify(slots.write(spot.state, values)), floats: [] },
    };

  return {
    begin: () => arrive(script.begin(SEED)),
    choose(from, option) {
      const taken = from.spot.taken[option];
      const choice = from.choices[option];
      if (taken === undefined || choice === undefined)
        throw new RangeError(`There is no option ${option} here`);
      const known = exact ? taken.find(from.values) : undefined;
      if (known) {
        const values = slots.apply(from.values, known.effects);
        return { stand: standAt(known.spot, values), passage: known.passage };
      }
      const record = recorder(slots, from.values);
      for (const name of [...asks, ...from.spot.position.held.map(variable)]) record.ask(name);
      recording = exact ? record : undefined;
      const arrival = arrive(script.choose(turnAt(from), choice.id));
      recording = undefined;
      const room = record.room();
      if (exact && room && arrival.stand.fault === undefined) {
        const { stand, passage } = arrival;
        const effects = slots.effects(from.values, stand.values, record.written);
        taken.keep(from.values, record.questions, room, { passage, spot: stand.spot, effects });
      }
      return arrival;
    },
    played: () => played,
    pieces,
  };
}

/** What the page itself reads after each line, beside what the story reads. */
function hostReads(slots: Slots, fresh: boolean): readonly string[] {
  const moved = METERS.map(variable).filter(
    (name) => slots.slotOf(name) >= 0 && !slots.isMeter(slots.slotOf(name)),
  );
  return fresh ? moved : [...moved, variable('because')];
}

function valueOr(value: Token, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
