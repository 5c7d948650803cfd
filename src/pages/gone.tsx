import { useArrival } from '../overlay/ending/arrival.ts';
import { Sheet } from './sheet.tsx';

/** A story from one's own device was on this page, and the page was loaded anew. */
export function GonePage() {
  const heading = useArrival();
  return (
    <Sheet>
      <h1 tabIndex={-1} ref={heading}>
        Back on your own shelf
      </h1>
      <p>
        A story that you open from your own device stays only as long as the page does, and this page has just
        been loaded. Nothing happened to your file: open it again, and it starts from the beginning.
      </p>
      <p class="ways">
        <a class="button main" href="#/practice">
          To the stories
        </a>
        <a class="button" href="#/">
          Back to the desk
        </a>
      </p>
    </Sheet>
  );
}
