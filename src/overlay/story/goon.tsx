import type { Ref } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { caretRight } from '../icons/first.ts';

interface GoOnProps {
  readonly goOn: (event: MouseEvent) => void;
  readonly place: Ref<HTMLButtonElement>;
}

/** On to the next line. A key that is held down counts once. */
export function GoOn({ goOn, place }: GoOnProps) {
  return (
    <div class="row go-on">
      <span class="hint">Space, Enter or tap</span>
      <button
        class="button main"
        type="button"
        ref={place}
        onClick={goOn}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
      >
        Go on <Icon path={caretRight} />
      </button>
    </div>
  );
}
