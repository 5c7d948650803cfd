import { useEffect, useRef, useState } from 'preact/hooks';
import './undo.css';

/** How long a deletion or an import can be taken back, in seconds. */
export const UNDO_SECONDS = 10;

export interface UndoBarProps {
  /** What was done: "Taken in." */
  readonly done: string;
  readonly undo: () => void;
  /** The time is over: what was done stays done. */
  readonly over: () => void;
}

/**
 * Ten seconds in which what was done can be taken back. It takes the focus, so that the button is the next thing a key
 * reaches; how many seconds are left is only to be seen, and is said once, by whoever shows this.
 */
export function UndoBar({ done, undo, over }: UndoBarProps) {
  const [left, setLeft] = useState(UNDO_SECONDS);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus({ preventScroll: false }), []);
  useEffect(() => {
    if (left === 0) {
      over();
      return undefined;
    }
    const second = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(second);
  }, [left]);
  return (
    <div class="undo" role="group" aria-label={`${done} Changed your mind?`} tabIndex={-1} ref={bar}>
      <span>{done} Changed your mind?</span>
      <button
        class="tool"
        type="button"
        onKeyDown={(event) => {
          if (event.repeat) event.preventDefault();
        }}
        onClick={undo}
      >
        Undo <span aria-hidden="true">({left} s)</span>
      </button>
    </div>
  );
}
