import { bandWord, METER_TITLES, type MeterName, METERS, type Meters, MIDDLE } from '../../model/meters.ts';
import type { Entry } from '../../model/path.ts';
import type { Session } from '../../model/session.ts';

export interface CourseProps {
  readonly session: Session;
  readonly ledger: readonly Entry[];
}

const WIDE = 860;
const HIGH = 104;
const LEFT = 8;
const RIGHT = 250;
const TOP = 12;
const FLOOR = 72;

/** How both meters went, change by change: shapes and words, never a number. */
export function Course({ session, ledger }: CourseProps) {
  const start = session.turns[0].lines[0]?.meters ?? MIDDLE;
  const points: readonly { readonly time: string; readonly meters: Meters }[] = [
    { time: 'start', meters: start },
    ...ledger.map(({ scene, line }) => ({ time: scene.time, meters: line.meters })),
  ];
  const values = points.flatMap(({ meters }) => METERS.map((meter) => meters[meter]));
  const [low, high] = [Math.min(...values, 44), Math.max(...values, 56)];
  const step = (WIDE - LEFT - RIGHT) / Math.max(1, points.length - 1);
  const x = (index: number): number => LEFT + index * step;
  const y = (value: number): number => TOP + ((high - value) / (high - low)) * (FLOOR - TOP);
  const end = points.at(-1)?.meters ?? start;
  const ends = spread(y(end.morale), y(end.account));
  return (
    <svg class="course" viewBox={`0 0 ${WIDE} ${HIGH}`}>
      <title>
        {METERS.map(
          (meter) =>
            `${METER_TITLES[meter]} began at ${bandWord(meter, start[meter])} and ended at ${bandWord(meter, end[meter])}.`,
        ).join(' ')}
      </title>
      <path class="floor" d={`M${LEFT} ${FLOOR + 10}H${WIDE - RIGHT}`} />
      {METERS.map((meter) => (
        <g key={meter} class={meter}>
          <path
            class="line"
            d={points
              .map(({ meters }, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(meters[meter])}`)
              .join('')}
          />
          {points.map(({ meters }, index) => (
            <Point key={index} meter={meter} x={x(index)} y={y(meters[meter])} />
          ))}
          <text class="end" x={WIDE - RIGHT + 14} y={ends[meter] + 5}>
            {METER_TITLES[meter]}: {bandWord(meter, end[meter])}
          </text>
        </g>
      ))}
      {points.map(({ time }, index) => (
        <text
          key={index}
          class="tick"
          x={x(index)}
          y={HIGH - 6}
          text-anchor={index === 0 ? 'start' : 'middle'}
        >
          {tick(points, index, time)}
        </text>
      ))}
    </svg>
  );
}

/** The day where it begins, else nothing: a line of times would run into one. */
function tick(points: readonly { readonly time: string }[], index: number, time: string): string {
  const day = time.split(' ')[0] ?? '';
  if (index === 0) return points[1]?.time.split(' ')[0] ?? '';
  if (index === 1) return '';
  return points[index - 1]?.time.startsWith(day) ? '' : day;
}

function Point({ meter, x, y }: { readonly meter: MeterName; readonly x: number; readonly y: number }) {
  return meter === 'morale' ? (
    <circle cx={x} cy={y} r="5" />
  ) : (
    <rect x={x - 4.5} y={y - 4.5} width="9" height="9" />
  );
}

/** Two labels that would lie on each other stand apart. */
function spread(morale: number, account: number): Readonly<Record<MeterName, number>> {
  const apart = Math.max(0, 20 - Math.abs(morale - account)) / 2;
  return morale <= account
    ? { morale: morale - apart, account: account + apart }
    : { morale: morale + apart, account: account - apart };
}
