import type { Paint } from '../../paint.ts';
import { BOOKS, mix, SHADE, WOOD } from '../palette.ts';
import { pick, seeded } from '../../../model/seeded.ts';
import { fill, polygon, rect, times } from '../shapes.ts';
import type { Box } from '../shapes.ts';

/** How far a shelf steps back into the air of the room: `share` of the colour `toward`. */
export interface Haze {
  readonly toward: string;
  readonly share: number;
}

const CLEAR: Haze = { toward: '#ffffff', share: 0 };

/** Gathers paths by colour, so that a hundred books cost a dozen paths. */
class Sheaf {
  private readonly paths = new Map<string, string>();

  add(color: string, d: string): void {
    this.paths.set(color, (this.paths.get(color) ?? '') + d);
  }

  paint(): Paint[] {
    return [...this.paths].map(([color, d]) => fill(d, color));
  }
}

interface Row {
  readonly x: number;
  readonly width: number;
  /** The board that the books stand on. */
  readonly base: number;
  readonly height: number;
}

/** One row of books standing on a board, with a gap or a lying pile here and there. */
export function books(row: Row, seed: number, { toward, share }: Haze = CLEAR): Paint[] {
  const spines = new Sheaf();
  const labels = new Sheaf();
  stand(row, seeded(seed), (color) => mix(color, toward, share), { spines, labels });
  return [...spines.paint(), ...labels.paint()];
}

interface Sheaves {
  readonly spines: Sheaf;
  readonly labels: Sheaf;
}

function stand(
  row: Row,
  random: () => number,
  tint: (color: string) => string,
  { spines, labels }: Sheaves,
): void {
  const end = row.x + row.width;
  let x = row.x;
  while (x < end - 9) {
    const chance = random();
    if (chance < 0.06) {
      x += 16 + random() * 26;
      continue;
    }
    if (chance > 0.965 && end - x > 72) {
      for (let n = 0; n < 3; n += 1) {
        spines.add(tint(pick(random, BOOKS)), rect(x + n * 2, row.base - 13 * (n + 1), 58 - n * 5, 11.6, 2));
      }
      x += 66;
      continue;
    }
    const width = 9 + random() * 15;
    const height = row.height * (0.62 + random() * 0.32);
    const color = pick(random, BOOKS);
    const leaning = random() < 0.05 ? height * 0.13 : 0;
    const marks = random();
    if (x + width + leaning > end) break;
    const top = row.base - height;
    spines.add(
      tint(color),
      leaning > 0
        ? polygon(
            [x + leaning, top],
            [x + leaning + width - 1.4, top + 2],
            [x + width - 1.4, row.base],
            [x, row.base - 1],
          )
        : rect(x, top, width - 1.4, height, 1.5),
    );
    if (width > 13 && leaning === 0) mark(labels, { x, width, top, height }, { color, marks, tint });
    x += width + leaning;
  }
}

interface Spine {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

interface Print {
  readonly color: string;
  readonly marks: number;
  readonly tint: (color: string) => string;
}

/** A band near the head of a spine, and below it a second band or the white call-number label. */
function mark(labels: Sheaf, { x, width, top, height }: Spine, { color, marks, tint }: Print): void {
  labels.add(tint(mix(color, '#fff2d6', 0.42)), rect(x, top + height * 0.15, width - 1.4, 4));
  if (marks < 0.5) labels.add(tint(mix(color, '#fff2d6', 0.3)), rect(x, top + height * 0.8, width - 1.4, 3));
  else labels.add(tint('#f6efe0'), rect(x + width * 0.2, top + height * 0.68, width * 0.52, height * 0.13));
}

export interface Case extends Box {
  readonly rows: number;
  readonly seed: number;
  readonly haze?: Haze;
  readonly wood?: string;
}

/** A bookcase; the rows near its top are fuller of shade, as under a real board. */
export function bookcase({ x, y, width, height, rows, seed, haze = CLEAR, wood = WOOD.main }: Case): Paint[] {
  const tint = (color: string): string => mix(color, haze.toward, haze.share);
  const frame = Math.max(8, width * 0.024);
  const pitch = (height - frame) / rows;
  const [inside, room] = [x + frame, width - 2 * frame];
  const base = (row: number): number => y + frame * 0.4 + pitch * (row + 1);
  const spines = new Sheaf();
  const labels = new Sheaf();
  times(rows, (row) =>
    stand(
      { x: inside + 4, width: room - 8, base: base(row), height: pitch * 0.86 },
      seeded(seed + row * 97),
      tint,
      { spines, labels },
    ),
  );
  return [
    fill(rect(x + width, y + 14, 14, height - 14), SHADE, { opacity: 0.07 }),
    fill(rect(x, y, width, height, 3), tint(mix(wood, SHADE, 0.18))),
    fill(rect(inside, y + frame, room, height - frame), tint(mix(wood, SHADE, 0.52))),
    ...spines.paint(),
    ...labels.paint(),
    fill(times(rows, (row) => rect(inside, base(row) - pitch + 8, room, pitch * 0.13)).join(''), SHADE, {
      opacity: 0.13,
    }),
    fill(times(rows, (row) => rect(inside, base(row), room, 9)).join(''), tint(wood)),
    fill(times(rows, (row) => rect(inside, base(row), room, 2)).join(''), tint(mix(wood, '#ffffff', 0.3))),
    fill(rect(x - 6, y - 10, width + 12, 14, 3), tint(mix(wood, '#ffffff', 0.2))),
    fill(rect(x - 6, y - 10, width + 12, 4, 2), tint(mix(wood, '#ffffff', 0.45))),
  ];
}
