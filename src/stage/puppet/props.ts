import type { Prop } from '../../model/cues.ts';
import type { Point } from '../paint.ts';
import type { Brush } from './brush.ts';
import { shade } from './colour.ts';
import { curve, ellipse, loop, polygon, spots } from './path.ts';

/** Draws what is written as points around the hand that holds it. */
export interface Pencil {
  sheet(ink: string, edge: string, corners: string): void;
  solid(ink: string, outline: string, tension?: number): void;
  line(ink: string, width: number, ...lines: readonly string[]): void;
  disc(ink: string, x: number, y: number, rx: number, ry?: number): void;
  hoop(ink: string, width: number, x: number, y: number, radius: number): void;
}

/** A pencil whose points are placed on the picture by `at`. */
export function pencil(list: Brush, at: (x: number, y: number) => Point, size: number): Pencil {
  const place = (text: string) => spots(text).map(([x, y]) => at(x, y));
  return {
    sheet(ink, edge, corners) {
      list.fill(polygon(place(corners)), ink);
      if (edge !== '') list.line(polygon(place(corners)), edge, 2.6);
    },
    solid: (ink, outline, tension = 0.08) => list.fill(loop(place(outline), tension), ink),
    line: (ink, width, ...lines) => list.line(lines.map((text) => curve(place(text))).join(''), ink, width),
    disc: (ink, x, y, rx, ry = rx) => list.fill(ellipse(at(x, y), rx * size, ry * size), ink),
    hoop: (ink, width, x, y, radius) => list.line(ellipse(at(x, y), radius * size), ink, width),
  };
}

const PAPER = '#fffdf2';
const EDGE = '#b8ab90';
const PRINT = '#6a6472';
const GOLD = '#d9a93f';
const CLOTH = '#c0905a';

/** How each prop is drawn about the hand that holds it; what is too large to hold belongs to the place. */
export const DRAWN: Partial<Record<Prop, (draw: Pencil) => void>> = {
  slip(draw) {
    draw.sheet(PAPER, EDGE, '-28 -96, 28 -96, 28 12, 20 6, 13 12, 6 6, -1 12, -8 6, -15 12, -21 6, -28 12');
    draw.line(PRINT, 4, '-18 -80, 18 -80', '-18 -65, 8 -65', '-18 -50, 18 -50', '-18 -35, 4 -35');
    draw.sheet('#d4553f', '', '-18 -24, 18 -24, 18 -11, -18 -11');
  },
  phone(draw) {
    const body = '-31 -96, 0 -98, 31 -96, 35 -89, 35 14, 31 21, 0 23, -31 21, -35 14, -35 -89';
    draw.line('#fff6e2', 6, `${body}, -31 -96`);
    draw.solid('#e2653f', body, 0.1);
    draw.solid(shade('#e2653f', 0.22), '-26 -88, -6 -88, -6 -48, -26 -48', 0.12);
    draw.disc('#241c28', -16, -78, 8);
    draw.disc('#241c28', -16, -58, 8);
    draw.disc('#fff6e2', 16, -82, 4);
  },
  cards(draw) {
    draw.sheet('#cfe3ee', '#a99c8a', '-31 -72, 53 -80, 57 -10, -27 -2');
    draw.sheet('#f7c9b4', '#a99c8a', '-44 -64, 40 -72, 44 -8, -40 0');
    draw.sheet('#fff8e2', '#a99c8a', '-57 -55, 27 -62, 31 -1, -53 7');
    draw.line('#5a6f96', 3.6, '-47 -36, 14 -42', '-46 -22, 15 -28', '-45 -8, -4 -12');
    draw.line('#d4553f', 2.8, '-50 -47, 22 -53');
  },
  stapler(draw) {
    draw.solid('#3a3d48', '-58 2, 40 2, 46 12, -60 12', 0.06);
    draw.solid('#c8402f', '-62 -20, -20 -36, 36 -28, 46 -4, -58 -6', 0.12);
    draw.line('#ef8a70', 4, '-50 -18, -16 -29, 24 -25');
  },
  map(draw) {
    draw.sheet('#dfeacb', EDGE, '-66 -86, -22 -94, -22 0, -66 8');
    draw.sheet('#cbdcb6', EDGE, '-22 -94, 22 -86, 22 8, -22 0');
    draw.sheet('#e6efd4', EDGE, '22 -86, 66 -94, 66 0, 22 8');
    draw.line('#5f9bb5', 6, '-60 -66, -20 -60, 18 -16, 62 -12');
    draw.line('#d4553f', 5, '-60 -20, -30 -44, 0 -30, 28 -62, 60 -56');
    draw.disc('#d4553f', 28, -62, 7.5);
  },
  key(draw) {
    draw.hoop(GOLD, 11, 0, -34, 20);
    draw.line(GOLD, 12, '0 -56, 0 -122');
    draw.line(GOLD, 11, '0 -118, 22 -118', '0 -96, 17 -96');
    draw.sheet('#f6efdf', EDGE, '-15 -14, 15 -14, 15 26, -15 26');
  },
  keys(draw) {
    draw.hoop('#9aa2ab', 6, 0, 12, 24);
    draw.line(GOLD, 9, '-12 34, -26 74', '-26 71, -16 69');
    draw.line('#8f99a4', 9, '0 36, 0 90', '0 86, 11 85');
    draw.line('#b9772c', 9, '12 34, 26 74', '26 71, 36 67');
    for (const [x, ink] of [
      [-14, GOLD],
      [0, '#8f99a4'],
      [14, '#b9772c'],
    ] as const)
      draw.disc(ink, x, 40, 11);
  },
  coat(draw) {
    const cloth = '-62 -16, -20 -30, 34 -26, 60 -8, 58 70, 66 164, 8 176, -6 90, -14 178, -66 170, -58 70';
    draw.line(shade(CLOTH, 0.28), 6, `${cloth}, -62 -16`);
    draw.solid(CLOTH, cloth, 0.12);
    draw.line(shade(CLOTH, 0.24), 4, '-30 -10, -34 60, -30 150', '28 -8, 30 60, 36 150');
    draw.line('#e0b98a', 5, '-60 -10, 0 -24, 58 -4');
  },
  form(draw) {
    draw.sheet(PAPER, EDGE, '-46 -112, 46 -112, 46 12, -46 12');
    draw.sheet('#2c8781', '', '-46 -112, 46 -112, 46 -92, -46 -92');
    draw.line(
      PRINT,
      2.8,
      '-34 -78, -22 -78, -22 -66, -34 -66, -34 -78',
      '-34 -52, -22 -52, -22 -40, -34 -40, -34 -52',
    );
    draw.line(PRINT, 2.8, '-34 -26, -22 -26, -22 -14, -34 -14, -34 -26');
    draw.line(PRINT, 4, '-12 -72, 32 -72', '-12 -46, 32 -46', '-12 -20, 20 -20');
  },
  sheet(draw) {
    draw.sheet(PAPER, EDGE, '-44 -110, 44 -110, 44 12, -44 12');
    draw.line('#7a7482', 4, '-32 -92, 32 -92', '-32 -76, 30 -76', '-32 -60, 6 -60');
    draw.line('#7a7482', 4, '-32 -42, 32 -42', '-32 -26, 28 -26', '-32 -10, 2 -10');
  },
  book(draw) {
    draw.sheet('#f3e7cf', EDGE, '-50 -72, 58 -72, 58 58, -50 58');
    draw.solid('#c8643c', '-56 -80, 50 -80, 50 52, -56 52', 0.02);
    draw.sheet('#96462a', '', '-56 -80, -40 -80, -40 52, -56 52');
    draw.sheet('#f6dfae', '', '-24 -52, 36 -52, 36 -18, -24 -18');
  },
  cup(draw) {
    draw.line('#fff6e6', 9, '26 -36, 46 -34, 44 -6, 24 -2');
    draw.solid('#fff6e6', '-30 -50, 30 -50, 26 16, 16 22, -16 22, -26 16');
    draw.disc('#6a4630', 0, -50, 30, 8);
    draw.line('#2c8781', 8, '-28 -20, 0 -15, 28 -20');
  },
  crate(draw) {
    draw.sheet('#b07a48', '', '-98 -68, 98 -68, 92 66, -92 66');
    draw.sheet('#8a5a34', '', '-98 -68, 98 -68, 97 -48, -97 -48');
    for (const [x, y, ink] of [
      [-74, -96, '#c8643c'],
      [-46, -104, '#e2c27a'],
      [-16, -92, '#4f7a52'],
      [12, -108, '#a8485a'],
      [42, -98, '#d9d2c2'],
      [68, -90, '#55498f'],
    ] as const)
      draw.sheet(ink, '', `${x - 13} ${y}, ${x + 13} ${y}, ${x + 13} -66, ${x - 13} -66`);
    draw.line('#d2a36c', 5, '-97 -68, 97 -68');
    draw.line('#7d5130', 4, '-58 -34, -54 52', '0 -34, 0 52', '58 -34, 54 52');
    draw.sheet('#f2ead6', '', '-34 -16, 34 -16, 34 22, -34 22');
    draw.line(PRINT, 4, '-22 -4, 22 -4', '-22 10, 10 10');
  },
  radio(draw) {
    draw.line('#2b2d36', 8, '18 -60, 22 -132');
    draw.solid('#2f323d', '-30 -62, 30 -62, 32 -54, 30 34, -30 34, -32 -54', 0.04);
    draw.sheet('#8fd0c0', '', '-21 -50, 21 -50, 21 -26, -21 -26');
    draw.line('#767c88', 4.5, '-20 -12, 20 -12', '-20 0, 20 0', '-20 12, 20 12');
    draw.sheet('#e2553f', '', '-27 -62, -10 -62, -10 -76, -27 -76');
  },
  letter(draw) {
    draw.sheet(PAPER, EDGE, '-38 -128, 38 -128, 38 -40, -38 -40');
    draw.line(PRINT, 3.6, '-26 -112, 4 -112', '-26 -96, 26 -96', '-26 -82, 26 -82', '-26 -68, 18 -68');
    draw.sheet('#e9dcc0', EDGE, '-60 -60, 60 -60, 60 18, -60 18');
    draw.line('#b8a27a', 3.4, '-58 -58, 0 -14, 58 -58');
    draw.disc('#b23a4a', 0, -16, 9);
  },
};
