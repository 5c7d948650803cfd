/** A display list: what a puppet or a place looks like, free of any canvas. Lengths are in scene pixels. */
export type Paint = Shape | Lettering;

export interface Shape {
  readonly kind: 'shape';
  /** SVG path data, absolute or relative commands. */
  readonly d: string;
  readonly fill?: Ink;
  readonly stroke?: string;
  readonly width?: number;
  readonly round?: boolean;
  readonly opacity?: number;
  readonly evenOdd?: boolean;
  /** Path data of the regions that the shape is cut to; with several, their intersection. */
  readonly clip?: readonly string[];
}

export interface Lettering {
  readonly kind: 'lettering';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly opacity?: number;
  /** Degrees clockwise about (x, y). */
  readonly turn?: number;
}

/** A flat colour, or a gradient in the same coordinates as the path. */
export type Ink = string | Gradient;

export interface Gradient {
  readonly kind: 'linear' | 'radial';
  /** Start of a linear gradient; centre of a radial one. */
  readonly from: Point;
  /** End of a linear gradient; a point on the rim of a radial one. */
  readonly to: Point;
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly at: number;
  readonly color: string;
  readonly opacity?: number;
}

export type Point = readonly [x: number, y: number];
