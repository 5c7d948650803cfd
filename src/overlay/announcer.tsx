import { useCallback, useState } from 'preact/hooks';

interface Spoken {
  readonly id: number;
  readonly text: string;
}

/** A function that says sentences, and those said last. */
export interface Announcer {
  readonly say: (sentences: readonly string[]) => void;
  readonly spoken: readonly Spoken[];
}

/** How many stay in the page: old ones are taken away, which no screen reader reports. */
const KEPT = 8;

/** Holds what the one live region says. Every sentence is a new element, so that a repeated one is heard again. */
export function useAnnouncer(): Announcer {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const say = useCallback((sentences: readonly string[]) => {
    if (sentences.length === 0) return;
    setSpoken((earlier) => {
      const next = (earlier.at(-1)?.id ?? 0) + 1;
      const added = sentences.map((text, index) => ({ id: next + index, text }));
      return [...earlier.slice(-KEPT), ...added];
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
