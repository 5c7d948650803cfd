import { eyesIn } from './eyes.ts';
import { SCENE } from './place/place.ts';
import type { Plan } from './plan.ts';
import { look } from './puppet/cast.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What part of the picture is on show: its middle in scene pixels, and stage pixels per scene pixel. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The share of the scene's width that people and their hands stay in. */
const SAFE = { left: 0.2, right: 0.85, middle: 0.522 } as const;
/** Where two people stand, hands and all: a low stage closes in on them. */
const PAIR = { left: 440, right: 1420 } as const;

/**
 * How much of the scene's height a stage shows, and from where. A tall one shows all of it, and the page stands its
 * own desk before the lowest fifth; a low one closes in on the faces.
 */
const CUTS = [
  { height: 120, top: 0.24, share: 0.37, close: 1 },
  { height: 207, top: 0.245, share: 0.515, close: 1 },
  { height: 420, top: 0, share: 1, close: 0 },
] as const;

/** The part of the scene that a stage of some size shows. */
export function frame(stage: Size, plan: Pick<Plan, 'people' | 'spoken'>): View {
  const { top, share, close } = cut(stage.height);
  const heads = union(plan.people.map(headOf));
  const safe = { left: SAFE.left * SCENE.width, right: SAFE.right * SCENE.width };
  const pair = { left: Math.min(PAIR.left, heads.left - 20), right: Math.max(PAIR.right, heads.right + 20) };
  const left = mix(safe.left, pair.left, close);
  const right = mix(safe.right, pair.right, close);
  const wide = stage.height / (share * SCENE.height);
  const zoom = Math.max(stage.width / SCENE.width, Math.min(stage.width / (right - left), wide));
  const [width, height] = [stage.width / zoom, stage.height / zoom];
  const middle = mix(SAFE.middle * SCENE.width, (left + right) / 2, close) + lean(plan, width);
  // Where a low stage is also narrow, more height is on show than asked for: it goes below the faces.
  const above = clamped(top * SCENE.height, heads.bottom + 12 - height, heads.top - 8);
  return {
    x: clamped(middle, heads.right + 16 - width / 2, heads.left - 16 + width / 2),
    y: Math.max(0, above) + height / 2,
    zoom,
  };
}

/** A camera leans toward whoever speaks, and no further than one leans in a chair: far pans make people seasick. */
const LEAN = { share: 0.1, most: 0.02 } as const;

function lean({ people, spoken }: Pick<Plan, 'people' | 'spoken'>, width: number): number {
  const speaker = people.find(({ who }) => who === spoken.who);
  if (speaker === undefined || people.length < 2) return 0;
  const xs = people.map(({ seat }) => seat.x);
  const centre = (Math.min(...xs) + Math.max(...xs)) / 2;
  return clamped((speaker.seat.x - centre) * LEAN.share, -LEAN.most * width, LEAN.most * width);
}

/** A view part of the way to another. */
export function glide(from: View, to: View, t: number): View {
  return { x: mix(from.x, to.x, t), y: mix(from.y, to.y, t), zoom: mix(from.zoom, to.zoom, t) };
}

/** Where somebody's head is on the picture, hair and all, whichever way it turns. */
export function headOf({ who, seat, pose }: Plan['people'][number]): Box {
  const { build } = look(who);
  const size = build.size * build.head * seat.scale;
  const [x, y] = eyesIn(who, seat, pose);
  return { left: x - 128 * size, right: x + 128 * size, top: y - 150 * size, bottom: y + 128 * size };
}

function cut(height: number): { readonly top: number; readonly share: number; readonly close: number } {
  const [low, middle, high] = CUTS;
  if (height <= low.height) return low;
  if (height >= high.height) return high;
  const [from, to] = height < middle.height ? [low, middle] : [middle, high];
  const t = (height - from.height) / (to.height - from.height);
  return {
    top: mix(from.top, to.top, t),
    share: mix(from.share, to.share, t),
    close: mix(from.close, to.close, t),
  };
}

const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

function union(boxes: readonly Box[]): Box {
  const middle = SAFE.middle * SCENE.width;
  return {
    left: Math.min(middle, ...boxes.map((box) => box.left)),
    right: Math.max(middle, ...boxes.map((box) => box.right)),
    top: Math.min(SCENE.height / 2, ...boxes.map((box) => box.top)),
    bottom: Math.max(SCENE.height / 2, ...boxes.map((box) => box.bottom)),
  };
}

/** As near to a wish as two bounds allow; between bounds that contradict each other, half way. */
function clamped(wish: number, low: number, high: number): number {
  if (low > high) return (low + high) / 2;
  return Math.max(low, Math.min(high, wish));
}
