import { shade, tint } from '../colour.ts';
import { blob, curve, loop, ring } from '../path.ts';
import { lit, type Rig } from '../rig.ts';

/** The back of a coat that is half on: behind the body, and hanging from the arm that is not in it yet. */
export function drawCoatBack(rig: Rig): void {
  const { brush, body, character, size } = rig;
  const color = shade(character.coat, 0.22);
  const hanging = blob([
    ...ring(rig.shoulder(1), 34 * size),
    ...ring(body.point(150, 150, -50), 34 * size),
    ...ring(body.point(168, 540, -50), 30 * size),
    ...ring(body.point(20, 540, -60), 30 * size),
  ]);
  brush.fill(hanging, color);
  brush.line(
    curve([body.point(120, 120, -40), body.point(140, 270, -40), body.point(136, 460, -40)]),
    shade(color, 0.3),
    4,
    { opacity: 0.7 },
  );
}

/** The half of a coat that is on: over the right side of the trunk, with its collar up on both. */
export function drawCoatFront(rig: Rig, trunk: string): void {
  const { brush, character, front } = rig;
  const { coat } = character;
  if (!front) {
    brush.fill(trunk, lit(coat, rig.rim(-1, 40), rig.rim(1, 400)));
    return;
  }
  const half = loop(
    [
      rig.ring(-70, -20, 1.3),
      rig.edge(-26, 60),
      rig.edge(-20, 150),
      rig.edge(-18, 270),
      rig.edge(-12, 540),
      rig.edge(-90, 560),
      rig.edge(-90, 270),
      rig.edge(-90, 120),
      rig.edge(-90, 30),
      rig.ring(-98, -8, 1.9),
    ],
    0.12,
  );
  brush.fill(half, lit(coat, rig.rim(-1, 40), rig.rim(1, 400)));
  brush.line(
    curve([rig.edge(-26, 60), rig.edge(-20, 150), rig.edge(-18, 270), rig.edge(-12, 540)]),
    shade(coat, 0.3),
    5,
  );
  const lapel = loop(
    [
      rig.ring(-84, -20, 1.3),
      rig.edge(-60, 40),
      rig.edge(-66, 74),
      rig.edge(-46, 84),
      rig.edge(-24, 190),
      rig.edge(-18, 110),
      rig.ring(-40, 20, 1.4),
    ],
    0.08,
  );
  brush.fill(lapel, tint(coat, 0.16));
  brush.line(lapel, shade(coat, 0.3), 2.6, { opacity: 0.8 });
}
