import type { Ref } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { turnBack } from '../icons/first.ts';
import './end.css';

interface EndProps {
  readonly again: () => void;
  readonly back: (() => void) | undefined;
  readonly leave: () => void;
  readonly place: Ref<HTMLHeadingElement>;
}

/** The end of a story that has no ending of its own to show. */
export function End({ again, back, leave, place }: EndProps) {
  return (
    <div class="end">
      <h2 ref={place} tabIndex={-1}>
        The end
      </h2>
      <p>That’s where this one stops.</p>
      <p class="row">
        <button class="button main" type="button" onClick={again}>
          <Icon path={turnBack} /> From the beginning
        </button>
        {back && (
          <button class="button" type="button" onClick={back}>
            Back one decision
          </button>
        )}
        <button class="button" type="button" onClick={leave}>
          Leave
        </button>
      </p>
    </div>
  );
}
