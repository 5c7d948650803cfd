import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../../model/settings.ts';
import type { WishProps } from './group.tsx';

/** Puts every setting back to how it came, and can take that back. Whether answers are counted is nobody's taste: it stays. */
export function Reset({ settings, change }: WishProps) {
  const [before, setBefore] = useState<Settings>();
  const button = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current) button.current?.focus();
    opened.current = true;
  }, [before]);
  const reset = (): void => {
    setBefore(settings);
    change({ ...DEFAULTS, record: settings.record });
  };
  const undo = (): void => {
    if (before) change(before);
    setBefore(undefined);
  };
  return (
    <div class="wide reset">
      <p role="status">{before && 'Everything is back to how it came.'}</p>
      <button class="button" type="button" ref={button} onClick={before ? undo : reset}>
        {before ? 'Undo that' : 'Back to how it came'}
      </button>
    </div>
  );
}
