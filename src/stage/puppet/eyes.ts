import type { Point } from '../paint.ts';
import { mix, tint } from './colour.ts';
import { clamp, curve, ellipse, lerp, polygon, ribbon } from './path.ts';
import type { Rig } from './rig.ts';

interface Eye {
  readonly upper: readonly Point[];
  readonly outline: string;
  /** Seen narrow when the face turns: one is full on. */
  readonly breadth: number;
  readonly open: number;
}

/** Both eyes, as far as the turn of the head shows them. */
export function drawEyes(rig: Rig): void {
  for (const side of [-1, 1]) {
    if (rig.head.depth(side * 30, 5, 75) > 8) drawEye(rig, side);
  }
}

function drawEye(rig: Rig, side: number): void {
  const { brush, head, skin, skull, character, pose } = rig;
  const k = head.scale;
  const eye = shape(rig, side);
  const fold = crease(rig, side, eye.open);
  const { lashes, age } = character.face;
  // The lid itself, a tone deeper than the skin, keeps an open eye from staring.
  brush.fill(polygon([...eye.upper, ...fold.toReversed()]), mix(skin.base, skin.shade, 0.55), {
    clip: [skull],
  });
  if (eye.open > 0.14) {
    brush.fill(eye.outline, mix('#fffaf2', skin.base, 0.1), { clip: [skull] });
    iris(rig, side, eye);
    const lid = eye.upper.map(([x, y]): Point => [x, y + 5.5 * k]);
    brush.fill(polygon([...eye.upper, ...lid.toReversed()]), '#3a1a24', {
      clip: [eye.outline, skull],
      opacity: 0.24,
    });
  }
  const heavy = lashes ? 6.2 : 4.8;
  const widths = [1.6, 0.72 * heavy, heavy, heavy, 1.4].map((width) => width * k * 0.86);
  brush.fill(ribbon(eye.upper, widths), skin.ink, { clip: [skull] });
  if (lashes && eye.breadth > 0.4) {
    const [end = [0, 0]] = eye.upper.slice(-1);
    const flick = head.point(side * 53, 0 + (1 - eye.open) * 6, 56);
    brush.line(curve([eye.upper[3] ?? end, end, flick]), skin.ink, 3.2, { clip: [skull] });
  }
  brush.line(curve(fold), skin.shade, age > 0.6 ? 3 : 2.4, { clip: [skull], opacity: 0.9 });
  if (pose.face.squint > 0.25 || pose.face.bags > 0.3) {
    const under = [
      head.point(side * 20, 18, 79),
      head.point(side * 31, 21 - pose.face.squint * 3, 76),
      head.point(side * 42, 16, 67),
    ];
    brush.line(curve(under), skin.shade, 2.6, { clip: [skull], opacity: 0.9 });
  }
}

function shape({ head, pose }: Rig, side: number): Eye {
  const { face, blink } = pose;
  const open = clamp((face.lid - face.lidTilt * side * 0.5) * (1 - blink), 0, 1.4);
  const lower = 1 - clamp(face.squint, 0, 1) * 0.62;
  const rise = lerp(-7, 17, clamp(open, 0, 1)) + Math.max(0, open - 1) * 16;
  const corner = head.point(side * 13.5, 9, 78);
  const outer = head.point(side * 48, 5, 66);
  const upper = cubic(
    corner,
    head.point(side * 20, 6 - rise, 79),
    head.point(side * 38, 4 - rise, 73),
    outer,
  );
  const under = cubic(
    outer,
    head.point(side * 43, 6 + 11 * lower, 71),
    head.point(side * 24, 8 + 11 * lower, 78),
    corner,
  );
  return {
    upper,
    outline: polygon([...upper, ...under]),
    breadth: clamp(Math.hypot(outer[0] - corner[0], outer[1] - corner[1]) / (34 * head.scale), 0.2, 1),
    open,
  };
}

function iris({ brush, head, skull, character, pose }: Rig, side: number, eye: Eye): void {
  const k = head.scale;
  const clip = [eye.outline, skull];
  const at = head.point(
    side * 30.5 + clamp(pose.gazeX, -1.2, 1.2) * 11,
    5 + clamp(pose.gazeY, -1.2, 1.2) * 7.5,
    75,
  );
  const narrow = lerp(eye.breadth, 1, 0.4);
  const radius = 10.4 * k;
  const { iris: color } = character.face;
  brush.fill(ellipse(at, radius * narrow, radius), mix(color, '#1c1016', 0.45), { clip });
  brush.fill(ellipse([at[0], at[1] + 1.4 * k], radius * narrow * 0.78, radius * 0.74), tint(color, 0.14), {
    clip,
  });
  brush.fill(ellipse(at, 5.6 * k * narrow, 5.8 * k), '#1c1016', { clip });
  const glints = ellipse([at[0] - 3.2 * k * narrow, at[1] - 3.8 * k], 2.9 * k, 2.9 * k);
  brush.fill(glints, '#fffdf6', { clip });
  brush.fill(ellipse([at[0] + 3.4 * k * narrow, at[1] + 4 * k], 1.7 * k, 1.7 * k), '#ffe9c4', {
    clip,
    opacity: 0.7,
  });
}

function crease({ head, character }: Rig, side: number, open: number): Point[] {
  const sag = character.face.age * 2.5;
  const up = lerp(3, 15, clamp(open, 0, 1.2));
  return [
    head.point(side * 14, 3 - up * 0.35, 79),
    head.point(side * 22, -3 - up * 0.72, 79),
    head.point(side * 33, -4 - up * 0.72 + sag * 0.4, 76),
    head.point(side * 43, 0 - up * 0.5 + sag, 69),
    head.point(side * 49, 3 - up * 0.1 + sag, 64),
  ];
}

/** The brows: what the back row reads first. */
export function drawBrows({ brush, head, skull, character, pose }: Rig): void {
  const { face } = pose;
  const k = head.scale;
  const thick = character.face.brow * 1.16 * k;
  for (const side of [-1, 1]) {
    if (head.depth(side * 30, -28, 76) < 4) continue;
    const tilt = face.browTilt * (side > 0 ? 1 : -0.4);
    const height = -27 - face.browRaise * 10 - tilt * 11;
    const angle = face.browAngle * 12;
    const spine = [
      head.point(side * 13.5, height - angle + 3, 83),
      head.point(side * 24, height - 3.5 - angle * 0.45, 82),
      head.point(side * 37, height - 5.5 + angle * 0.3, 76),
      head.point(side * 50, height + 2.5 + angle * 0.65, 62),
    ];
    brush.fill(ribbon(spine, [thick * 0.75, thick, thick * 0.86, thick * 0.2]), character.face.browColor, {
      clip: [skull],
    });
  }
}

function cubic(a: Point, b: Point, c: Point, d: Point): Point[] {
  return [0, 0.25, 0.5, 0.75, 1].map((t): Point => {
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]];
  });
}
