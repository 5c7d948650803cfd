import type { Ref } from 'preact';
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
        The story breaks off here
      </h2>
      <p>
        “<bdi>{title}</bdi>” can’t go on from here. What you decided before this still stands.
      </p>
      <dl>
        {line !== undefined && (
          <>
            <dt>The last line</dt>
            <dd dir="auto">{line}</dd>
          </>
        )}
        <dt>What is known of it</dt>
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
