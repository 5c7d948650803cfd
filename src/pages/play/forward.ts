import { useEffect, useState } from 'preact/hooks';
import type { Play } from '../../model/ports.ts';
import { type Forward, pauseFor } from '../../model/reading.ts';
import { allRead, lastLine, type Session, turnNumber } from '../../model/session.ts';

/** How the story goes on by itself: it does, it was stopped, or it waits for a decision. */
export type Going = 'off' | 'going' | 'stopped' | 'waiting';

export interface GoesOn {
  readonly going: Going;
  readonly stop: () => void;
  readonly start: () => void;
}

/** Milliseconds that typing takes for a word, as `words.css` has them. */
const TYPED = { 'at-once': 0, slow: 140, medium: 70, fast: 35 } as const;

/**
 * Goes on to the next line after a pause. Any key stops it, a hidden tab holds it, and so does a page that lies on the
 * story (`open` is false then). `hold` puts the pause off for as long as something is still being said.
 */
export function useForward(
  play: Play,
  now: Session,
  forward: Forward | 'off',
  given: { readonly typing: keyof typeof TYPED; readonly open: boolean; readonly hold: boolean },
): GoesOn {
  const [stopped, setStopped] = useState(false);
  const hidden = useHidden();
  const waits = allRead(now);
  const runs = forward !== 'off' && !stopped && !waits && given.open;

  useEffect(() => setStopped(false), [forward]);
  useEffect(() => {
    if (!runs) return undefined;
    const stop = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element && event.target.closest('.help'))) setStopped(true);
    };
    document.addEventListener('keydown', stop, true);
    return () => document.removeEventListener('keydown', stop, true);
  }, [runs]);
  useEffect(() => {
    if (!runs || hidden || given.hold) return undefined;
    const words = lastLine(now)?.text ?? '';
    const typed = words.split(/\s+/).length * TYPED[given.typing];
    const timer = setTimeout(
      () => play.send({ type: 'read-on', turn: turnNumber(now), lines: 'next' }),
      pauseFor(words, forward) + typed,
    );
    return () => clearTimeout(timer);
  }, [runs, hidden, given.hold, now, forward, given.typing, play]);

  const going = forward === 'off' ? 'off' : stopped ? 'stopped' : waits ? 'waiting' : 'going';
  return { going, stop: () => setStopped(true), start: () => setStopped(false) };
}

function useHidden(): boolean {
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = (): void => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return hidden;
}
