import { band, type MeterName } from '../../model/meters.ts';

export interface TrackProps {
  readonly meter: MeterName;
  readonly before: number;
  readonly after: number;
  /** Where the next row goes; this row's own value in the last one. */
  readonly next: number;
}

/** One row's length of a meter's line, with its point. Decoration: the words beside it say the same. */
export function Track({ meter, before, after, next }: TrackProps) {
  const [from, here, to] = [place(before), place(after), place(next)];
  return (
    <span class={`track ${meter}`} aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d={`M${(from + here) / 2} 0L${here} 50L${(here + to) / 2} 100`} />
      </svg>
      <i class={before === after ? 'point' : 'point moved'} style={{ left: `${here}%` }} />
    </span>
  );
}

/** Edges of the five bands, and of the scale. */
const EDGES = [0, 30, 44, 56, 70, 100];

/** Five columns of one width, a band in each: a move inside the narrow middle shows as well as one at the edge. */
function place(value: number): number {
  const column = band(value);
  const low = EDGES[column] ?? 0;
  const high = EDGES[column + 1] ?? 100;
  return Math.min(96, Math.max(4, (column + (value - low) / (high - low)) * 20));
}
