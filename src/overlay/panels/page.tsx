import type { Ref } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { caretRight } from '../icons/first.ts';
import './page.css';

interface PanelHeadProps {
  readonly title: string;
  readonly close: () => void;
  /** Where the way back leads. */
  readonly closes?: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The head of a panel that lies where the story was, with the way back. */
export function PanelHead({ title, close, closes = 'Back to the story', heading }: PanelHeadProps) {
  return (
    <div class="panel-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <button class="button" type="button" onClick={close}>
        {closes} <Icon path={caretRight} />
      </button>
    </div>
  );
}
