import { paintOn } from './canvas.ts';
import { FEET } from './eyes.ts';
import type { Paint } from './paint.ts';
import { moodOf } from './place/mood.ts';
import { SCENE } from './place/place.ts';
import { LEFT, WIDE } from './place/shell.ts';
import { fill, rect } from './place/shapes.ts';
import type { Placing, Plan } from './plan.ts';
import { look } from './puppet/cast.ts';
import { drawProp } from './puppet/held.ts';
import { drawPuppet, eyesOf, FRAME } from './puppet/puppet.ts';
import { room } from './rooms.ts';
import { toSvg } from './svg.ts';

/** A display list and where it goes: turned by radians, scaled, its own origin moved to (x, y). */
export interface Layer {
  readonly list: readonly Paint[];
  readonly x: number;
  readonly y: number;
  readonly scale: readonly [number, number];
  readonly turn: number;
}

/** The part of a picture to be seen, in the picture's own pixels. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Cut = { x: 0, y: 0, width: SCENE.width, height: SCENE.height };
/** One person from the hair to the edge of the desk. */
export const FIGURE: Cut = { x: 15, y: -10, width: 610, height: 650 };

/** The whole of a plan from back to front, as it looks once every movement is over. */
export function layersOf(plan: Plan): readonly Layer[] {
  const { back, middle, front } = room(plan.place, plan.light, plan.time, plan.dress);
  const { color, alpha } = moodOf(plan.warmth);
  const mood = fill(rect(LEFT, 0, WIDE, SCENE.height), color, { opacity: alpha });
  return [
    flat([...back, ...middle, mood]),
    ...plan.people
      .toSorted((a, b) => a.seat.layer - b.seat.layer)
      .map((placing) => ({
        list: figureOf(placing),
        x: placing.seat.x - (FRAME.width / 2) * placing.seat.scale,
        y: placing.seat.y - FEET * placing.seat.scale,
        scale: [placing.seat.scale, placing.seat.scale] as const,
        turn: 0,
      })),
    flat(front),
    ...plan.loose.map(({ prop, at: [x, y], scale, turn }) => ({ list: drawProp(prop), x, y, scale, turn })),
  ];
}

/** One person by themselves, in the frame that puppets are drawn in. */
export function figureOf({ who, pose, held }: Placing): readonly Paint[] {
  return drawPuppet(look(who), pose, held);
}

/** The head of one person, wherever in the frame their pose has it. */
export function headCut({ who, pose }: Placing): Cut {
  const [x, y] = eyesOf(look(who), pose);
  return { x: x - 185, y: y - 215, width: 370, height: 370 };
}

export const flat = (list: readonly Paint[]): Layer => ({ list, x: 0, y: 0, scale: [1, 1], turn: 0 });

/** Shows a cut of the layers on a canvas, and nothing that was there before. */
export function paintLayers(canvas: HTMLCanvasElement, layers: readonly Layer[], cut: Cut): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const zoom = canvas.width / cut.width;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (const { list, x, y, scale, turn } of layers) {
    context.setTransform(scale[0] * zoom, 0, 0, scale[1] * zoom, (x - cut.x) * zoom, (y - cut.y) * zoom);
    context.rotate(turn);
    paintOn(context, list);
  }
}

/** The same as an SVG document. */
export function svgOf(layers: readonly Layer[], cut: Cut): string {
  const parts = layers.map(({ list, x, y, scale, turn }) => {
    const inner = toSvg(list, { x: -2000, y: -2000, width: 6000, height: 6000 });
    return `<g transform="translate(${x} ${y}) scale(${scale.join(' ')}) rotate(${(turn * 180) / Math.PI})"><svg x="-2000" y="-2000" width="6000" height="6000">${inner}</svg></g>`;
  });
  const { x, y, width, height } = cut;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`;
}
