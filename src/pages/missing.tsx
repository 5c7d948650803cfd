import { useArrival } from '../overlay/ending/arrival.ts';
import { Sheet } from './sheet.tsx';

/** Says that an address leads nowhere. `what` is what was asked for: 'a story called "s9"'. */
export function MissingPage({ what }: { readonly what: string }) {
  const heading = useArrival();
  return (
    <Sheet>
      <h1 tabIndex={-1} ref={heading}>
        Not on the shelf
      </h1>
      <p>
        You asked for {what}. We looked where it should be, and then where it shouldn’t, and it isn’t in the
        building.
      </p>
      <p>An old link, maybe, or a letter that fell off the end of one.</p>
      <p class="ways">
        <a class="button main" href="#/">
          Back to the desk
        </a>
        <a class="button" href="#/practice">
          See the stories
        </a>
      </p>
    </Sheet>
  );
}
