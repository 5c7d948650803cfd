import { useState } from 'preact/hooks';

/** A place that files can be dropped on: whether some are over it just now, and what it listens to. */
export function useDrop(take: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    target: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      },
    },
  };
}
