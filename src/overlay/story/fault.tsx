import type { Ref } from 'preact';
import { Icon } from '../icons.tsx';
import './fault.css';

interface FaultProps {
  readonly title: string;
  /** The last line that could be read. */
  readonly line: string | undefined;
  /** The engine's own words. */
  readonly message: string;
  readonly back: (() => void) | undefined;
  readonly leave: () => void;
  readonly place: Ref<HTMLHeadingElement>;
}

/** The story itself has broken off: where, what the engine says, and the ways out. */
export function Fault({ title, line, message, back, leave, place }: FaultProps) {
  return (
    <div class="fault">
      <h2 ref={place} tabIndex={-1}>
        <Icon name="warning" /> The story breaks off here
      </h2>
      <p>Something is wrong in “{title}”. Everything you have decided is kept; nothing of it is lost.</p>
      <dl>
        {line !== undefined && (
          <>
            <dt>The last line</dt>
            <dd>{line}</dd>
          </>
        )}
        <dt>What the story engine says</dt>
        <dd class="message">{message}</dd>
      </dl>
      <p class="row">
        {back && (
          <button class="button main" type="button" onClick={back}>
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
