import type { Ink, Paint, Shape } from '../paint.ts';

type More = Pick<Shape, 'opacity' | 'clip' | 'evenOdd'>;

/** Gathers a display list. */
export interface Brush {
  readonly list: Paint[];
  fill(d: string, ink: Ink, more?: More): void;
  line(d: string, stroke: string, width: number, more?: More): void;
}

/** A brush whose line widths are those of a figure of full size. */
export function brush(size: number): Brush {
  const list: Paint[] = [];
  return {
    list,
    fill(d, fill, more) {
      list.push({ kind: 'shape', d, fill, ...more });
    },
    line(d, stroke, width, more) {
      list.push({ kind: 'shape', d, stroke, width: width * size, round: true, ...more });
    },
  };
}
