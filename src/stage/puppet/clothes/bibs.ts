import { shade, tint } from '../colour.ts';
import { curve, ellipse, polygon } from '../path.ts';
import { lit, type Rig } from '../rig.ts';
import { band, buttons, edges, panel, seen, trousers } from './torso.ts';

/** A work apron over a shirt, tied behind. */
export function drawApron(rig: Rig, trunk: string): void {
  const { brush, character } = rig;
  const { color, under } = character.outfit;
  const dark = shade(color, 0.26);
  trousers(rig, trunk, rig.front ? '-50 330, 0 336, 50 330' : '150 330, 180 336, -150 330');
  if (seen(rig, 0, 100)) {
    buttons(rig, 30, 92, shade(under, 0.3), 4);
    const whole = panel(rig, -40, 40, 92, 240) + panel(rig, -84, 84, 214, 560);
    brush.fill(whole, lit(color, rig.rim(-1, 90), rig.rim(1, 330)), { clip: [trunk] });
    brush.line(panel(rig, -36, 36, 99, 226), tint(color, 0.18), 2.2, { clip: [trunk], opacity: 0.6 });
    const pocket = panel(rig, -40, 40, 268, 356) + curve(edges(rig, '0 268, 0 350'));
    brush.line(pocket, dark, 3, { clip: [trunk], opacity: 0.85 });
    brush.line(band(rig, 222), dark, 8, { clip: [trunk] });
  } else {
    brush.line(band(rig, 222), color, 13, { clip: [trunk] });
    brush.line(curve(edges(rig, '180 228, 170 300')) + curve(edges(rig, '180 228, -172 280')), color, 8);
  }
  for (const side of [-1, 1]) strap(rig, side, color, 17);
}

/** A pinafore dress with a pocket on its bib. */
export function drawPinafore(rig: Rig, trunk: string): void {
  const { brush, character, size } = rig;
  const { color } = character.outfit;
  const dark = shade(color, 0.24);
  const chest = seen(rig, 0, 90);
  const { yaw } = rig.body;
  const skirt = panel(rig, -88 - yaw, 88 - yaw, 206, 560);
  const bib = seen(rig, 0, 100) ? panel(rig, -44, 44, 78, 232) : '';
  brush.fill(bib + skirt, lit(color, rig.rim(-1, 90), rig.rim(1, 330)), { clip: [trunk] });
  brush.line(band(rig, 222), dark, 6, { clip: [trunk] });
  if (chest) {
    brush.line(polygon(edges(rig, '-22 118, 22 118, 22 186, -22 186')), dark, 3, {
      clip: [trunk],
      opacity: 0.9,
    });
    brush.fill([262, 300].map((y) => ellipse(rig.edge(0, y), 4.6 * size)).join(''), tint(color, 0.5));
  }
  for (const side of [-1, 1]) strap(rig, side, color, 19);
  if (!chest) return;
  for (const side of [-1, 1]) {
    if (seen(rig, side * 31)) brush.fill(ellipse(rig.edge(side * 31, 88), 7 * size), '#f6e2b0');
  }
}

function strap(rig: Rig, side: number, color: string, wide: number): void {
  const { brush } = rig;
  const front = seen(rig, side * 38, 88);
  if (!front && !seen(rig, side * 150, 84)) return;
  const line = front
    ? [rig.ring(side * 92, -6, 1.5), ...edges(rig, '42 30, 35 70, 33 100', side)]
    : [
        rig.ring(side * 96, -10, 1.5),
        rig.surface(side * 140, 40),
        rig.surface(side * 158, 120),
        rig.surface(side * 166, 216),
      ];
  brush.line(curve(line), shade(color, 0.24), wide + 3);
  brush.line(curve(line), color, wide);
}
