import type { Gradient, Point } from '../paint.ts';
import { brush, type Brush } from './brush.ts';
import type { Character } from './character.ts';
import { mix, shade, tint } from './colour.ts';
import { clamp, evenly, hull, lerp, loop } from './path.ts';
import type { Pose } from './pose.ts';
import { frame, turn, wrap, type Frame } from './space.ts';

/** The middle of the picture and where a person's eyes are in it, when they stand at ease. */
export const FRAME = { width: 640, height: 820, eyes: { x: 320, y: 276 }, neck: { x: 320, y: 412 } } as const;

const RADIANS = Math.PI / 180;
const HEAD = 1.26;

/** A character in a pose, measured: what every part of the drawing hangs on. */
export interface Rig {
  readonly character: Character;
  readonly pose: Pose;
  readonly brush: Brush;
  readonly size: number;
  /** The torso's own axes: origin at the base of the neck. */
  readonly body: Frame;
  /** The head's own axes: origin between the ears. */
  readonly head: Frame;
  readonly neck: Point;
  readonly skull: string;
  readonly skullPoints: readonly Point[];
  readonly skin: Skin;
  /** The face is to us. */
  readonly facing: boolean;
  /** The chest is to us. */
  readonly front: boolean;
  /** A point on the torso, by degrees from the breastbone. */
  surface(azimuth: number, height: number, out?: number): Point;
  /** The same, brought to the nearest side that we see. */
  edge(azimuth: number, height: number, out?: number): Point;
  /** A point on the torso's outline, left (-1) or right (1) on the screen. */
  rim(side: number, height: number): Point;
  /** A point of the neckline. */
  ring(azimuth: number, drop: number, out?: number): Point;
  shoulder(side: number): Point;
  /** How far from the middle of what we see an azimuth of the torso is. */
  visible(azimuth: number): number;
}

export interface Skin {
  readonly base: string;
  readonly light: string;
  readonly shade: string;
  readonly ink: string;
}

/** Measures a character in a pose. */
export function rig(character: Character, pose: Pose): Rig {
  const { build } = character;
  const { size } = build;
  const { slump } = pose;
  const bodyYaw = wrap(pose.bodyYaw);
  const down = slump * 22 - build.stature - pose.raise - pose.breath * 3;
  const body = frame({
    yaw: bodyYaw,
    pitch: 0,
    roll: pose.lean,
    pivot: [0, 340],
    at: [FRAME.neck.x, FRAME.neck.y + down],
    scale: size,
  });
  const neck = body.point(0, -8, slump * 12 - 6);
  const reach = Math.sin(bodyYaw * RADIANS) * (10 + slump * 34) + pose.lean * 0.6;
  const rise = 115 * build.head + 24 * build.neck - slump * 20;
  const head = frame({
    yaw: turn(pose.headYaw),
    pitch: clamp(pose.headPitch + pose.face.pitch + Math.max(0, slump) * 10, -28, 34),
    roll: pose.headRoll + pose.face.roll + pose.lean * 0.5,
    pivot: [0, 70],
    at: [neck[0] + reach * size, neck[1] - rise * size],
    scale: size * HEAD * build.head,
  });
  const points = skull(character, head);
  const visible = (azimuth: number) => wrap(azimuth + bodyYaw);
  const { radii, ...torso } = shapes(character, body, slump);
  return {
    character,
    pose,
    brush: brush(size),
    size,
    body,
    head,
    neck,
    skull: loop(evenly(points, 36)),
    skullPoints: points,
    skin: skinOf(character),
    facing: Math.cos(head.yaw * RADIANS) >= 0,
    front: Math.cos(bodyYaw * RADIANS) >= 0,
    ...torso,
    visible,
    edge: (azimuth, height, out) => torso.surface(clamp(visible(azimuth), -88, 88) - bodyYaw, height, out),
    rim(side, height) {
      const [rx, rz] = radii(height);
      const angle = Math.atan2(rx * Math.cos(bodyYaw * RADIANS), rz * Math.sin(bodyYaw * RADIANS)) / RADIANS;
      return torso.surface(side > 0 ? angle : angle + 180, height);
    },
  };
}

function skinOf({ skin }: Character): Skin {
  return {
    base: skin,
    light: tint(skin, 0.16),
    shade: mix(skin, '#5a1f2e', 0.22),
    ink: mix(skin, '#2b0f18', 0.78),
  };
}

/** Half widths and depths of a middling torso by height below the neck. */
function shapes({ build }: Character, body: Frame, slump: number) {
  const { shoulder, chest, waist, hip } = build;
  const belly = Math.max(1, waist);
  const profile: readonly (readonly [y: number, rx: number, rz: number])[] = [
    [-6, 42, 40],
    [24, 76 * shoulder, 54],
    [58, 101 * shoulder, 66 * chest],
    [126, 98 * lerp(shoulder, chest, 0.6), 72 * chest],
    [222, 89 * waist, 64 * waist * belly],
    [316, 96 * lerp(hip, waist, 0.25), 70 * hip * belly],
    [460, 97 * hip, 72 * hip],
  ];
  const radii = (height: number): Point => {
    const next = profile.findIndex(([y]) => y > height);
    const index = next < 0 ? profile.length - 1 : Math.max(1, next);
    const above = profile[index - 1] ?? [0, 42, 40];
    const below = profile[index] ?? above;
    const t = clamp((height - above[0]) / (below[0] - above[0] || 1), 0, 1);
    const ease = t * t * (3 - 2 * t);
    return [lerp(above[1], below[1], ease), lerp(above[2], below[2], ease)];
  };
  return {
    radii,
    surface(azimuth: number, height: number, out = 1): Point {
      const [rx, rz] = radii(height);
      const a = azimuth * RADIANS;
      return body.point(rx * Math.sin(a) * out, height, rz * Math.cos(a) * out + slump * 6);
    },
    ring(azimuth: number, drop: number, out = 1): Point {
      const a = azimuth * RADIANS;
      return body.point(
        35 * out * Math.sin(a),
        drop - 12 + slump * 6,
        31 * out * Math.cos(a) - 2 + slump * 8,
      );
    },
    shoulder: (side: number) => body.point(side * (104 - slump * 9) * shoulder, 46 + slump * 22, slump * 28),
  };
}

function skull({ face }: Character, head: Frame): Point[] {
  return hull([
    ...head.outline([0, -20, -10], [78 * face.width, 80, 86]),
    ...head.outline([0, 22, 14], [67 * face.width * lerp(0.92, 1.06, face.jaw), 64, 62]),
    ...head.outline([0, 73 * face.chin, 38], [29 * face.jaw, 18, 24]),
  ]);
}

/** Lamplight from the upper left across a thing of one colour. */
export function lit(color: string, from: Point, to: Point): Gradient {
  return {
    kind: 'linear',
    from,
    to,
    stops: [
      { at: 0, color: tint(color, 0.1) },
      { at: 0.45, color },
      { at: 1, color: shade(color, 0.17) },
    ],
  };
}
