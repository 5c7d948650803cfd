import './slip.css';

/** The top of each line, its left edge and its tilt: nobody stamps straight. */
const LINES = [
  [29.5, 23, -2.5],
  [41.5, 26, 1.8],
  [53.5, 21, -1.2],
  [65.5, 25, 2.1],
  [77.5, 22, -1.6],
] as const;

/** Accountability as a picture: a date slip with 1 to 5 stamped lines; none at 0, while it is kept for later. */
export function Slip({ level }: { readonly level: number }) {
  return (
    <svg class="slip" viewBox="0 0 100 100" aria-hidden="true">
      <rect
        class={level === 0 ? 'sheet-edge later' : 'sheet-edge'}
        x="10"
        y="8"
        width="80"
        height="84"
        rx="2"
      />
      <path class="head" d="M12 10h76v12H12z" />
      <circle class="hole" cx="50" cy="16" r="3" />
      {LINES.map(([y, x, tilt], index) => (
        <g key={y}>
          <path class={index < level ? 'rule covered' : 'rule'} d={`M20 ${y + 8.7}h60`} />
          <g transform={`rotate(${tilt} 50 ${y + 4.5})`}>
            <g class={index < level ? 'print on' : 'print'}>
              <rect class="block" x={x} y={y} width="54" height="9" />
              <path class="cut" d={`M${x + 17} ${y}v9M${x + 36} ${y}v9`} />
            </g>
          </g>
        </g>
      ))}
    </svg>
  );
}
