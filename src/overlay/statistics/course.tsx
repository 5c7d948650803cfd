import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { BAND_FLOORS, bandWord, METER_TITLES, type MeterName } from '../../model/meters.ts';
import type { Course } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { Figure, Scroller } from './figure.tsx';
import { onLines } from './layout.ts';
import type { Means } from './means.ts';
import { many } from './words.ts';
import './course.css';

export interface MeterCourseProps {
  readonly course: Course;
  readonly means: Means;
}

type Mark = Course['marks'][number];

const LEFT = 128;
const RIGHT = 34;
const STEP = 42;
const HIGH = 292;
const FLOOR = 196;
/** Least height at which the word of a band stands beside it. */
const WORD = 18;
/** At least the three bands in the middle are there, so that the same picture is the same course. */
const LEAST = [38, 62] as const;

/** The course of one meter: the play in the middle as a line, the middle half as a tint, the bands' words at the side. */
export function MeterCourse({ course, means }: MeterCourseProps) {
  const round = course.meter === 'morale';
  return (
    <Figure
      level={3}
      kind="course-figure sideways"
      call={`${METER_TITLES[course.meter]}, ${round ? 'round' : 'square'} marks, ${many(course.plays, 'play')} alone`}
      sentence={course.sentence}
      caution={course.caution}
      table={means.tables.course(course)}
      means={means}
      drawn="chart"
      chart={<Line course={course} />}
    />
  );
}

function Line({ course: { meter, marks, sentence } }: { readonly course: Course }) {
  const width = LEFT + Math.max(1, marks.length - 1) * STEP + RIGHT;
  const names = marks.map((_, index) => String(index));
  const across = scalePoint(names, [LEFT, width - RIGHT]);
  const low = Math.min(LEAST[0], ...marks.map((mark) => mark.low));
  const high = Math.max(LEAST[1], ...marks.map((mark) => mark.high));
  const up = scaleLinear([low, high], [FLOOR, 34]);
  const x = (_: Mark, index: number): number => across(String(index)) ?? 0;
  const tint = area<Mark>(
    x,
    (mark) => up(mark.low),
    (mark) => up(mark.high),
  );
  const middle = line<Mark>(x, (mark) => up(mark.median));
  const told = Math.max(0, Math.floor(marks.length * 0.55));
  const top = marks.length - 1;
  return (
    <Scroller name={METER_TITLES[meter]}>
      <svg
        class={`meter-course ${meter}`}
        viewBox={`0 0 ${width} ${HIGH}`}
        style={{ '--wide': width }}
        role="img"
        aria-label={typeset(`${METER_TITLES[meter]} by decision: median and middle half. ${sentence}`)}
      >
        {bandsBetween(low, high).map(([from, to]) => (
          <g key={from}>
            {to < high && <path class="floor" d={`M${LEFT} ${up(to)}H${width - RIGHT + 8}`} />}
            {up(from) - up(to) >= WORD && (
              <text class="band" x="0" y={(up(from) + up(to)) / 2 + 5}>
                {bandWord(meter, (from + to) / 2)}
              </text>
            )}
          </g>
        ))}
        <path class="tint" d={tint(marks) ?? ''} />
        <path class="median" d={middle(marks) ?? ''} />
        {marks.map((mark, index) => (
          <Point key={index} meter={meter} x={x(mark, index)} y={up(mark.median)} />
        ))}
        {marks.length > 1 && (
          <>
            <text class="halo strong" x={across(String(told))} y={up(marks[told]?.median ?? 0) + 26}>
              median
            </text>
            <text class="halo" x={width - 8} y={up(marks[top]?.high ?? 0) - 9} text-anchor="end">
              middle half of plays
            </text>
          </>
        )}
        {marks.map((mark, index) => (
          <Tick key={index} x={x(mark, index)} name={mark.name} />
        ))}
      </svg>
    </Scroller>
  );
}

/** The bands that lie within a stretch of values, cut where it ends. */
function bandsBetween(low: number, high: number): readonly (readonly [from: number, to: number])[] {
  const edges = [low, ...BAND_FLOORS.filter((floor) => floor > low && floor < high), high];
  return edges.slice(1).map((to, index) => [edges[index] ?? low, to] as const);
}

function Point({ meter, x, y }: { readonly meter: MeterName; readonly x: number; readonly y: number }) {
  return meter === 'morale' ? (
    <circle class="dot" cx={x} cy={y} r="6" />
  ) : (
    <rect class="dot" x={x - 5.5} y={y - 5.5} width="11" height="11" />
  );
}

/** A decision's name, slanted so that nine of them stand side by side. */
function Tick({ x, name }: { readonly x: number; readonly name: string }) {
  const short = onLines(typeset(name), 16, 1)[0] ?? '';
  return (
    <text class="tick" transform={`translate(${x + 4} ${FLOOR + 20}) rotate(-32)`} text-anchor="end">
      {short}
    </text>
  );
}
