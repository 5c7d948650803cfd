import { letter } from '../../model/group/spoken.ts';
import './tile.css';

/** A shape of its own for each letter: no option is told by its color alone. None is a circle or a square, which are the meters'. */
const SHAPES = [
  'M50 8 94 88H6Z',
  'M50 3 97 50 50 97 3 50Z',
  'M34 4h32v30h30v32H66v30H34V66H4V34h30Z',
  'M4 12 50 38 96 12V88L50 62 4 88Z',
  'M50 4 95 37 78 92H22L5 37Z',
  'M6 20h60l28 30-28 30H6l24-30Z',
] as const;

/** The class that gives an option its cloth. */
export const inkOf = (place: number): string => `ink-${place % SHAPES.length}`;

/** An option's letter on its book cloth. */
export function Tile({ place }: { readonly place: number }) {
  return (
    <span class={`tile ${inkOf(place)}`}>
      <b>{letter(place)}</b>
    </span>
  );
}

/** An option's shape. */
export function Glyph({ place }: { readonly place: number }) {
  return (
    <svg class={`glyph ${inkOf(place)}`} viewBox="0 0 100 100" aria-hidden="true">
      <path d={SHAPES[place % SHAPES.length]} />
    </svg>
  );
}

/** The shape of nobody's letter. */
export function PassGlyph() {
  return (
    <svg class="glyph pass" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="40" />
    </svg>
  );
}
