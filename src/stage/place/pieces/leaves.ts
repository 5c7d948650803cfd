import type { Paint, Point } from '../../paint.ts';
import { mix, OCHRE, SHADE } from '../palette.ts';
import { seeded } from '../../../model/seeded.ts';
import { ellipse, fill, line, path, stroke, times } from '../shapes.ts';

const GREENS = ['#6f9440', '#87a84c', '#a3ba5c', '#5b8040', '#c3b150'] as const;

const leaf = (x: number, y: number, length: number, angle: number): string => {
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const [nx, ny] = [-dy * 0.36, dx * 0.36];
  const at = (px: number, py: number): string => `${px.toFixed(1)} ${py.toFixed(1)}`;
  return path`M${at(x, y)}Q${at(x + dx / 2 + nx, y + dy / 2 + ny)} ${at(x + dx, y + dy)}Q${at(x + dx / 2 - nx, y + dy / 2 - ny)} ${at(x, y)}Z`;
};

/** A tree cut from brown paper, from the floor up to the ceiling. */
export function trunk(x: number): Paint[] {
  const bark = '#a98354';
  return [
    fill(
      path`M${x - 50} 730Q${x - 26} 640 ${x - 28} 480Q${x - 30} 330 ${x - 66} 200L${x - 46} 190Q${x - 14} 280 ${x - 4} 300Q${x + 10} 250 ${x + 52} 180L${x + 74} 192Q${x + 26} 320 ${x + 28} 480Q${x + 28} 640 ${x + 56} 730Z`,
      bark,
    ),
    fill(
      path`M${x + 28} 480Q${x + 28} 640 ${x + 56} 730H${x + 26}Q${x + 6} 640 ${x + 10} 470Z`,
      mix(bark, SHADE, 0.2),
      { opacity: 0.6 },
    ),
    stroke(line([x - 8, 420], [x - 10, 560]) + line([x + 4, 600], [x + 2, 680]), mix(bark, SHADE, 0.25), 3, {
      opacity: 0.5,
    }),
  ];
}

/** A crown of paper leaves about (x, y). */
export function foliage(x: number, y: number, seed: number): Paint[] {
  const random = seeded(seed);
  const all = times(76, (i) => {
    const [turn, reach] = [random() * Math.PI * 2, Math.sqrt(random())];
    return {
      d: leaf(
        x + Math.cos(turn) * reach * 190,
        y + Math.sin(turn) * reach * 104,
        50 + random() * 34,
        random() * Math.PI * 2,
      ),
      set: i % GREENS.length,
    };
  });
  const crown =
    ellipse(x - 84, y + 10, 100, 72) + ellipse(x + 84, y + 4, 104, 74) + ellipse(x, y - 34, 130, 80);
  const leavesOf = (set: number): string =>
    all
      .filter((one) => one.set === set)
      .map((one) => one.d)
      .join('');
  return [fill(crown, '#7c9a4a'), ...GREENS.map((color, set) => fill(leavesOf(set), color))];
}

/** Paper leaves on a string that sags from one point to another. */
export function garland([x, y]: Point, [endX, endY]: Point, sag: number): Paint[] {
  const along = (t: number): Point => [x + (endX - x) * t, y + (endY - y) * t + sag * 2 * t * (1 - t)];
  const leaves = times(11, (i) => {
    const [px, py] = along((i + 0.6) / 11.2);
    return leaf(px, py, 36, Math.PI / 2 + (i % 3 === 0 ? 0.42 : -0.28));
  });
  const every = (rest: number): string => leaves.filter((_, i) => i % 3 === rest).join('');
  return [
    stroke(path`M${x} ${y}Q${(x + endX) / 2} ${(y + endY) / 2 + sag} ${endX} ${endY}`, '#8a7a4a', 2),
    fill(every(0), GREENS[0]),
    fill(every(1), mix(OCHRE, '#ffffff', 0.1)),
    fill(every(2), GREENS[2]),
  ];
}
