import type { Gradient, Point } from '../paint.ts';
import { drawBeard, drawMoustache } from './hair/beard.ts';
import { lightness, mix } from './colour.ts';
import { drawBrows, drawEyes } from './eyes.ts';
import { drawMouth } from './mouth.ts';
import { blob, clamp, curve, ellipse, evenly, lerp, loop, polygon, ring } from './path.ts';
import type { Rig } from './rig.ts';

/** The head without its hair: the skull, and the face when it is to us. */
export function drawHead(rig: Rig): void {
  const { brush, skin, skull, facing } = rig;
  brush.fill(skull, skin.base);
  if (!facing) return;
  shadow(rig);
  cheeks(rig);
  drawBeard(rig);
  age(rig);
  drawEyes(rig);
  nose(rig);
  drawMouth(rig);
  drawMoustache(rig);
}

/** The brows, which lie over any fringe so that they can be read. */
export function drawBrow(rig: Rig): void {
  if (rig.facing) drawBrows(rig);
}

/** An ear, on the left (-1) or right (1) of a head that faces us. */
export function drawEar(rig: Rig, side: number): void {
  const { brush, head, skin, character } = rig;
  const k = head.scale;
  const at = head.point(side * 78 * character.face.width, 11, -8);
  const open = Math.abs(Math.cos(((head.yaw + side * 68) * Math.PI) / 180)) * 0.5 + 0.5;
  const tilt = side * 0.14;
  brush.fill(ellipse(at, (12 * open + 1) * k, 20 * k, tilt), skin.base);
  const inner = [-12, -4, 6].map((y, i): Point => [at[0] + side * (4 - i * 1.5) * k * open, at[1] + y * k]);
  brush.line(curve([[at[0] - side * 4 * k, at[1] - 10 * k], ...inner]), skin.shade, 3.4, { opacity: 0.9 });
}

function shadow(rig: Rig): void {
  const { brush, head, skin, skull, skullPoints } = rig;
  // The side away from where the face turns lies in shadow.
  const lean = head.yaw === 0 ? 1 : Math.sign(head.yaw) * clamp(Math.abs(head.yaw) / 14, 0.6, 1);
  const shifted = skullPoints.map(([x, y]): Point => [x + lean * 13 * head.scale, y - 8 * head.scale]);
  const all: Point[] = [
    [-400, -400],
    [1040, -400],
    [1040, 1300],
    [-400, 1300],
  ];
  brush.fill(polygon(all) + loop(evenly(shifted, 20)), skin.shade, {
    evenOdd: true,
    clip: [skull],
    opacity: 0.5,
  });
}

function cheeks({ brush, head, skull, skin, pose }: Rig): void {
  // On deep skin a blush is a warmth, not a spot of red.
  const light = lightness(skin.base);
  const color = mix(skin.base, '#e0483f', lerp(0.22, 0.75, clamp((light - 0.3) / 0.4, 0, 1)));
  for (const side of [-1, 1]) {
    if (head.yaw * side > 20) continue;
    const wide = 24 * head.scale * Math.max(0.4, Math.cos(((head.yaw + side * 35) * Math.PI) / 180));
    const at = head.point(side * 44, 33 - pose.face.cheek * 3, 62);
    const blush: Gradient = {
      kind: 'radial',
      from: at,
      to: [at[0] + wide, at[1]],
      stops: [
        { at: 0, color, opacity: 0.16 + pose.face.cheek * 0.34 },
        { at: 0.45, color, opacity: 0.12 + pose.face.cheek * 0.22 },
        { at: 1, color, opacity: 0 },
      ],
    };
    brush.fill(ellipse(at, wide, 17 * head.scale), blush, { clip: [skull] });
  }
}

function nose({ brush, head, skin, character }: Rig): void {
  const k = head.scale;
  const wide = character.face.nose;
  const turned = Math.abs(head.yaw);
  const tip = head.point(0, 32, lerp(99, 92, clamp((turned - 15) / 50, 0, 1)));
  const wings = [-1, 1].map((s) => head.point(s * 12.5 * wide, 37, 79));
  const bridge = head.point(0, 4, 79);
  const under = head.point(0, 43, 87);
  const body = [...ring(bridge, 3 * k), ...ring(tip, 8.2 * k * lerp(1, wide, 0.6))];
  const all = [...body, ...wings.flatMap((w) => ring(w, 5.6 * k))];
  brush.fill(blob(all, 20), skin.base);
  const away = wings[head.yaw > 0 ? 0 : 1] ?? under;
  const side = head.yaw === 0 ? 1 : -Math.sign(head.yaw);
  const root = head.point(side * 7, 4, 78);
  brush.fill(
    loop([root, head.point(side * 5, 18, 88), [tip[0] + side * 4 * k, tip[1]], away], 0.12),
    skin.shade,
    {
      opacity: 0.55,
    },
  );
  if (turned > 14) {
    const ridge = [
      head.point(0, 6, 81),
      head.point(0, 20, 89),
      tip,
      [tip[0] - Math.sign(head.yaw) * 3 * k, under[1]] as const,
    ];
    brush.line(curve(ridge), mix(skin.shade, skin.ink, 0.15), 2.6, {
      opacity: clamp((turned - 14) / 16, 0, 0.9),
    });
  }
  const [left = under, right = under] = wings;
  brush.line(
    curve([
      [left[0], left[1] + 1],
      [under[0], under[1] + 1],
      [right[0], right[1] + 1],
    ]),
    mix(skin.shade, skin.ink, 0.32),
    3.4,
    {
      opacity: 0.9,
    },
  );
  brush.fill(ellipse([tip[0] - 3 * k, tip[1] - 4 * k], 3.6 * k, 2.6 * k), skin.light, { opacity: 0.8 });
}

function age({ brush, head, skin, skull, character, pose }: Rig): void {
  const { age: years } = character.face;
  const tired = pose.face.bags;
  const lines: string[] = [];
  for (const s of [-1, 1]) {
    if (years > 0.3)
      lines.push(curve([head.point(s * 18, 42, 82), head.point(s * 27, 50, 75), head.point(s * 31, 60, 68)]));
    if (years > 0.3 || tired > 0.3)
      lines.push(curve([head.point(s * 20, 21, 79), head.point(s * 31, 25, 75), head.point(s * 42, 21, 66)]));
    if (years > 0.6)
      lines.push(
        curve([head.point(s * 54, 0, 56), head.point(s * 60, -4, 48)]),
        curve([head.point(s * 54, 6, 56), head.point(s * 61, 8, 47)]),
      );
  }
  if (years > 0.7)
    lines.push(curve([head.point(-20, -45, 74), head.point(0, -47, 76), head.point(20, -45, 74)]));
  if (lines.length > 0)
    brush.line(lines.join(''), skin.shade, 2.4, {
      clip: [skull],
      opacity: Math.max(0.5 + years * 0.4, tired),
    });
  if (pose.face.browAngle < -0.4) {
    const frown = [-1, 1].map((s) => curve([head.point(s * 5, -22, 84), head.point(s * 6.5, -34, 82)]));
    brush.line(frown.join(''), mix(skin.shade, skin.ink, 0.2), 2.8, { opacity: 0.9 });
  }
  const { freckles } = character.face;
  if (freckles === undefined) return;
  const dots = [-1, 1].flatMap((s) =>
    [
      [28, 25],
      [37, 30],
      [22, 31],
      [45, 25],
      [32, 36],
    ].map(([x = 0, y = 0]) => ellipse(head.point(s * x, y, 80 - x * 0.4), 1.9)),
  );
  brush.fill(dots.join(''), freckles, { clip: [skull], opacity: 0.8 });
}
