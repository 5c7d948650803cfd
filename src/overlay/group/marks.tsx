import './marks.css';

/** How each of the four strokes of a gate leans, and the bar across them: nobody draws them straight. */
const STROKES = ['M13.5 6 14 93', 'M34 12 34.5 89', 'M60 4 59.5 94', 'M79 9 80 95'] as const;
const BAR = 'M0 79 92 22';
/** Above this the gates get smaller; above the second the number alone is easier to read. */
const LARGE = 15;
const DRAWN = 60;

export interface MarksProps {
  readonly count: number;
  /** What it was in the vote before; those who left are hollow, those who joined are underlined. */
  readonly was?: number;
}

/** A count as tally marks in gates of five. The number beside them says the same. */
export function Marks({ count, was = count }: MarksProps) {
  const drawn = Math.max(count, was);
  if (drawn === 0) return <span class="marks none">nobody</span>;
  if (drawn > DRAWN) return null;
  return (
    <span class={drawn > LARGE ? 'marks many' : 'marks'} aria-hidden="true">
      {Array.from({ length: Math.ceil(drawn / 5) }, (_, gate) => (
        <Gate key={gate} from={gate * 5} to={Math.min(drawn, gate * 5 + 5)} count={count} was={was} />
      ))}
    </span>
  );
}

interface GateProps {
  /** The votes that it stands for, counted from 0; the last one not among them. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly was: number;
}

function Gate({ from, to, count, was }: GateProps) {
  const first = Math.max(from, was);
  return (
    <svg viewBox={`-6 0 ${to - from === 5 ? 104 : 6 + (to - from) * 23} 108`}>
      {Array.from({ length: to - from }, (_, index) => {
        const stroke = STROKES[index] ?? BAR;
        const left = from + index >= count;
        return (
          <g key={index} class={left ? 'left' : ''}>
            <path class="stroke" d={stroke} />
            {left && <path class="hollow" d={stroke} />}
          </g>
        );
      })}
      {count > was && first < Math.min(to, count) && (
        <path
          class="joined"
          d={`M${(first - from) * 22 + 2} 103H${Math.min(Math.min(to, count) - from, 4) * 22 + 2}`}
        />
      )}
    </svg>
  );
}
