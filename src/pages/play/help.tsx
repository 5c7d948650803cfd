import { useEffect, useRef } from 'preact/hooks';
import type { Play } from '../../model/ports.ts';
import type { Reading } from '../../model/reading.ts';
import type { Session } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { useAloud } from './aloud.ts';
import { type Going, useForward } from './forward.ts';
import { useSkip } from './skip.ts';
import './help.css';

export interface HelpProps {
  readonly play: Play;
  readonly now: Session;
  readonly settings: Settings;
  /** What was read before on this device; absent until that is known. */
  readonly reading: Reading | undefined;
  /** Whether the story is the page on show. */
  readonly open: boolean;
  readonly say: (sentences: readonly string[]) => void;
  /** Does a step of which only the last line is said. */
  readonly quietly: (work: () => void) => void;
  /** Turns the sound under the words down, and up again. */
  readonly duck: (ducked: boolean) => void;
}

const SAYS: Readonly<Record<Going, string>> = {
  off: '',
  going: 'The story goes on by itself. Any key stops it.',
  stopped: 'The story waits for you.',
  waiting: '',
};

/** The strip under the story that reads along: it goes on by itself, and past what was read before, and says so. */
export function Help({ play, now, settings, reading, open, say, quietly, duck }: HelpProps) {
  const past = useRef(false);
  const goPast = (work: () => void): void => {
    past.current = true;
    quietly(work);
    past.current = false;
  };
  const read = useAloud(play, { settings, open, past: () => past.current, duck });
  const skipped = useSkip(play, now, settings.skip && open ? reading : undefined, goPast);
  const { going, stop, start } = useForward(play, now, settings.forward, {
    typing: settings.typing,
    open,
    hold: read,
  });
  useEffect(() => {
    if (SAYS[going] !== '') say([SAYS[going]]);
  }, [going]);
  const told = skipped === 0 ? '' : pastSentence(skipped);
  useEffect(() => {
    if (told !== '') say([told]);
  }, [now, told]);
  if (SAYS[going] === '' && told === '') return null;
  return (
    <div class="help">
      <span>
        {told} {SAYS[going]}
      </span>
      {going === 'going' && (
        <button class="button" type="button" onClick={stop}>
          Stop
        </button>
      )}
      {going === 'stopped' && (
        <button class="button" type="button" onClick={start}>
          Go on by itself
        </button>
      )}
    </div>
  );
}

function pastSentence(lines: number): string {
  return lines === 1 ? 'Past one line you’ve read before.' : `Past ${lines} lines you’ve read before.`;
}
