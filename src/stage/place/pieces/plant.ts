import type { Paint } from '../../paint.ts';
import { mix, TERRACOTTA } from '../palette.ts';
import { seeded } from '../../../model/seeded.ts';
import { ellipse, fill, path, rect, stroke, times } from '../shapes.ts';

const LEAVES = [
  [-70, 120, '#4d8a64'],
  [68, 118, '#4d8a64'],
  [-40, 165, '#3f7a58'],
  [42, 160, '#5a9a70'],
  [14, 180, '#3f7a58'],
  [-14, 190, '#5a9a70'],
] as const;

/** A stiff-leaved plant in a clay pot; (x, y) is the middle of the pot's rim. */
export function plant(x: number, y: number, size = 1, pot: string = TERRACOTTA): Paint[] {
  const leaf = (degrees: number, length: number, width: number): string => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    const reach = (share: number): readonly [number, number] => [
      x + Math.cos(angle) * length * size * share,
      y + Math.sin(angle) * length * size * share,
    ];
    const [tip, half] = [reach(1), reach(0.5)];
    const [nx, ny] = [-Math.sin(angle) * width * size, Math.cos(angle) * width * size];
    const at = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
    return path`M${at(x, y)}Q${at(half[0] + nx, half[1] + ny)} ${at(tip[0], tip[1])}Q${at(half[0] - nx, half[1] - ny)} ${at(x, y)}Z`;
  };
  return [
    ...LEAVES.map(([degrees, length, color]) => fill(leaf(degrees, length, 26), color)),
    fill(LEAVES.map(([degrees, length]) => leaf(degrees, length * 0.96, 2.4)).join(''), '#2f5e44', {
      opacity: 0.5,
    }),
    fill(
      path`M${x - 44 * size} ${y - 4}H${x + 44 * size}L${x + 34 * size} ${y + 80 * size}H${x - 34 * size}Z`,
      mix(pot, '#000000', 0.06),
    ),
    fill(rect(x - 50 * size, y - 10, 100 * size, 20 * size, 4), mix(pot, '#ffffff', 0.14)),
  ];
}

/** A trailing plant on a shelf or a sill; (x, y) is the middle of its pot's foot. */
export function trailing(x: number, y: number, seed: number, pot = '#4f8a83'): Paint[] {
  const random = seeded(seed);
  const strands = times(5, (i) => {
    const side = (i - 2) / 2;
    return { side, reach: side * (36 + random() * 14), drop: 26 + random() * 52 };
  });
  const top = y - 40;
  const stems = strands.map(
    ({ side, reach, drop }) =>
      path`M${x + side * 14} ${top}Q${x + reach} ${top - 16} ${x + reach} ${top + drop}`,
  );
  const leaf = (cx: number, cy: number, lean: number): string =>
    path`M${cx} ${cy - 9}Q${cx + 13} ${cy - 4} ${cx + lean} ${cy + 11}Q${cx - 13} ${cy - 4} ${cx} ${cy - 9}Z`;
  const hanging = strands.flatMap(({ reach, drop }, i) =>
    times(4, (n) =>
      leaf(
        Math.round(x + reach + (n % 2 === 0 ? -7 : 7)),
        Math.round(top + (drop * (n + 1)) / 4),
        i % 2 === 0 ? 4 : -4,
      ),
    ),
  );
  const crown = times(7, (i) => ellipse(x + (i - 3) * 10, top - 6 - (i % 2) * 9, 12, 9));
  const every = (list: readonly string[], rest: number): string =>
    list.filter((_, i) => i % 2 === rest).join('');
  return [
    fill(path`M${x - 27} ${y - 40}H${x + 27}L${x + 20} ${y}H${x - 20}Z`, pot),
    fill(rect(x - 30, y - 44, 60, 11, 4), mix(pot, '#ffffff', 0.22)),
    stroke(stems.join(''), '#4d8a64', 2.5),
    fill(every(hanging, 0) + every(crown, 0), '#5a9a70'),
    fill(every(hanging, 1) + every(crown, 1), '#457f5f'),
  ];
}
