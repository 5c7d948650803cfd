import type { Point } from '../../paint.ts';
import type { Extra } from '../character.ts';
import { mix, shade } from '../colour.ts';
import { curve, ellipse, loop, polygon, spots } from '../path.ts';
import type { Rig } from '../rig.ts';
import { edges, seen } from './torso.ts';

type Kind = Extra['kind'];
type Draw<K extends Kind> = (rig: Rig, extra: Extract<Extra, { kind: K }>) => void;

/** What hangs on the body. */
export function drawWorn(rig: Rig, extra: Extra): void {
  switch (extra.kind) {
    case 'lanyard':
      return lanyard(rig, extra);
    case 'radio':
      return radio(rig, extra);
    case 'keys':
      return keys(rig, extra);
    case 'cards':
      return cards(rig, extra);
    case 'pearls':
      return pearls(rig, extra);
    case 'badge':
      return badge(rig, extra);
    case 'straps':
      return straps(rig, extra);
    case 'tie':
      return tie(rig, extra);
    case 'scarf':
      return scarf(rig, extra);
    default:
  }
}

/** Points about a place on the torso, narrower as that place turns from us. */
function about(rig: Rig, azimuth: number, [x, y]: Point): (text: string) => Point[] {
  const k = Math.max(0.3, Math.cos((rig.visible(azimuth) * Math.PI) / 180)) * rig.size;
  return (text) => spots(text).map(([dx, dy]): Point => [x + dx * k, y + dy * rig.size]);
}

const lanyard: Draw<'lanyard'> = (rig, { color }) => {
  const { brush } = rig;
  for (const side of [-1, 1]) {
    if (!seen(rig, side * 20, 92)) continue;
    brush.line(
      curve([rig.ring(side * 84, -18, 1.34), ...edges(rig, '30 56, 12 130, 0 182', side)]),
      color,
      8.5,
    );
  }
  if (!seen(rig, 0, 86)) return;
  const at = about(rig, 0, rig.edge(0, 214));
  const card = loop(at('-25 -32, 25 -32, 25 38, -25 38'), 0.03);
  brush.fill(card, '#fffdf6');
  brush.line(card, '#b9b1a2', 2);
  brush.fill(loop(at('-25 -32, 25 -32, 25 -18, -25 -18'), 0.03), color);
  brush.fill(loop(at('-10 -2, 0 -13, 10 -2, 0 9')), mix(color, '#7a5030', 0.35));
  brush.line(curve(at('-15 18, 15 18')) + curve(at('-15 27, 7 27')), '#8c8698', 3);
};

const radio: Draw<'radio'> = (rig) => {
  if (!seen(rig, 50, 92)) return;
  const { brush } = rig;
  const at = about(rig, 50, rig.edge(50, 58));
  brush.line(curve(at('11 -20, 14 -92')), '#2b2d36', 6);
  brush.fill(loop(at('-19 -24, 19 -24, 19 36, -19 36'), 0.05), '#2f323d');
  brush.fill(loop(at('-13 -17, 13 -17, 13 -2, -13 -2'), 0.05), '#8fd0c0');
  brush.line(
    ['-11 7, 11 7', '-11 15, 11 15', '-11 23, 11 23'].map((row) => curve(at(row))).join(''),
    '#70757f',
    2.8,
  );
  brush.fill(loop(at('-15 -24, -6 -24, -6 -35, -15 -35')), '#e2553f');
};

const keys: Draw<'keys'> = (rig) => {
  if (!seen(rig, -48, 84)) return;
  const { brush, size } = rig;
  const [x, y] = rig.edge(-48, 160);
  brush.line(
    curve([
      [x, y - 26 * size],
      [x, y - 8 * size],
    ]),
    '#3a3d45',
    7,
  );
  brush.line(ellipse([x, y + 2 * size], 13 * size), '#c7cbd1', 4.5);
  for (const [dx, ink] of [
    [-11, '#d9a93f'],
    [2, '#aeb6bf'],
    [13, '#c98a34'],
  ] as const) {
    const foot: Point = [x + dx * 1.7 * size, y + 52 * size];
    const tooth: Point = [foot[0] + 7 * size, foot[1] - 5 * size];
    brush.line(curve([[x + dx * 0.8 * size, y + 12 * size], foot]) + curve([foot, tooth]), ink, 6.5);
    brush.fill(ellipse([x + dx * size, y + 19 * size], 8.5 * size), ink);
  }
};

const cards: Draw<'cards'> = (rig) => {
  if (!seen(rig, 0, 70)) return;
  const { brush, character } = rig;
  const at = about(rig, 0, rig.edge(-4, 128));
  brush.fill(polygon(at('-24 -24, 8 -29, 10 4, -22 6')), '#cfe3ee');
  brush.fill(polygon(at('-17 -32, 15 -36, 17 4, -15 6')), '#fff6dc');
  brush.fill(polygon(at('-10 -38, 22 -41, 24 4, -8 6')), '#f7c9b4');
  brush.fill(polygon(edges(rig, '-22 129, 20 127, 20 150, -22 150')), character.outfit.color);
  brush.line(curve(edges(rig, '-22 128, 20 126')), shade(character.outfit.color, 0.3), 4);
};

const pearls: Draw<'pearls'> = (rig) => {
  if (!rig.front) return;
  const beads = [-64, -44, -26, -9, 9, 26, 44, 64].map((a) =>
    ellipse(rig.ring(a - rig.body.yaw * 0.2, 18 - Math.abs(a) * 0.28, 1.42), 6.4 * rig.size),
  );
  rig.brush.fill(beads.join(''), '#fbf3e4');
};

const badge: Draw<'badge'> = (rig, { color }) => {
  if (!seen(rig, -44)) return;
  const at = about(rig, -44, rig.edge(-44, 112));
  rig.brush.fill(loop(at('-15 0, 0 -15, 15 0, 0 15'), 0.24), color);
  rig.brush.fill(loop(at('-9 0, 0 -9, 9 0, 0 9'), 0.24), mix(color, '#ffffff', 0.7));
};

const straps: Draw<'straps'> = (rig, { color }) => {
  if (!rig.front) {
    const bag = [rig.surface(130, 40), rig.surface(-130, 40), rig.surface(-128, 230), rig.surface(128, 230)];
    rig.brush.fill(loop(bag, 0.12), color);
    return;
  }
  for (const side of [-1, 1]) {
    rig.brush.line(
      curve([rig.ring(side * 96, -4, 1.7), ...edges(rig, '48 44, 50 110, 66 180', side)]),
      color,
      20,
    );
  }
};

const tie: Draw<'tie'> = (rig, { color }) => {
  if (!seen(rig, 0, 86)) return;
  const knot = about(rig, 0, rig.ring(0, 36, 1.3));
  const end = about(rig, 0, rig.edge(0, 206));
  rig.brush.fill(loop([...knot('-7 12, 7 12'), ...end('15 -24, 0 0, -15 -24')], 0.05), color);
  rig.brush.fill(loop(knot('-12 -4, 12 -4, 8 15, -8 15'), 0.08), shade(color, 0.18));
};

const scarf: Draw<'scarf'> = (rig, { color }) => {
  if (!rig.front) return;
  const round = (drop: number, out: number) =>
    [-86, -58, -30, 0, 30, 58, 86].map((a) =>
      rig.ring(a - rig.body.yaw * 0.4, drop - Math.abs(a) * 0.3, out),
    );
  rig.brush.fill(loop([...round(44, 1.7), ...round(2, 1.3).toReversed()], 0.15), color);
  rig.brush.line(curve(round(24, 1.55)), shade(color, 0.2), 3, { opacity: 0.7 });
};
