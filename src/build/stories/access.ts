import type { InkObject } from 'inkjs/engine/Object';
import { type Step, stepsOf, textOf, variable } from './flow.ts';
import { type Box, isBox, type Piece, piecesIn } from './tree.ts';

/** What one piece of a story asks of the story's variables and counts, or does to them. */
export type Access =
  /** Depends on the very value. */
  | { readonly kind: 'read'; readonly names: readonly string[] }
  /** Depends only on how a value compares with a number. */
  | { readonly kind: 'test'; readonly name: string; readonly is: Comparison; readonly number: number }
  /** Moves a meter: its new value is its old one and a sum, as long as that stays between the bounds. */
  | { readonly kind: 'move'; readonly name: string; readonly least: number; readonly most: number }
  | { readonly kind: 'set'; readonly name: string };

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

const COMPARISONS: readonly unknown[] = ['<', '<=', '>', '>=', '==', '!='];

export function compare(value: number, is: Comparison, number: number): boolean {
  if (is === '<') return value < number;
  if (is === '<=') return value <= number;
  if (is === '>') return value > number;
  if (is === '>=') return value >= number;
  return is === '==' ? value === number : value !== number;
}

/** What is worth keeping apart in a story's memory. */
export interface Names {
  /** Its variables, without those that only ever count themselves on. */
  readonly variables: readonly string[];
  /** Variables that are only ever moved within bounds. */
  readonly meters: ReadonlySet<string>;
  /** Counts, turns and the like that some line reads. */
  readonly counts: readonly string[];
  /** What variables start as, where the story says so with a plain number. */
  readonly initial: ReadonlyMap<string, number | boolean>;
}

export function namesOf(root: Box): Names {
  const pieces = piecesIn(root);
  const declared = root.named.get('global decl');
  const idle = idleCounters(root);
  const reads = [...stepsOf(root).values()].flatMap((step) => step.reads);
  const variables = pieces.flatMap(({ box, value }) =>
    box === declared ? (textOf(value, 'VAR=') ?? []) : [],
  );
  const written = pieces.filter(({ box }) => box !== declared);
  const initial = pieces.flatMap(({ box, index, value }) => {
    const name = box === declared ? textOf(value, 'VAR=') : undefined;
    const first = box.pieces[index - 1];
    const start = first === undefined || isBox(first) ? undefined : first.value;
    return name !== undefined && (typeof start === 'number' || typeof start === 'boolean')
      ? [[name, start] as const]
      : [];
  });
  const moved = variables.filter((name) => {
    const sets = written.filter(({ value }) => textOf(value, 'VAR=') === name);
    const held = written.some(({ value }) => textOf(value, '^var') === name);
    const known = initial.some(([each, start]) => each === name && typeof start === 'number');
    return sets.length > 0 && known && !held && sets.every((piece) => moveOf(piece, name) !== undefined);
  });
  return {
    variables: variables.filter((name) => !idle.has(variable(name))),
    meters: new Set(moved),
    counts: [...new Set(reads.filter((name) => !name.startsWith('v:')))].toSorted(),
    initial: new Map(initial),
  };
}

/** Gives what a living piece of the engine's own tree does, by the place it has there. */
export function accessTable(root: Box, names: Names): (piece: InkObject) => Access | undefined {
  const byPath = new Map<string, Access>();
  for (const [spot, step] of stepsOf(root)) {
    const access = isBox(spot) ? undefined : accessOf(spot, step, names);
    if (access && !isBox(spot))
      byPath.set(`${spot.box.path === '' ? '' : `${spot.box.path}.`}${spot.index}`, access);
  }
  const known = new WeakMap<InkObject, { readonly access: Access | undefined }>();
  return (piece) => {
    const found = known.get(piece) ?? { access: byPath.get(piece.path.toString()) };
    known.set(piece, found);
    return found.access;
  };
}

function accessOf(piece: Piece, step: Step, names: Names): Access | undefined {
  const set = textOf(piece.value, 'VAR=');
  if (set !== undefined) {
    const bounds = names.meters.has(set) ? moveOf(piece, set) : undefined;
    return bounds ? { kind: 'move', name: variable(set), ...bounds } : { kind: 'set', name: variable(set) };
  }
  const read = textOf(piece.value, 'VAR?');
  if (read !== undefined && !names.variables.includes(read)) return undefined;
  if (read === undefined) return step.reads.length === 0 ? undefined : { kind: 'read', names: step.reads };
  if (names.meters.has(read) && isMoved(piece, read)) return undefined;
  const [number, is] = [valueAt(piece, 1), valueAt(piece, 2)];
  return typeof number === 'number' && isComparison(is)
    ? { kind: 'test', name: variable(read), is, number }
    : { kind: 'read', names: [variable(read)] };
}

/** The bounds of `~ x = MAX(least, MIN(most, x + step))`, seen from its last piece. */
function moveOf(piece: Piece, name: string): { readonly least: number; readonly most: number } | undefined {
  const run = piece.box.pieces.slice(0, piece.index).filter((part) => isBox(part) || part.value !== '/ev');
  const [least, most, own, step, ...operators] = run
    .slice(-7)
    .map((part) => (isBox(part) ? part : part.value));
  const fits = textOf(own, 'VAR?') === name && operators.join(' ') === '+ MIN MAX';
  const plain = typeof step === 'number' || (textOf(step, 'VAR?') ?? name) !== name;
  return fits && plain && typeof least === 'number' && typeof most === 'number' ? { least, most } : undefined;
}

/** Whether this read of a meter is the one inside its own move. */
function isMoved(piece: Piece, name: string): boolean {
  const end = piece.box.pieces[piece.index + 6] ?? piece.box;
  return [5, 6].some((ahead) => {
    const set = piece.box.pieces[piece.index + ahead] ?? end;
    return !isBox(set) && textOf(set.value, 'VAR=') === name && moveOf(set, name) !== undefined;
  });
}

/** Variables that are read only to add a fixed number to themselves: their value tells no line anything. */
export function idleCounters(root: Box): ReadonlySet<string> {
  const read = new Map<string, boolean>();
  for (const piece of piecesIn(root)) {
    const name = textOf(piece.value, 'VAR?') ?? textOf(piece.value, '^var');
    if (name !== undefined) read.set(name, (read.get(name) ?? true) && onlyCountsOn(piece, name));
  }
  return new Set([...read].flatMap(([name, idle]) => (idle ? [variable(name)] : [])));
}

function onlyCountsOn(piece: Piece, name: string): boolean {
  if (textOf(piece.value, 'VAR?') !== name) return false;
  const run = [1, 2, 3, 4].map((ahead) => valueAt(piece, ahead)).filter((value) => value !== '/ev');
  const [step, sum, set] = run;
  return typeof step === 'number' && (sum === '+' || sum === '-') && textOf(set, 'VAR=') === name;
}

function valueAt(piece: Piece, ahead: number): unknown {
  const part = piece.box.pieces[piece.index + ahead];
  return part === undefined || isBox(part) ? undefined : part.value;
}

const isComparison = (value: unknown): value is Comparison => COMPARISONS.includes(value);
