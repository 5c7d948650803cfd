import { useArrival } from '../overlay/ending/arrival.ts';
import { Icon } from '../overlay/icons/icon.tsx';
import { turnBack } from '../overlay/icons/first.ts';
import { typeset } from '../overlay/typeset.ts';
import { Sheet } from './sheet.tsx';

export interface FaultPageProps {
  /** What would not open: the title of a story. */
  readonly title: string;
  /** What is known of why. */
  readonly message: string;
  readonly again: () => void;
}

/** Something would not load: says what, offers another try and the way home. */
export function FaultPage({ title, message, again }: FaultPageProps) {
  const heading = useArrival();
  return (
    <Sheet>
      <h1 tabIndex={-1} ref={heading}>
        {typeset(title)}
      </h1>
      <p>It won’t open just now. {message}</p>
      <p>Nothing you’ve already played is lost.</p>
      <p class="ways">
        <button class="button main" type="button" onClick={again}>
          <Icon path={turnBack} />
          Try again
        </button>
        <a class="button" href="#/">
          Back to the desk
        </a>
      </p>
    </Sheet>
  );
}
