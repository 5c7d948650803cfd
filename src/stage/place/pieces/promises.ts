import type { Paint } from '../../paint.ts';
import { CREAM, INK, mix, SHADE, TERRACOTTA } from '../palette.ts';
import { cork } from './signs.ts';
import { type Box, ellipse, fill, lettering, line, path, rect, stroke, tilted, times } from '../shapes.ts';

/** One slip of paper with what somebody said they would do. */
type State = 'kept' | 'open' | 'curling' | 'late' | 'gone';

/** By band of accountability, from "nobody's" to "held": what has become of six promises. */
const STATES: readonly [readonly State[], ...(readonly State[])[]] = [
  ['late', 'gone', 'late', 'curling', 'gone', 'late'],
  ['late', 'open', 'curling', 'late', 'kept', 'curling'],
  ['kept', 'open', 'curling', 'open', 'kept', 'open'],
  ['kept', 'kept', 'open', 'kept', 'kept', 'open'],
  ['kept', 'kept', 'kept', 'kept', 'kept', 'kept'],
];
const PAPERS = ['#fff8e4', '#f3d5c6', '#cfe3e4', '#efe6b4', '#fff8e4', '#dcd0ea'] as const;
const TURNS = [-2, 1.5, -1, 2, -1.5, 1] as const;
const LATE = '#b03a24';
const KEPT = '#1f6b66';

/**
 * The board of what was promised. With the team's accountability its slips fill up and are ticked off,
 * or curl, slip from their pins and go overdue.
 */
export function promises(box: Box, account: number, frame = '#b98f5c'): Paint[] {
  const states = STATES[account] ?? STATES[0];
  const head = box.height * 0.2;
  const type = Math.min(head * 0.7, box.width * 0.1);
  const [left, top] = [box.x + 17, box.y + 17 + head];
  const [w, h] = [(box.width - 34) / 3, (box.height - 32 - head) / 2];
  return [
    ...cork(box, frame),
    fill(rect(box.x + box.width * 0.1, box.y + 11, box.width * 0.8, head, 4), '#5f8377'),
    lettering('WE SAID WE’D', [box.x + box.width / 2, box.y + 11 + head / 2 + type * 0.36], type, CREAM, {
      weight: 700,
    }),
    ...states.flatMap((state, i) => {
      const cell = {
        x: left + (i % 3) * w + w * 0.06,
        y: top + Math.floor(i / 3) * h + h * 0.05,
        width: w * 0.88,
        height: h * 0.88,
      };
      return slip(cell, state, PAPERS[i] ?? CREAM, TURNS[i] ?? 0);
    }),
  ];
}

function slip(box: Box, state: State, color: string, turn: number): Paint[] {
  const { x, y, width, height } = box;
  const pin = fill(ellipse(x + width / 2, y + 5, Math.max(3.2, width * 0.075)), TERRACOTTA);
  if (state === 'gone') return [pin];
  const hangs = state === 'late' ? turn * 6 + 3 : state === 'curling' ? turn * 3.5 : turn;
  const drop = state === 'late' ? height * 0.14 : 0;
  const sheet = { ...box, y: y + drop };
  const paper = state === 'late' || state === 'curling' ? mix(color, '#a8854e', 0.3) : color;
  const rows = times(2, (i) =>
    tilted(
      {
        x: x + width * 0.16,
        y: sheet.y + height * (0.28 + i * 0.2),
        width: width * (i === 1 ? 0.4 : 0.66),
        height: Math.max(2.5, height * 0.07),
      },
      hangs,
    ),
  );
  return [
    fill(tilted({ ...sheet, y: sheet.y + 4 }, hangs), SHADE, { opacity: 0.14 }),
    fill(tilted(sheet, hangs), paper),
    fill(rows.join(''), mix(paper, INK, 0.4)),
    ...(state === 'curling' || state === 'late' ? curl(sheet, paper) : []),
    ...(state === 'kept' ? tick(box) : []),
    ...(state === 'late' ? overdue(sheet) : []),
    pin,
  ];
}

/** Large enough to be told from afar: a tick is a shape before it is a color. */
function tick({ x, y, width, height }: Box): Paint[] {
  const [cx, cy, s] = [x + width * 0.66, y + height * 0.66, Math.min(width, height) * 0.32];
  return [stroke(line([cx - s, cy], [cx - s * 0.25, cy + s * 0.75], [cx + s, cy - s]), KEPT, s * 0.46)];
}

function curl({ x, y, width, height }: Box, paper: string): Paint[] {
  const [right, low, s] = [x + width, y + height, Math.min(width, height) * 0.4];
  return [
    fill(
      path`M${right - s} ${low + 1}Q${right - s * 0.5} ${low - s * 0.9} ${right + 1} ${low - s}Q${right + s * 0.06} ${low - s * 0.2} ${right - s} ${low + 1}Z`,
      mix(paper, SHADE, 0.34),
    ),
  ];
}

function overdue({ x, y, width, height }: Box): Paint[] {
  const [cx, cy, s] = [x + width * 0.42, y + height * 0.66, Math.min(width, height) * 0.26];
  return [
    stroke(
      line([cx - s, cy - s], [cx + s, cy + s]) + line([cx + s, cy - s], [cx - s, cy + s]),
      LATE,
      s * 0.44,
    ),
  ];
}
