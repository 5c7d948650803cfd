import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useArrival } from '../overlay/ending/arrival.ts';
import { clearCards } from '../overlay/ending/intention.ts';
import { CREDITS } from './credits.ts';
import { Sheet } from './sheet.tsx';
import './about.css';

const SOURCE = 'https://www.ala.org/rt/learnrt/supervisor-success-internal-customer-service';

export interface AboutPageProps {
  readonly clear: () => Promise<boolean>;
  /** Whether this copy of the game works without the network. */
  readonly keeping?: ComponentChildren;
}

/** What this is, where it comes from, what it keeps and how to delete that, and whose work is in it. */
export function AboutPage({ clear, keeping }: AboutPageProps) {
  const heading = useArrival();
  return (
    <Sheet>
      <a class="button home-link" href="#/">
        Back to the desk
      </a>
      <h1 tabIndex={-1} ref={heading}>
        About Behind the Desk
      </h1>
      <p>
        A game for people who work in libraries, about how they treat one another. You choose what somebody
        says next, and see what it does to two things that belong to the whole team: morale, and
        accountability. There’s no score in it, and no reply the game is waiting for.
      </p>
      <h2>Where it comes from</h2>
      <p>
        The talking points are those of <a href={SOURCE}>“Cultivate Strong Internal Customer Service”</a>, a
        page of the American Library Association’s Learning Round Table. The stories were written for this
        game. Quarry Road, everybody who works there, and everything they say to each other is invented. If it
        sounds like your branch, that’s branches.
      </p>
      <h2>What it keeps</h2>
      <p>
        Your choices, which lines you’ve read, your places in a story, your settings and the “When…, I’ll…”
        card are kept in this browser, on this device. Nothing is sent anywhere, and there’s no name on any of
        it.
      </p>
      <Clearing clear={clear} />
      {keeping !== undefined && <h2>Without the network</h2>}
      {keeping}
      <h2>Who can play it</h2>
      <p>
        Everything can be played by keyboard, read by a screen reader, enlarged to twice its size, and played
        without the picture or the sound. We hold it to WCAG 2.2, level AA; the file ACCESSIBILITY.md, beside
        the game’s source, goes through that row by row, and says what hasn’t been tried yet. No real screen
        reader has been, for one. If something stands in your way, that’s a fault of ours, not of yours.
      </p>
      <h2>Whose work is in it</h2>
      <dl>
        {CREDITS.map(({ what, who, licence }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{who}</dd>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
      <p>
        The <a href="./licenses.txt">licenses in full</a> come with every copy of the game.
      </p>
      <p>
        Everybody in it, every place, and every sound can be looked at one by one in{' '}
        <a href="#/gallery">the gallery</a>.
      </p>
      <p>
        The game itself is free software under the MIT license. Take it, change it, put your own branch in it.
      </p>
    </Sheet>
  );
}

type Stage = 'kept' | 'asked' | 'clearing' | 'cleared' | 'failed';

const SAYS: Readonly<Record<Stage, string>> = {
  kept: '',
  asked:
    'Everything you’ve played, every ending seen, any saved place and your cards will be gone, and there’s no getting them back. Your settings stay.',
  clearing: 'Deleting…',
  cleared: 'Done. No play, choice, saved place or card is left on this device.',
  failed: 'The browser wouldn’t let go of them. Its own settings can: delete the data of this site there.',
};

/** Deletes the records in two steps, both in the page: asked for, then meant. */
function Clearing({ clear }: { readonly clear: () => Promise<boolean> }) {
  const [stage, setStage] = useState<Stage>('kept');
  const status = useRef<HTMLParagraphElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current) (stage === 'kept' ? ask : status).current?.focus();
    opened.current = true;
  }, [stage]);
  const go = async (): Promise<void> => {
    setStage('clearing');
    clearCards();
    setStage((await clear()) ? 'cleared' : 'failed');
  };
  return (
    <div class="clearing">
      <p role="status" tabIndex={-1} ref={status}>
        {SAYS[stage]}
      </p>
      {stage === 'asked' ? (
        <p class="ways">
          <button class="button main" type="button" onClick={go}>
            Yes, delete them
          </button>
          <button class="button" type="button" onClick={() => setStage('kept')}>
            Keep them
          </button>
        </p>
      ) : (
        <button
          class="button"
          type="button"
          ref={ask}
          disabled={stage === 'clearing'}
          onClick={() => setStage('asked')}
        >
          Delete my records
        </button>
      )}
    </div>
  );
}
