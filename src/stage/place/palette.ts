import type { Gradient, Point, Stop } from '../paint.ts';

/** Colours that every room shares: the tokens' paper and ink, and the branch's own wood and brass. */
export const PAPER = '#fffdf7';
export const CREAM = '#f8f1e2';
export const INK = '#2b2230';
export const SHADE = '#2a1a1a';
export const TEAL = '#2f7f79';
export const TERRACOTTA = '#c4583f';
export const OCHRE = '#e0a030';
export const NAVY = '#3b5b7a';
export const PLUM = '#5a3f78';
export const STEEL = '#7d8b96';
export const SLATE = '#4b4854';
export const BRASS = '#c99a3a';
export const WOOD = {
  light: '#c08a5b',
  main: '#a8754a',
  dark: '#855837',
  deep: '#5d3d2a',
  edge: '#dba878',
} as const;
export const BOOKS = [
  '#2f7f79',
  '#c4583f',
  '#e0a030',
  '#3b5b7a',
  '#7a3b57',
  '#6b8f5e',
  '#d8c9a8',
  '#8a4b38',
  '#4b3f78',
  '#b7793f',
  '#a9bfb4',
] as const;

const channels = (color: string): readonly [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];

const hex = (...values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A colour on the way from one to another; `share` is how much of the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const part = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share;
  return hex(part(0), part(1), part(2));
}

/** A colour as it looks under a light that lets through so much of each channel. */
export function filtered(color: string, light: readonly [number, number, number]): string {
  const [red, green, blue] = channels(color);
  return hex(red * light[0], green * light[1], blue * light[2]);
}

const stopsOf = (colors: readonly string[]): Stop[] =>
  colors.map((color, i) => ({ at: i / (colors.length - 1), color }));

/** Colours from top to bottom. */
export const down = (top: number, bottom: number, ...colors: readonly string[]): Gradient => ({
  kind: 'linear',
  from: [0, top],
  to: [0, bottom],
  stops: stopsOf(colors),
});

/** One colour that fades away from a point to another, in a line or outwards. */
export const fade = (
  kind: Gradient['kind'],
  [from, to]: readonly [Point, Point],
  color: string,
  [first, last]: readonly [number, number],
): Gradient => ({
  kind,
  from,
  to,
  stops: [
    { at: 0, color, opacity: first },
    { at: 1, color, opacity: last },
  ],
});
