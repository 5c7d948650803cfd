import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../model/slot.ts';

interface PlaceRowProps {
  readonly slot: Slot;
  readonly file: { readonly name: string; readonly text: string };
  readonly open: () => void;
  readonly remove: () => void;
}

/** One saved place. Going there leaves the place where the play stands, so it is asked for and then meant. */
export function PlaceRow({ slot, file, open, remove }: PlaceRowProps) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  const which = <span class="unseen">: {slot.name}</span>;
  return (
    <li>
      <p>
        <b>{slot.name}</b>{' '}
        <span class="hint">
          {slot.time} · saved {new Date(slot.at).toLocaleString()}
        </span>
      </p>
      {asked ? (
        <div class="keys">
          <p tabIndex={-1} ref={question}>
            You leave the place where you are, unless you save that first.
          </p>
          <button class="button main" type="button" onClick={open}>
            Go there{which}
          </button>
          <button class="button" type="button" onClick={() => setAsked(false)}>
            Stay here
          </button>
        </div>
      ) : (
        <div class="keys">
          <button class="button" type="button" onClick={() => setAsked(true)}>
            Open{which}
          </button>
          <a
            class="button"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(file.text)}`}
            download={file.name}
          >
            Save to a file{which}
          </a>
          <button class="button" type="button" onClick={remove}>
            Delete{which}
          </button>
        </div>
      )}
    </li>
  );
}
