import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './segments.css';

/** One of a few values: what stands on its segment, and what it is called where that is a picture. */
export interface Segment<T extends string | number | boolean> {
  readonly value: T;
  readonly face: ComponentChildren;
}

interface SegmentsProps<T extends string | number | boolean> {
  readonly legend: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly choose: (value: T) => void;
  readonly wide?: boolean;
  /** A sentence under the segments, read out with their legend. */
  readonly hint?: string;
}

/** Radio buttons that stand side by side. */
export function Segments<T extends string | number | boolean>(props: SegmentsProps<T>) {
  const { legend, value, segments, choose, wide = false, hint } = props;
  const name = useId();
  return (
    <fieldset class={wide ? 'wide' : ''} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      <div class="segments">
        {segments.map((segment) => (
          <label key={String(segment.value)}>
            <input
              type="radio"
              name={name}
              checked={segment.value === value}
              onChange={() => choose(segment.value)}
            />
            {segment.face}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
