const waiting = new Set<() => void>();
let asked = false;
/** Milliseconds of drawing at a time where the browser does not say how long it is idle. */
const SLICE = 8;

/** Does something once the page is idle, a little at a time; gives the way to call it off. */
export function soon(work: () => void): () => void {
  waiting.add(work);
  ask();
  return () => waiting.delete(work);
}

/** Calls once an element is on the screen or close to it; at once where the browser cannot tell. */
export function whenNear(element: Element, call: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    call();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function ask(): void {
  if (asked) return;
  asked = true;
  if ('requestIdleCallback' in window) {
    requestIdleCallback((idle) => run(() => idle.timeRemaining() > 2), { timeout: 300 });
  } else {
    const start = performance.now();
    setTimeout(() => run(() => performance.now() - start < SLICE + 20), 20);
  }
}

function run(goesOn: () => boolean): void {
  asked = false;
  do {
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next();
  } while (goesOn());
  if (waiting.size > 0) ask();
}
