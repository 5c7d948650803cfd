import { drawApron, drawPinafore } from './bibs.ts';
import type { Outfit } from '../character.ts';
import { mix, shade, tint } from '../colour.ts';
import { curve, loop, polygon } from '../path.ts';
import { lit, type Rig } from '../rig.ts';
import { band, buttons, edges, panel, seen, trousers } from './torso.ts';

const HEM = '-50 350, -25 356, 0 358, 25 356, 50 350';
const HEM_BEHIND = '150 350, 180 354, -150 350';

type Draw = (rig: Rig, trunk: string) => void;

const GARMENTS: Record<Outfit['garment'], Draw> = {
  sweater(rig, trunk) {
    const { brush, character } = rig;
    trousers(rig, trunk, rig.front ? HEM : HEM_BEHIND);
    const hem = [326, 342].map((y) => band(rig, y)).join('');
    brush.line(hem, shade(character.outfit.color, 0.16), 3, { clip: [trunk] });
  },
  cardigan: openFront,
  blazer(rig, trunk) {
    openFront(rig, trunk);
    for (const side of [-1, 1]) lapel(rig, side, trunk);
    const pocket = curve(edges(rig, '34 128, 62 122'));
    if (seen(rig, 48)) rig.brush.line(pocket, shade(rig.character.outfit.color, 0.25), 4, { opacity: 0.8 });
  },
  waistcoat(rig, trunk) {
    const { brush, character } = rig;
    const { color, under } = character.outfit;
    const dark = shade(color, 0.3);
    if (!seen(rig, 0, 100)) {
      brush.line(curve(edges(rig, '150 236, 180 242, -150 236')), dark, 8, { clip: [trunk] });
      trousers(rig, trunk, HEM_BEHIND);
      return;
    }
    const vee = edges(rig, '-44 -8, -34 36, -16 92, 0 132, 16 92, 34 36, 44 -8');
    brush.fill(loop(vee, 0.1), under, { clip: [trunk] });
    brush.line(curve(vee, 0.1), dark, 4, { clip: [trunk] });
    buttons(rig, 132, 330, dark, 5);
    if (seen(rig, 0)) brush.line(curve(edges(rig, '0 30, 0 120')), shade(under, 0.16), 2.6);
    const pockets = [-1, 1].filter((side) => seen(rig, side * 44));
    for (const side of pockets) {
      brush.line(curve([rig.edge(side * 30, 246), rig.edge(side * 58, 240)]), dark, 5, { opacity: 0.9 });
    }
    if (seen(rig, 44)) brush.line(curve(edges(rig, '30 150, 54 145')), dark, 4.4, { opacity: 0.9 });
    trousers(rig, trunk, '-40 330, -13 366, 0 330, 13 366, 40 330');
  },
  shirt(rig, trunk) {
    trousers(rig, trunk, rig.front ? HEM : HEM_BEHIND);
    if (!seen(rig, 0, 92)) return;
    const { brush, character } = rig;
    const dark = shade(character.outfit.color, 0.24);
    brush.line(curve(edges(rig, '-5 40, -5 160, -5 280, -5 354')), dark, 2.4, {
      clip: [trunk],
      opacity: 0.7,
    });
    buttons(rig, 74, 350, dark, 4);
    if (seen(rig, 44))
      brush.line(polygon(edges(rig, '30 118, 58 116, 58 166, 44 174, 30 168')), dark, 2.6, { opacity: 0.8 });
  },
  overshirt(rig, trunk) {
    openFront(rig, trunk);
    const dark = shade(rig.character.outfit.color, 0.24);
    for (const side of [-1, 1]) {
      if (!seen(rig, side * 46)) continue;
      const at = (text: string) => edges(rig, text, side);
      const pocket =
        polygon(at('32 120, 60 118, 60 168, 46 176, 32 170')) + polygon(at('32 134, 46 142, 60 133'), false);
      rig.brush.line(pocket, dark, 2.6, { opacity: 0.8 });
    }
  },
  apron: drawApron,
  pinafore: drawPinafore,
  hoodie(rig, trunk) {
    const { brush, character } = rig;
    const { color, under } = character.outfit;
    const dark = shade(color, 0.24);
    trousers(rig, trunk, rig.front ? HEM : HEM_BEHIND);
    if (!rig.front) {
      const hood = [
        rig.ring(100, -20, 1.5),
        rig.surface(150, 70),
        rig.surface(180, 104),
        rig.surface(-150, 70),
        rig.ring(-100, -20, 1.5),
      ];
      brush.fill(loop(hood), tint(color, 0.05));
      return;
    }
    if (!seen(rig, 0, 92)) return;
    brush.line(loop(edges(rig, '-36 250, 36 250, 54 350, -54 350'), 0.03), dark, 3, { clip: [trunk] });
    hood(rig, 1.15);
    for (const s of [-1, 1]) {
      brush.line(curve([rig.ring(s * 14, 40, 1.6), rig.edge(s * 12, 84), rig.edge(s * 13, 116)]), under, 4.6);
    }
  },
  jacket(rig, trunk) {
    const { brush, character } = rig;
    const { color } = character.outfit;
    const dark = shade(color, 0.28);
    trousers(rig, trunk, rig.front ? HEM : HEM_BEHIND);
    if (seen(rig, 0, 92)) {
      brush.line(curve(edges(rig, '0 22, 0 140, 0 300, 0 356')), dark, 5, { clip: [trunk] });
      brush.line(curve(edges(rig, '2 22, 2 140, 2 300, 2 356')), mix(color, '#ffffff', 0.4), 1.6, {
        clip: [trunk],
      });
      for (const side of [-1, 1]) {
        if (seen(rig, side * 46))
          brush.line(curve(edges(rig, '52 236, 30 290', side)), dark, 4.6, { opacity: 0.85 });
      }
    }
    if (character.hair.style === 'braid' && rig.front) hood(rig, 1.36);
  },
  dress(rig, trunk) {
    const { brush, character } = rig;
    const dark = shade(character.outfit.color, 0.22);
    brush.line(band(rig, 226), dark, 9, { clip: [trunk] });
    const drapes = [
      '-46 238, -50 320, -55 540',
      '-16 238, -18 320, -19 540',
      '20 238, 22 320, 24 540',
      '52 238, 57 320, 62 540',
    ];
    brush.line(drapes.map((fold) => curve(edges(rig, fold))).join(''), dark, 3, {
      clip: [trunk],
      opacity: 0.5,
    });
  },
};

/** What makes the trunk the garment it is. */
export function drawGarment(rig: Rig, trunk: string): void {
  GARMENTS[rig.character.outfit.garment](rig, trunk);
}

function openFront(rig: Rig, trunk: string): void {
  const { brush, character } = rig;
  const { color, under } = character.outfit;
  if (!seen(rig, 0, 106)) return;
  brush.fill(panel(rig, -24, 24, -4, 560, -4), lit(under, rig.rim(-1, 40), rig.rim(1, 420)), {
    clip: [trunk],
  });
  for (const side of [-1, 1]) {
    const edge = edges(rig, '24 0, 26 80, 27.5 160, 28 240, 27 340, 24 540', side);
    if (seen(rig, side * 24, 92)) brush.line(curve(edge), shade(color, 0.26), 5, { clip: [trunk] });
  }
}

function lapel(rig: Rig, side: number, trunk: string): void {
  const { brush, character } = rig;
  if (!seen(rig, side * 30, 98)) return;
  const fold = edges(rig, '50 44, 40 62, 50 78, 27 190, 16 60', side);
  const shape = loop([rig.ring(side * 60, -16, 1.2), ...fold, rig.ring(side * 24, 22, 1.2)], 0.07);
  brush.fill(shape, tint(character.outfit.color, 0.13), { clip: [trunk] });
  brush.line(shape, shade(character.outfit.color, 0.26), 2.6, { clip: [trunk], opacity: 0.85 });
}

/** A hood lying about the neck. */
function hood(rig: Rig, inner: number): void {
  const { brush, character } = rig;
  const { color } = character.outfit;
  for (const s of [-1, 1]) {
    const outside = [
      rig.ring(s * 100, -24, 1.25),
      rig.ring(s * 94, -8, 1.9),
      rig.ring(s * 48, 24, 1.95),
      rig.ring(s * 8, 46, 1.7),
    ];
    const shape = loop([...outside, rig.ring(s * 14, 24, inner), rig.ring(s * 62, 1, inner)]);
    brush.fill(shape, tint(color, 0.1));
    brush.line(shape, shade(color, 0.24), 2.4, { opacity: 0.6 });
  }
}
