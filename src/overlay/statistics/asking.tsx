import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface AskedTwiceProps {
  /** On the button that asks. */
  readonly name: ComponentChildren;
  /** What would be gone. */
  readonly question: string;
  readonly yes: string;
  readonly act: () => void;
  readonly busy: boolean;
}

/** Something that deletes: asked once more in words, where the button was, before it is done. */
export function AskedTwice({ name, question, yes, act, busy }: AskedTwiceProps) {
  const [asked, setAsked] = useState(false);
  const opened = useRef(false);
  const words = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (opened.current) (asked ? words : button).current?.focus();
    opened.current = true;
  }, [asked]);
  if (!asked)
    return (
      <button class="tool" type="button" disabled={busy} ref={button} onClick={() => setAsked(true)}>
        {name}
      </button>
    );
  return (
    <div class="asked-twice">
      <p tabIndex={-1} ref={words}>
        {question}
      </p>
      <div class="tools">
        <button
          class="tool go"
          type="button"
          onClick={() => {
            setAsked(false);
            act();
          }}
        >
          {yes}
        </button>
        <button class="tool" type="button" onClick={() => setAsked(false)}>
          Keep
        </button>
      </div>
    </div>
  );
}
