import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Trend } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { Figure, Scroller } from './figure.tsx';
import { onLines } from './layout.ts';
import type { Means } from './means.ts';
import { capital, many } from './words.ts';
import './trend.css';

export interface TrendOverTimeProps {
  readonly trend: Trend;
  readonly means: Means;
}

type Stretch = Trend['stretches'][number];

/** Width of a stretch: enough for its words, and for a few of them together to fill half a page. */
const STEP = { least: 136, most: 210, together: 640 } as const;
const TOP = 34;
const FLOOR = 150;
const SHARE_TOP = 236;
const SHARE_FLOOR = 316;
/** Least height of a bar whose count is withheld: it tells nothing. */
const HELD = 26;

/** How much was played, stretch by stretch, and under it the share that first answered as most do at first. */
export function TrendOverTime({ trend, means }: TrendOverTimeProps) {
  return (
    <Figure
      level={2}
      kind="wide sideways"
      call="Over time"
      sentence={trend.sentence}
      caution={trend.caution}
      table={means.tables.trend(trend)}
      means={means}
      drawn="chart"
      chart={<Course trend={trend} />}
    />
  );
}

function Course({ trend: { stretches, of, sentence } }: { readonly trend: Trend }) {
  const names = stretches.map((_, index) => String(index));
  const parts = Math.max(1, stretches.length);
  const width = parts * Math.min(STEP.most, Math.max(STEP.least, STEP.together / parts));
  const across = scaleBand(names, [0, width]).paddingInner(0.3).paddingOuter(0.1);
  const tallest = Math.max(1, ...stretches.map(({ alone }) => (alone === 'withheld' ? 0 : alone)));
  const up = scaleLinear([0, tallest], [FLOOR, TOP]);
  const upShare = scaleLinear([0, 100], [SHARE_FLOOR, SHARE_TOP]);
  const centre = (index: number): number => (across(String(index)) ?? 0) + across.bandwidth() / 2;
  const told = stretches.flatMap(({ share }, index) => (share === undefined ? [] : [{ index, share }]));
  const way = line<(typeof told)[number]>(
    ({ index }) => centre(index),
    ({ share }) => upShare(share),
  );
  const shown = of !== undefined && told.length > 0;
  const high = shown ? SHARE_FLOOR + 12 : FLOOR + 62;
  return (
    <Scroller name="Over time">
      <svg
        class="trend-chart"
        viewBox={`0 0 ${width} ${high}`}
        style={{ '--wide': width }}
        role="img"
        aria-label={typeset(sentence)}
      >
        {stretches.map((stretch, index) => (
          <Column
            key={index}
            stretch={stretch}
            x={across(String(index)) ?? 0}
            wide={across.bandwidth()}
            y={stretch.alone === 'withheld' ? FLOOR - HELD : up(stretch.alone)}
          />
        ))}
        <path class="floor" d={`M0 ${FLOOR}H${width}`} />
        {shown && (
          <>
            <text class="strong" x="0" y={SHARE_TOP - 14}>
              {typeset(`${of.option.letter} first, at ${of.decision.name}`)}
            </text>
            <path class="floor" d={`M0 ${SHARE_FLOOR}H${width}`} />
            <path class="way" d={way(told) ?? ''} />
            {told.map(({ index, share }) => (
              <g key={index}>
                <circle class="dot" cx={centre(index)} cy={upShare(share)} r="6" />
                <text class="halo" x={centre(index)} y={upShare(share) - 13} text-anchor="middle">
                  {Math.round(share)} in 100
                </text>
              </g>
            ))}
          </>
        )}
      </svg>
    </Scroller>
  );
}

interface ColumnProps {
  readonly stretch: Stretch;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

function Column({ stretch: { name, alone, rooms }, x, y, wide }: ColumnProps) {
  const held = alone === 'withheld';
  const lines = [
    ...onLines(capital(typeset(name)), Math.floor(wide / 8), 1),
    rooms === 'withheld' ? 'rooms withheld' : many(rooms, 'room'),
  ];
  return (
    <g>
      <rect
        class={held ? 'bar held' : 'bar'}
        x={x}
        y={y}
        width={wide}
        height={FLOOR - y}
        {...(held ? { fill: 'url(#weave-held)' } : {})}
      />
      <text class="strong" x={x} y={y - 8}>
        {held ? 'withheld' : `${alone} alone`}
      </text>
      {lines.map((words, index) => (
        <text key={words} x={x} y={FLOOR + 22 + index * 20}>
          {words}
        </text>
      ))}
    </g>
  );
}
