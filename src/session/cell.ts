/** One value that changes in whole steps, and those who look at it. */
export interface Cell<Value> {
  now(): Value;
  /** The next value; every view gets it with the one before. */
  become(next: Value): void;
  /** Calls the view at once with `now === before`, then after every change, until the returned function is called. */
  watch(view: (now: Value, before: Value) => void): () => void;
  /** Nobody looks any more. */
  close(): void;
}

export function cell<Value>(first: Value): Cell<Value> {
  const views = new Set<(now: Value, before: Value) => void>();
  let now = first;
  return {
    now: () => now,
    become(next) {
      const before = now;
      now = next;
      for (const view of views) view(now, before);
    },
    watch(view) {
      views.add(view);
      view(now, now);
      return () => {
        views.delete(view);
      };
    },
    close: () => views.clear(),
  };
}
