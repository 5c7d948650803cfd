import { direction, stride } from '../../model/meters.ts';
import './direction.css';

/** One, two or three chevrons, and the words for them: how far a meter has moved, and which way. */
export function Direction({ delta }: { readonly delta: number }) {
  const steps = stride(delta);
  if (steps === 0) return null;
  const tip = delta > 0 ? 'M2 11 l4 -6 l4 6' : 'M2 5 l4 6 l4 -6';
  return (
    <span class="direction">
      <svg viewBox={`0 0 ${9 * steps + 3} 16`} aria-hidden="true">
        {[0, 9, 18].slice(0, steps).map((left) => (
          <path key={left} d={tip} transform={`translate(${left} 0)`} />
        ))}
      </svg>
      {direction(delta)}
    </span>
  );
}
