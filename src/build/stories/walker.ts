import type { Story } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import { remember } from '../../model/memory.ts';
import { type Meters, METERS, MIDDLE } from '../../model/meters.ts';
import { type Choice, type Compiled, type Line, openScript, type Turn } from '../../model/script.ts';
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
import { cutAt } from './stretch.ts';
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

/** What one stretch of a turn says and does, and what comes after it: another stretch, or the end of the turn. */
interface Outcome {
  readonly lines: readonly Line[];
  readonly effects: readonly Effect[];
  readonly next: Spot | Memo<Outcome>;
}

/** A stretch as the engine plays it. */
interface Stretch {
  readonly memo: Memo<Outcome>;
  readonly before: readonly Token[];
  readonly record: Recorder;
  /** How many lines of the turn were read before it. */
  readonly from: number;
}

/** Far more lines than a turn has; whatever goes round that long is left to the engine and its bounds. */
const STRETCHES = 200;

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
 * Plays a story from any stand. With `share`, a turn is cut after each of its lines: a stretch that asks the story's
 * variables and counts the same questions as an earlier one, and gets the same answers, is known from then on, and a
 * turn of nothing but known stretches is not played again.
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
  const memos = new Map<string, Memo<Outcome>>();
  const joined = new Map<string, Passage>();
  const parts = numbered<Outcome>();
  const keyNumber = numbered<string>();
  // That a visit in this turn is already the last one looks the same as no visit at all.
  const cuts = !slots.names.some((name) => name.startsWith('t:'));
  const stretches: Stretch[] = [];
  let recording: Stretch | undefined;
  let exact = share && compiled.floats.length === 0;
  let played = 0;
  const script = openScript(compiled, (piece, story) => {
    pieces.add(piece);
    if (!recording) return;
    if (watched !== story) {
      watched = story;
      story.onDidContinue = () => lineRead(story);
    }
    recording.record.see(accessOf(piece), story);
  });
  let watched: Story | undefined;
  let linesRead = 0;
  const begun = (memo: Memo<Outcome>, before: readonly Token[], held: readonly string[]): Stretch => {
    const record = recorder(slots, before);
    for (const name of [...asks, ...held.map(variable)]) record.ask(name);
    return { memo, before, record, from: linesRead };
  };
  /** Cuts the turn after this line, where that can be done. */
  const lineRead = (story: Story): void => {
    linesRead += 1;
    recording?.record.settle(story);
    if (!recording || !cuts || !story.canContinue) return;
    const { state: text, floats } = remember(story, names.variables);
    const state: EngineState = JSON.parse(text);
    const cut = cutAt(state);
    exact &&= floats.length === 0;
    if (!cut || !exact) return;
    const next = memos.get(cut.key) ?? memo<Outcome>();
    memos.set(cut.key, next);
    stretches.push((recording = begun(next, slots.read(state), cut.held)));
  };
  const keep = (turn: readonly Line[], stand: Stand): void => {
    stretches.forEach(({ memo: known, before, record, from }, index) => {
      const room = record.room();
      if (!room) return;
      const following = stretches[index + 1];
      const effects = slots.effects(before, following?.before ?? stand.values, record.written);
      const next = following?.memo ?? stand.spot;
      known.keep(before, record.questions, room, { lines: turn.slice(from, following?.from), effects, next });
    });
  };
  /** The whole turn from stretches that are known; undefined where one is not. */
  const recalled = (taken: Memo<Outcome>, before: readonly Token[]): Arrival | undefined => {
    const values = [...before];
    const said: Outcome[] = [];
    for (let next: Spot | Memo<Outcome> = taken; said.length < STRETCHES;) {
      if ('position' in next) return { stand: standAt(next, values), passage: joinedFrom(said) };
      const outcome: Outcome | undefined = next.find(values);
      if (!outcome) return undefined;
      slots.apply(values, outcome.effects);
      said.push(outcome);
      next = outcome.next;
    }
    return undefined;
  };
  const joinedFrom = (said: readonly Outcome[]): Passage => {
    const key = said.map(parts).join(' ');
    const passage = joined.get(key) ?? intern(said.flatMap(({ lines }) => lines));
    joined.set(key, passage);
    return passage;
  };

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
      const known = exact ? recalled(taken, from.values) : undefined;
      if (known) return known;
      linesRead = 0;
      recording = exact ? begun(taken, from.values, from.spot.position.held) : undefined;
      stretches.splice(0, Infinity, ...(recording ? [recording] : []));
      const turn = script.choose(turnAt(from), choice.id);
      recording = undefined;
      const arrival = arrive(turn);
      if (exact && turn.fault === undefined) keep(turn.lines, arrival.stand);
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

/** Gives each thing a number of its own. */
function numbered<T>(): (thing: T) => number {
  const numbers = new Map<T, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}
