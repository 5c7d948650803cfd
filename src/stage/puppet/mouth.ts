import type { Point } from '../paint.ts';
import { mix } from './colour.ts';
import { clamp, curve, ellipse, polygon, ribbon } from './path.ts';
import type { Rig } from './rig.ts';

/** The mouth of an expression, opened further by talking. */
export function drawMouth(rig: Rig): void {
  if (rig.head.depth(0, 60, 84) < 4) return;
  const open = clamp(rig.pose.face.open + rig.pose.mouth * 0.45, 0, 1);
  if (open < 0.06) closed(rig);
  else opened(rig, open);
}

function corners({ head, pose }: Rig): readonly [left: Point, right: Point] {
  const { width, curve: lift, skew } = pose.face;
  const wide = 22 * width;
  const corner = (side: number) =>
    head.point(side * wide, 60 - lift * 7 - Math.max(0, skew * side) * 8, 74 - (width - 1) * 16);
  return [corner(-1), corner(1)];
}

function closed(rig: Rig): void {
  const { brush, head, skin, skull, character, pose } = rig;
  const { curve: lift, skew, press } = pose.face;
  const { lips, lipsFull } = character.face;
  const k = head.scale;
  const [left, right] = corners(rig);
  const middle = head.point(skew * 3, 60 + lift * 6.5, 86);
  const bow = (side: number, share: number, drop: number) => {
    const end = side < 0 ? left : right;
    return [
      middle[0] + (end[0] - middle[0]) * share,
      middle[1] + (end[1] - middle[1]) * share ** 1.8 + drop * k,
    ] as const;
  };
  const full = lipsFull * (1 - press * 0.6);
  const seam: Point[] = [left, bow(-1, 0.5, 0), middle, bow(1, 0.5, 0), right];
  const upper: Point[] = [
    bow(1, 0.55, -3.6 * full),
    bow(1, 0.16, -6.4 * full),
    [middle[0], middle[1] - 4.6 * full * k],
    bow(-1, 0.16, -6.4 * full),
    bow(-1, 0.55, -3.6 * full),
  ];
  const lower: Point[] = [
    bow(-1, 0.6, 5 * full),
    [middle[0], middle[1] + 9.5 * full * k],
    bow(1, 0.6, 5 * full),
  ];
  brush.fill(smoothLip([...seam, ...upper]), lips, { clip: [skull], opacity: 0.85 });
  brush.fill(smoothLip([...seam.toReversed(), ...lower]), mix(lips, skin.light, 0.22), {
    clip: [skull],
    opacity: 0.85,
  });
  const line = mix(skin.ink, lips, 0.18);
  const thick = (press > 0.5 ? 5.4 : 4.2) * k * 0.8;
  brush.fill(ribbon(seam, [thick * 0.7, thick, thick * 0.92, thick, thick * 0.7]), line, { clip: [skull] });
  for (const [end, side] of [
    [left, -1],
    [right, 1],
  ] as const) {
    const up = lift > 0.3 ? -1 : lift < -0.3 ? 1 : 0;
    if (up === 0) continue;
    const dimple: Point[] = [
      [end[0] - side * 1 * k, end[1] + up * 4 * k],
      [end[0] + side * 3.4 * k, end[1] + up * 0.6 * k],
      [end[0] + side * 2.6 * k, end[1] + (up > 0 ? 6 : 3.6) * k],
    ];
    brush.line(curve(up > 0 ? dimple.slice(1) : dimple), skin.shade, 2.8, { clip: [skull] });
  }
  const under = [
    head.point(-8, 76 + lift * 4, 82),
    head.point(0, 78 + lift * 4, 83),
    head.point(8, 76 + lift * 4, 82),
  ];
  brush.line(curve(under), skin.shade, 2.8, { clip: [skull], opacity: 0.8 });
}

function opened(rig: Rig, open: number): void {
  const { brush, head, skull, character, pose } = rig;
  const { curve: lift, teeth } = pose.face;
  const { lips, lipsFull } = character.face;
  const k = head.scale;
  const [left, right] = corners(rig);
  const top = head.point(0, 58 - open * 4 + lift * 5, 87);
  const bottom = head.point(0, 61 + open * 27 + lift * 6, 82);
  const dip = (end: Point, to: Point, share: number, down: number): Point => [
    to[0] + (end[0] - to[0]) * share,
    to[1] + (end[1] - to[1]) * down,
  ];
  const upper: Point[] = [left, dip(left, top, 0.5, 0.3), top, dip(right, top, 0.5, 0.3), right];
  const lower: Point[] = [
    dip(right, bottom, 0.78, 0.5),
    dip(right, bottom, 0.42, 0.1),
    bottom,
    dip(left, bottom, 0.42, 0.1),
    dip(left, bottom, 0.78, 0.5),
  ];
  const cavity = smoothLip([...upper, ...lower]);
  const rim = { clip: [skull] };
  brush.line(cavity, lips, 5.2 * lipsFull + 1.2, rim);
  brush.fill(cavity, '#5f1a28', rim);
  brush.fill(ellipse([bottom[0], bottom[1] + 3 * k], 15 * k, open * 13 * k), '#d0606a', { clip: [cavity] });
  if (teeth > 0.2 || open > 0.3) {
    const bite = 5 + open * 5 * Math.max(teeth, 0.5);
    const edge = upper.map(([x, y]): Point => [x, y + bite * k]).toReversed();
    brush.fill(polygon([...upper.map(([x, y]): Point => [x, y - 8]), ...edge]), '#fffaf0', {
      clip: [cavity],
    });
  }
  if (lift > 0.3) {
    for (const [end, side] of [
      [left, -1],
      [right, 1],
    ] as const) {
      const cheek: Point[] = [
        [end[0] + side * 2 * k, end[1] - 6 * k],
        [end[0] + side * 5.5 * k, end[1]],
        [end[0] + side * 3.5 * k, end[1] + 5 * k],
      ];
      brush.line(curve(cheek), rig.skin.shade, 2.8, rim);
    }
  }
}

function smoothLip(points: readonly Point[]): string {
  return `${curve([...points, points[0] ?? [0, 0]], 0.13)}Z`;
}
