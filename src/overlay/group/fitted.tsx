import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface FittedProps {
  /** As large as the room would like its words; 1 as designed. */
  readonly zoom: number;
  readonly children: ComponentChildren;
}

/** One press of "larger". */
const STEP = 0.08;
/** Three steps below what was designed: under that nobody reads it from the back row. */
const LEAST = 0.76;
/** There the page is read and scrolled like any other: see `pages/room/narrow.css`. */
const SCROLLED = '(max-width: 48rem)';

/**
 * Words as large as wanted, as far as all of them still fit: what has to be scrolled to is lost to the back row. Smaller
 * than designed only where the reader's own letters take more room than those that it was designed for.
 */
export function Fitted({ zoom, children }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  const fit = (): void => {
    const page = box.current;
    if (page === null) return;
    let size = zoom;
    page.style.setProperty('--zoom', String(size));
    while (size > LEAST && spills()) {
      size = Math.max(LEAST, size - STEP);
      page.style.setProperty('--zoom', String(size));
    }
  };
  const latest = useRef(fit);
  latest.current = fit;
  useLayoutEffect(fit);
  useEffect(() => {
    const again = (): void => latest.current();
    globalThis.addEventListener('resize', again);
    return () => globalThis.removeEventListener('resize', again);
  }, []);
  return (
    <div class="fitted" ref={box}>
      {children}
    </div>
  );
}

const spills = (): boolean =>
  document.documentElement.scrollHeight > window.innerHeight && !matchMedia(SCROLLED).matches;
