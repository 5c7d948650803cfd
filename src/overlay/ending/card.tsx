import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon.tsx';
import { printer } from '../icons/later.ts';
import { EMPTY, type Intention, keepCard, readCard } from './intention.ts';
import './card.css';

/** What stands on paper where nothing was written: a line to write on. */
const BLANK = '____________________';

/** "When ___, I'll ___.": two lines to take along. Kept on this device and nowhere else; can be printed by itself. */
export function Card({ story }: { readonly story: string }) {
  const [card, setCard] = useState(() => readCard(story));
  const [kept, setKept] = useState(true);
  const [cleared, setCleared] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const blank = card.when === '' && card.will === '';

  const write = (next: Intention): void => {
    setCard(next);
    setKept(keepCard(story, next));
    setCleared(false);
  };
  const clear = (): void => {
    write(EMPTY);
    setCleared(true);
    first.current?.focus();
  };

  return (
    <form class="catalogue-card pledge" aria-labelledby="pledge" onSubmit={(event) => event.preventDefault()}>
      <h3 id="pledge">A card to take with you</h3>
      <label>
        <span>When</span>
        <textarea
          ref={first}
          rows={2}
          value={card.when}
          placeholder="somebody hands me a thing with their coat on"
          onInput={(event) => write({ ...card, when: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>I’ll</span>
        <textarea
          rows={2}
          value={card.will}
          placeholder="ask which part isn’t done"
          onInput={(event) => write({ ...card, will: event.currentTarget.value })}
        />
      </label>
      <p class="printed" aria-hidden="true">
        When {card.when || BLANK}, I’ll {card.will || BLANK}.
      </p>
      <div class="pledgefoot">
        <p class="hint" role="status">
          {hintOf(kept, cleared)}
        </p>
        {!blank && (
          <button class="button" type="button" onClick={clear}>
            Clear
          </button>
        )}
        <button class="button" type="button" onClick={() => window.print()}>
          <Icon path={printer} />
          Print the card
        </button>
      </div>
    </form>
  );
}

function hintOf(kept: boolean, cleared: boolean): string {
  if (!kept) return 'This browser won’t keep it. Print it, or it goes when the page does.';
  return cleared ? 'Cleared. Nothing of it is left on this device.' : 'Stays on this device.';
}
