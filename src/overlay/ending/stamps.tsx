import type { StoryCard } from '../../model/papers.ts';
import './stamps.css';

export interface StampsProps {
  readonly endings: StoryCard['endings'];
  /** Ids of those seen on this device. */
  readonly seen: readonly string[];
}

/** How many of a story's endings were seen: in words, and as stamps on a date slip. */
export function Stamps({ endings, seen }: StampsProps) {
  const count = seenOf(endings, seen);
  return (
    <div class="stamps">
      <p>
        Endings seen: {count} of {endings.length}
      </p>
      <ol aria-hidden="true" style={{ '--places': endings.length }}>
        {endings.map(({ id }, index) => (
          <li
            key={id}
            class={index < count ? 'seen' : undefined}
            style={{ '--tilt': `${TILTS[index % TILTS.length]}deg` }}
          />
        ))}
      </ol>
    </div>
  );
}

/** Nobody stamps straight. */
const TILTS = [-5, 2, -3, 4, -1];

/** How many of a story's own endings are among those seen: an ending that was edited away no longer counts. */
export const seenOf = (endings: StoryCard['endings'], seen: readonly string[]): number =>
  endings.filter(({ id }) => seen.includes(id)).length;
