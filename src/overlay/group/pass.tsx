import { Steppers, type SteppersProps } from './steppers.tsx';
import { PassGlyph } from './tile.tsx';

/** The row of those who pass, under the options. */
export function PassRow(counting: Omit<SteppersProps, 'name'>) {
  return (
    <li class="room-option pass">
      <span class="tile">pass</span>
      <PassGlyph />
      <span class="say">not voting on this one</span>
      <Steppers name="passes" {...counting} />
    </li>
  );
}
