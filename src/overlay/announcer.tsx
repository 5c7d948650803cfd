import { useCallback, useState } from 'preact/hooks';

interface Spoken {
  readonly id: number;
  /** When it was said, in milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** A function that says sentences, and those said last. */
export interface Announcer {
  readonly say: (sentences: readonly string[]) => void;
  readonly spoken: readonly Spoken[];
}

/**
 * What was said longer ago goes with the next sentence: whoever reads the page line by line meets only the last step.
 * A step can speak more than once, a whole turn read at a time for one, and none of it may be lost.
 */
const ONE_STEP = 500;

/** Holds what the one live region says. Every sentence is a new element, so that a repeated one is heard again. */
export function useAnnouncer(): Announcer {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const say = useCallback((sentences: readonly string[]) => {
    if (sentences.length === 0) return;
    const at = performance.now();
    setSpoken((earlier) => {
      const next = (earlier.at(-1)?.id ?? 0) + 1;
      const added = sentences.map((text, index) => ({ id: next + index, at, text }));
      return [...earlier.filter((each) => at - each.at < ONE_STEP), ...added];
    });
  }, []);
  return { say, spoken };
}

/** The one live region of the page. */
export function LiveRegion({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {spoken.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
