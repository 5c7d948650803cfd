declare global {
  interface Window {
    /** What the browser itself says of this page. */
    seen: Seen;
  }
}

export interface Seen {
  /** Milliseconds from each key or click to the paint after it, by the browser's own number of it. */
  readonly interactions: Record<number, number>;
  /** How far things moved that nobody had touched: each time, and what. */
  readonly shifts: { readonly value: number; readonly what: string }[];
  /** Tasks of more than 50 ms: when, and how long. */
  readonly tasks: { readonly start: number; readonly length: number }[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page, before anything of its own: has the browser tell. */
export function watchPage(): void {
  const seen: Seen = { interactions: {}, shifts: [], tasks: [] };
  window.seen = seen;
  const observe = <Entry extends PerformanceEntry>(
    type: string,
    take: (entry: Entry) => void,
    more: { readonly durationThreshold?: number } = {},
  ): void => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as Entry);
    });
    observer.observe({ type, buffered: true, ...more });
  };
  observe<PerformanceEventTiming>(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId)
        seen.interactions[interactionId] = Math.max(duration, seen.interactions[interactionId] ?? 0);
    },
    { durationThreshold: 16 },
  );
  observe<Shift>('layout-shift', ({ value, hadRecentInput, sources }) => {
    const what = sources.map(({ node }) =>
      node instanceof Element ? `${node.tagName}.${node.className}` : '',
    );
    if (!hadRecentInput) seen.shifts.push({ value, what: what.join(' ') });
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, length: duration }));
}
