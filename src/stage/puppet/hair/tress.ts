import type { Gradient } from '../../paint.ts';
import { shade, tint } from '../colour.ts';
import { curve, ribbon, rows } from '../path.ts';
import type { Rig } from '../rig.ts';

/** How one kind of hair, or what covers it, is drawn. */
export interface Hairdo {
  readonly ears: boolean;
  /** It lies over the brows, as no hair may. */
  readonly covers?: true;
  /** What hangs behind the head. */
  back?(rig: Rig): void;
  /** What hangs beside a cheek that is turned from us: the skull comes before it. */
  under?(rig: Rig): void;
  /** What lies on the skull and before the face. */
  front(rig: Rig): void;
}

/** A colour of hair with lamplight on the crown and shade at the ends. */
export function gloss({ head }: Rig, color: string): Gradient {
  return {
    kind: 'linear',
    from: head.point(-36, -112, 0),
    to: head.point(40, 70, 0),
    stops: [
      { at: 0, color: tint(color, 0.16) },
      { at: 0.4, color },
      { at: 1, color: shade(color, 0.22) },
    ],
  };
}

/** A tapering lock through points of the head written as "x y z width, ...", mirrored to a side. */
export function lock({ head }: Rig, text: string, side = 1): string {
  const points = rows(text);
  return ribbon(
    points.map(([x = 0, y = 0, z = 0]) => head.point(x * side, y, z)),
    points.map(([, , , wide = 0]) => wide * head.scale),
  );
}

/** Fine lines through points of the head written as "x y z, ...", mirrored to a side. */
export function hairs({ head }: Rig, lines: readonly string[], side = 1): string {
  const one = (line: string) => curve(rows(line).map(([x = 0, y = 0, z = 0]) => head.point(x * side, y, z)));
  return lines.map(one).join('');
}

/** The sides of the head that are to us, or those turned from us. */
export function sides({ head }: Rig, turned: boolean): readonly number[] {
  return [-1, 1].filter((side) => head.yaw * side > 10 === turned);
}
