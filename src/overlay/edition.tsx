import { close } from './icons/first.ts';
import { Icon } from './icons/icon.tsx';
import './edition.css';

const SAYS = {
  here: 'A new edition is here. It takes over when you say so.',
  waits: 'The new edition takes over as soon as you leave the story in the other tab.',
  comes: 'The new edition is taking over. The page loads again in a moment.',
  held: 'A new edition waits until you leave this story.',
} as const;

export interface EditionNoticeProps {
  readonly news: keyof typeof SAYS;
  readonly use: () => void;
  readonly putAway: () => void;
}

/** What there is to say of a new edition of the game, and the way to have it. */
export function EditionNotice({ news, use, putAway }: EditionNoticeProps) {
  return (
    <div class={news}>
      <p>{SAYS[news]}</p>
      {news === 'here' && (
        <>
          <button class="button" type="button" onClick={use}>
            Use it now
          </button>
          <button class="away" type="button" onClick={putAway}>
            <Icon path={close} />
            <span class="unseen">Not now</span>
          </button>
        </>
      )}
    </div>
  );
}
