import './marks.css';

/** How each of the four strokes of a gate leans, and the bar across them: nobody draws them straight. */
const STROKES = ['M13.5 6 14 93', 'M34 12 34.5 89', 'M60 4 59.5 94', 'M79 9 80 95'] as const;
const BAR = 'M0 79 92 22';
const GATE = 112;
/** Above this a room counts in numbers, and the gates get smaller. */
const LARGE = 25;

export interface MarksProps {
  readonly count: number;
  /** What it was in the vote before; those who left are hollow, those who joined are underlined. */
  readonly was?: number;
}

/** A count as tally marks in gates of five. The number beside them says the same. */
export function Marks({ count, was = count }: MarksProps) {
  const drawn = Math.max(count, was);
  if (drawn === 0) return <span class="marks none">nobody</span>;
  const width = Math.ceil(drawn / 5) * GATE;
  return (
    <svg
      class={drawn > LARGE ? 'marks many' : 'marks'}
      viewBox={`-4 0 ${width} 108`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {Array.from({ length: drawn }, (_, index) => {
        const stroke = index % 5 === 4 ? BAR : STROKES[index % 5];
        const x = Math.floor(index / 5) * GATE;
        return (
          <g key={index} transform={`translate(${x} 0)`}>
            <path class="stroke" d={stroke} />
            {index >= count && <path class="hollow" d={stroke} />}
          </g>
        );
      })}
      {count > was && <path class="joined" d={joined(was, count)} />}
    </svg>
  );
}

/** A line under the marks that came since the vote before. */
function joined(from: number, to: number): string {
  const x = (index: number): number => Math.floor(index / 5) * GATE + Math.min(index % 5, 3) * 22;
  return `M${x(from) + 4} 104H${x(to - 1) + 22}`;
}
