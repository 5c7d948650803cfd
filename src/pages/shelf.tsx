import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../model/papers.ts';
import { introduction } from '../model/people.ts';
import { useArrival } from '../overlay/ending/arrival.ts';
import { Notices } from '../overlay/notices.tsx';
import { Stamps } from '../overlay/ending/stamps.tsx';
import { countWord, listed } from '../overlay/ending/words.ts';
import { Icon } from '../overlay/icons/icon.tsx';
import { bookmark, warning } from '../overlay/icons/later.ts';
import { typeset } from '../overlay/typeset.ts';
import { bindingOf } from './binding.tsx';
import './book.css';
import './shelf.css';

/** A story as the shelf knows it. */
export interface Shelved {
  readonly card: StoryCard;
  /** Ids of the endings seen. */
  readonly endings: readonly string[];
  readonly saved: { readonly time: string; readonly ended: boolean } | undefined;
  /** A saved place was found that could not be read. */
  readonly damaged: boolean;
}

export interface ShelfPageProps {
  readonly stories: readonly Shelved[];
  readonly start: (story: string) => void;
  readonly resume: (story: string) => void;
  readonly notices: readonly string[];
  /** What stands at the end of the shelf. */
  readonly children?: ComponentChildren;
}

/** The stories, as books on a shelf, each with its due-date slip. */
export function ShelfPage({ stories, start, resume, notices, children }: ShelfPageProps) {
  const heading = useArrival();
  const alone = stories.length === 1;
  return (
    <main class="shelf">
      <Notices notices={notices} />
      <header>
        <h1 tabIndex={-1} ref={heading}>
          Pick a story
        </h1>
        <p>
          {alone
            ? `There’s one on the shelf. It ${endsIn(stories)}, depending.`
            : `Any order. Each one stands alone, and ${endsIn(stories)}.`}
        </p>
        <a class="button" href="#/">
          Back to the desk
        </a>
      </header>
      <ul class={alone ? 'books alone' : 'books'} aria-label="Stories">
        {stories.map((story) => (
          <Book
            key={story.card.id}
            story={story}
            start={() => start(story.card.id)}
            resume={() => resume(story.card.id)}
          />
        ))}
      </ul>
      {children}
    </main>
  );
}

function endsIn(stories: readonly Shelved[]): string {
  const [count = 0, ...others] = new Set(stories.map(({ card }) => card.endings.length));
  return others.length > 0 ? 'ends in several ways' : `ends ${countWord(count).toLowerCase()} ways`;
}

interface BookProps {
  readonly story: Shelved;
  readonly start: () => void;
  readonly resume: () => void;
}

function Book({ story, start, resume }: BookProps) {
  const { card, saved } = story;
  const { cloth, emblem: Emblem } = bindingOf(card.id);
  return (
    <li class={`book ${cloth}`}>
      <div class="cover">
        <h2>{typeset(card.title)}</h2>
        <Emblem />
        <p>You’ll be {listed(card.people.map((who) => introduction(who).name))}</p>
        {saved && (
          <span class="ribbon" aria-hidden="true">
            <Icon path={bookmark} />
          </span>
        )}
      </div>
      <div class="plank">
        <div class="due">
          <p class="minutes">About {card.minutes} minutes</p>
          <p class="note">{typeset(card.note)}</p>
          <Stamps endings={card.endings} seen={story.endings} />
          {story.damaged && (
            <p class="damaged">
              <Icon path={warning} />
              The place you’d saved here couldn’t be read. It was set aside, and nothing else is lost.
            </p>
          )}
          <Ways story={story} start={start} resume={resume} />
        </div>
      </div>
    </li>
  );
}

function Ways({ story, start, resume }: BookProps) {
  const { card, saved, endings } = story;
  const [asked, setAsked] = useState(false);
  const warning = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (asked) warning.current?.focus();
  }, [asked]);
  const title = <span class="unseen">{typeset(card.title)}</span>;
  const leaves = saved !== undefined && !saved.ended;
  const when = saved === undefined || saved.time === '' ? '' : `, ${saved.time}`;
  if (asked)
    return (
      <div class="ways">
        <p tabIndex={-1} ref={warning}>
          Starting again lets go of the place you left{when}.
        </p>
        <button class="button main" type="button" onClick={start}>
          <span>Start again {title}</span>
        </button>
        <button class="button" type="button" onClick={() => setAsked(false)}>
          <span>Keep my place {title}</span>
        </button>
      </div>
    );
  return (
    <div class="ways">
      {saved && (
        <button class="button main" type="button" onClick={resume}>
          <span>
            {saved.ended ? 'See how it ended' : `Continue where you left${when}`} {title}
          </span>
        </button>
      )}
      <button
        class={saved ? 'button' : 'button main'}
        type="button"
        onClick={leaves ? () => setAsked(true) : start}
      >
        <span>
          {saved !== undefined || endings.length > 0 ? 'Start again' : 'Start'} {title}
        </span>
      </button>
    </div>
  );
}
