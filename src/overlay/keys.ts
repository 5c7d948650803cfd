import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a key can ask for on the page of a story. */
export interface KeyActions {
  /** By place, from 0. Absent where letters and numbers are switched off or nothing can be chosen. */
  readonly choose: ((index: number) => void) | undefined;
  readonly goOn: (() => void) | undefined;
  /** Absent where a slip of the finger would lose a decision. */
  readonly back: (() => void) | undefined;
  /** To the line before; absent where that is not on show. */
  readonly earlier: (() => void) | undefined;
  /** Absent where there is nothing to leave. */
  readonly escape: (() => void) | undefined;
}

/**
 * Listens to the whole page. Keys with ctrl, alt or meta and keys in a text field are never taken. A layout effect, since
 * any other would leave the page before this one listening until the next frame was drawn.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target))
        return;
      const act = actionFor(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actionFor(event: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  const { choose, goOn, back, earlier, escape } = actions;
  if (event.key === 'Escape') return escape;
  if (event.key === 'Backspace') return back;
  // Where the page itself scrolls, PageUp does that first.
  if (event.key === 'PageUp') return scrollY > 0 ? undefined : earlier;
  if (event.key === 'ArrowLeft') return isControl(event.target, ARROWED) ? undefined : earlier;
  if (event.key === 'ArrowRight') return isControl(event.target, ARROWED) ? undefined : goOn;
  if (event.key === 'Enter' || event.key === ' ') return isControl(event.target, PRESSED) ? undefined : goOn;
  const index = placeOf(event.key);
  return choose && index !== undefined ? () => choose(index) : undefined;
}

/** "a" to "i" and "1" to "9" are the places 0 to 8. */
function placeOf(key: string): number | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : undefined;
}

const PRESSED = 'button, a, input, select, textarea, summary, [role="tab"]';
const ARROWED = 'input, select, textarea, [role="tab"]';

function isControl(target: EventTarget | null, which: string): boolean {
  return target instanceof Element && target.closest(which) !== null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('textarea, select, [contenteditable], input:not([type="radio"]):not([type="range"])') !==
      null
  );
}
