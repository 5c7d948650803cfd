import type { Compiled } from '../../model/script.ts';

/**
 * A compiled story as a tree of boxes, read from ink's own JSON. Boxes have the names under which the engine keeps
 * its counts, and paths lead where the engine would follow them.
 */
export interface Box {
  readonly parent: Box | undefined;
  /** Position among the parent's pieces; -1 where it is only reached by name. */
  readonly index: number;
  /** The engine's name for it: `s2_a1.0.g-0.c-4`; empty for the root. */
  readonly path: string;
  readonly pieces: readonly (Box | Piece)[];
  readonly named: ReadonlyMap<string, Box>;
}

/** Anything that is no box: words, an operator, a divert. */
export interface Piece {
  readonly box: Box;
  readonly index: number;
  readonly value: unknown;
}

export const isBox = (part: Box | Piece): part is Box => 'pieces' in part;
export const isPiece = (part: Box | Piece): part is Piece => !isBox(part);

/** Throws a TypeError for what is no compiled story. */
export function readTree(ink: Compiled['ink']): Box {
  return readBox(ink['root'], undefined, -1, '');
}

function readBox(json: unknown, parent: Box | undefined, index: number, path: string): Box {
  if (!Array.isArray(json)) throw new TypeError('A compiled story is made of arrays');
  const rest: unknown = json.at(-1);
  const pieces: (Box | Piece)[] = [];
  const named = new Map<string, Box>();
  const box: Box = { parent, index, path, pieces, named };
  json.slice(0, -1).forEach((value: unknown, at) => {
    if (!Array.isArray(value)) {
      pieces.push({ box, index: at, value });
      return;
    }
    const name = ownName(value);
    const child = readBox(value, box, at, join(path, name ?? String(at)));
    pieces.push(child);
    if (name !== undefined) named.set(name, child);
  });
  for (const [name, value] of Object.entries(isRecord(rest) ? rest : {}))
    if (!name.startsWith('#')) named.set(name, readBox(value, box, -1, join(path, name)));
  return box;
}

function ownName(json: readonly unknown[]): string | undefined {
  const rest = json.at(-1);
  const name = isRecord(rest) ? rest['#n'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Where a path leads that is written on a piece. Throws a RangeError where it leads nowhere. */
export function follow(root: Box, from: Piece, path: string): Box | Piece {
  const relative = path.startsWith('.');
  // The first step up from a piece is to its own box.
  const steps = relative ? path.slice(1).split('.').slice(1) : path.split('.');
  return walk(relative ? from.box : root, steps, path);
}

/** The box of a path such as the engine writes into its state. */
export function boxAt(root: Box, path: string): Box {
  const found = path === '' ? root : walk(root, path.split('.'), path);
  if (!isBox(found)) throw new RangeError(`"${path}" is no box`);
  return found;
}

function walk(start: Box, steps: readonly string[], path: string): Box | Piece {
  let at: Box | Piece | undefined = start;
  for (const step of steps) {
    if (at === undefined || !isBox(at)) break;
    at = step === '^' ? at.parent : /^\d+$/.test(step) ? at.pieces[Number(step)] : at.named.get(step);
  }
  if (at === undefined) throw new RangeError(`Nothing stands at "${path}"`);
  return at;
}

/** Every piece of a story, in no order that matters. */
export const piecesIn = (root: Box): readonly Piece[] =>
  [...boxesIn(root)].flatMap((box) => box.pieces.filter(isPiece));

/** Every box, the outer before the inner. */
export function* boxesIn(box: Box): Generator<Box> {
  yield box;
  for (const child of new Set([...box.pieces.filter(isBox), ...box.named.values()])) yield* boxesIn(child);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
