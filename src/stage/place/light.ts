import type { Ink, Paint } from '../paint.ts';
import { filtered } from './palette.ts';
import type { Light } from './place.ts';

/** What a light does: how much of each colour it lets through, what the windows show, how lamps and sunbeams shine. */
export interface Atmosphere {
  readonly filter: readonly [number, number, number];
  readonly sky: readonly [string, string, string];
  readonly hills: readonly [string, string];
  readonly beam: number;
  readonly beamColor: string;
  readonly glow: number;
  readonly corners: number;
}

export const ATMOSPHERE: Readonly<Record<Light, Atmosphere>> = {
  morning: {
    filter: [1, 0.985, 0.955],
    sky: ['#c4dfe6', '#f3e3cf', '#fbe6c2'],
    hills: ['#b9cfae', '#9dbb98'],
    beam: 0.26,
    beamColor: '#fff0c8',
    glow: 0.2,
    corners: 0.15,
  },
  day: {
    filter: [1, 1, 1],
    sky: ['#bfe0ea', '#d9ecec', '#f3eed6'],
    hills: ['#a9cdb3', '#8fb99c'],
    beam: 0.17,
    beamColor: '#fff6d8',
    glow: 0.3,
    corners: 0.16,
  },
  evening: {
    filter: [0.93, 0.87, 0.79],
    sky: ['#2f4568', '#5f6486', '#d99a6c'],
    hills: ['#4a5a6c', '#37485a'],
    beam: 0,
    beamColor: '#fff6d8',
    glow: 0.44,
    corners: 0.34,
  },
};

/** What is left of the colours out of doors, where no lamp warms them. */
const OUTDOORS: Readonly<Record<Light, Atmosphere['filter']>> = {
  morning: [1, 0.97, 0.92],
  day: [1, 1, 1],
  evening: [0.66, 0.64, 0.76],
};

/** The same drawing under a light; what shines by itself is left out of the list. */
export function lit(
  list: readonly Paint[],
  light: Light,
  where: 'indoors' | 'outdoors' = 'indoors',
): Paint[] {
  const filter = where === 'outdoors' ? OUTDOORS[light] : ATMOSPHERE[light].filter;
  const color = (ink: string): string => filtered(ink, filter);
  const dyed = (ink: Ink): Ink =>
    typeof ink === 'string'
      ? color(ink)
      : { ...ink, stops: ink.stops.map((stop) => ({ ...stop, color: color(stop.color) })) };
  return list.map((paint) => {
    if (paint.kind === 'lettering') return { ...paint, fill: color(paint.fill) };
    return {
      ...paint,
      ...(paint.fill === undefined ? {} : { fill: dyed(paint.fill) }),
      ...(paint.stroke === undefined ? {} : { stroke: color(paint.stroke) }),
    };
  });
}
