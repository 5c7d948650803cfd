import { type Box, boxesIn, follow, isBox, isRecord, type Piece, piecesIn } from './tree.ts';

/** What one step of a story reads and overwrites, and which steps can come right after it. */
export interface Step {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly next: readonly Spot[];
}

/** Where the engine's pointer can stand: a piece, or a box with nothing in it. */
export type Spot = Piece | Box;

/** Names of what a story can read: a variable, a visit count, the turn of the last visit, the turn itself. */
export const variable = (name: string): string => `v:${name}`;
export const count = (box: Box): string => `c:${box.path}`;
export const turnOf = (box: Box): string => `t:${box.path}`;
export const TURN = 'turn';

/** Every step of a story. What can come next is never less than what the engine does; it may be more. */
export function stepsOf(root: Box): ReadonlyMap<Spot, Step> {
  const pieces = piecesIn(root);
  const world = readWorld(root, pieces);
  const empty = [...boxesIn(root)].filter((box) => box.pieces.length === 0);
  return new Map<Spot, Step>([
    ...pieces.map((piece) => [piece, stepOf(world, piece)] as const),
    ...empty.map((box) => [box, { reads: [], writes: [], next: after(box) }] as const),
  ]);
}

/** The first spot of whatever stands at a place. */
export function entry(part: Box | Piece): Spot {
  const first = isBox(part) ? part.pieces[0] : undefined;
  return first === undefined ? part : entry(first);
}

/** Where the pointer goes when a part is done: to its neighbor, or to the neighbor of a box that ends with it. */
export function after(part: Box | Piece): readonly Spot[] {
  const box = isBox(part) ? part.parent : part.box;
  if (box === undefined || part.index < 0) return [];
  const neighbor = box.pieces[part.index + 1];
  return neighbor === undefined ? after(box) : [entry(neighbor)];
}

interface World {
  readonly root: Box;
  /** Places that the story passes around as values, so that a divert or a count by value can mean any of them. */
  readonly taken: readonly (Box | Piece)[];
  /** Names that are both a variable of the story and one of a knot: a write to one leaves the other alone. */
  readonly double: ReadonlySet<string>;
}

function readWorld(root: Box, pieces: readonly Piece[]): World {
  const names = (key: string): ReadonlySet<string> =>
    new Set(
      pieces.flatMap(({ value }) => (isRecord(value) && typeof value[key] === 'string' ? [value[key]] : [])),
    );
  const own = names('temp=');
  return {
    root,
    taken: pieces.flatMap((piece) => {
      const path = textOf(piece.value, '^->');
      return path === undefined || returnsHere(piece) ? [] : [follow(root, piece, path)];
    }),
    double: new Set([...names('VAR=')].filter((name) => own.has(name))),
  };
}

function stepOf(world: World, piece: Piece): Step {
  const { value } = piece;
  if (typeof value === 'string') return commandStep(world, piece, value);
  if (!isRecord(value)) return plain(piece);
  const read = textOf(value, 'VAR?') ?? textOf(value, '^var');
  if (read !== undefined) return { ...plain(piece), reads: [variable(read)] };
  const counted = textOf(value, 'CNT?');
  if (counted !== undefined) return { ...plain(piece), reads: [countOf(follow(world.root, piece, counted))] };
  const set = textOf(value, 'VAR=') ?? textOf(value, 'temp=');
  if (set !== undefined) return assignment(world, piece, set, 'temp=' in value && value['re'] === true);
  const option = textOf(value, '*');
  if (option !== undefined) {
    const target = follow(world.root, piece, option);
    const once = (Number(value['flg']) & ONCE_ONLY) !== 0;
    return { reads: once ? [countOf(target)] : [], writes: [], next: [entry(target), ...after(piece)] };
  }
  return divertStep(world, piece, value);
}

const ONCE_ONLY = 16;

function plain(piece: Piece): Step {
  return { reads: [], writes: [], next: after(piece) };
}

/** `pointer`: the value may be a reference to another variable, so that nothing is overwritten for certain. */
function assignment(world: World, piece: Piece, name: string, pointer: boolean): Step {
  const back = name === '$r' ? before(piece) : undefined;
  const path = textOf(back?.value, '^->');
  const next = back && path !== undefined ? [entry(follow(world.root, back, path))] : [];
  const writes = pointer || world.double.has(name) ? [] : [variable(name)];
  return { reads: [], writes, next: [...after(piece), ...next] };
}

function divertStep(world: World, piece: Piece, value: Readonly<Record<string, unknown>>): Step {
  const calls = textOf(value, 'f()') ?? textOf(value, '->t->');
  const path = calls ?? textOf(value, '->');
  if (path === undefined) return plain(piece);
  const onward =
    calls !== undefined || value['c'] === true || before(piece)?.value === 'thread' ? after(piece) : [];
  if (value['var'] !== true)
    return { reads: [], writes: [], next: [entry(follow(world.root, piece, path)), ...onward] };
  // Where words before an option return to is accounted for where that was set: see `assignment`.
  const anywhere = path === '$r' ? [] : world.taken.map(entry);
  return { reads: [variable(path)], writes: [], next: [...anywhere, ...onward] };
}

function commandStep(world: World, piece: Piece, command: string): Step {
  const step = plain(piece);
  switch (command) {
    case 'visit':
      return { ...step, reads: [count(piece.box)] };
    case 'turn':
      return { ...step, reads: [TURN] };
    case 'readc':
    case 'turns': {
      const meant = given(world, piece).map((part) => (isBox(part) ? part : part.box));
      const reads = meant.flatMap((box) => (command === 'readc' ? [count(box)] : [count(box), turnOf(box)]));
      return { ...step, reads: command === 'readc' ? reads : [...reads, TURN] };
    }
    case '->->':
      return { ...step, next: before(piece)?.value === 'void' ? [] : given(world, piece).map(entry) };
    case '~ret':
    case 'done':
    case 'end':
      return { ...step, next: [] };
    default:
      return step;
  }
}

/** The place that a command is given: the one written right before it, or any that the story passes around. */
function given(world: World, piece: Piece): readonly (Box | Piece)[] {
  const last = before(piece);
  const path = textOf(last?.value, '^->');
  return last && path !== undefined ? [follow(world.root, last, path)] : world.taken;
}

/** The piece right before this one in the same box, brackets of an evaluation left out. */
export function before(piece: Piece): Piece | undefined {
  const last = piece.box.pieces[piece.index - 1];
  if (last === undefined || isBox(last)) return undefined;
  return last.value === '/ev' || last.value === 'ev' ? before(last) : last;
}

/** A place that is only named so that words before an option know where to return. */
function returnsHere(piece: Piece): boolean {
  const following = piece.box.pieces
    .slice(piece.index + 1)
    .find((each) => isBox(each) || each.value !== '/ev');
  return following !== undefined && !isBox(following) && textOf(following.value, 'temp=') === '$r';
}

function countOf(part: Box | Piece): string {
  return count(isBox(part) ? part : part.box);
}

export function textOf(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}
