import { useEffect, useState } from 'preact/hooks';
import { secondsOf } from '../../model/group/pause.ts';
import type { Ballot } from '../../model/group/ballot.ts';
import './countdown.css';

export interface CountdownProps {
  readonly ballot: Ballot;
  /** Said once when the time has passed. */
  readonly say: (sentences: readonly string[]) => void;
}

/** Seconds left of a silence or a talk, for whoever wants to see them. Nothing happens when they are over. */
export function Countdown({ ballot, say }: CountdownProps) {
  const whole = secondsOf(ballot);
  const [left, setLeft] = useState(whole ?? 0);
  useEffect(() => {
    if (whole === undefined) return undefined;
    const until = performance.now() + whole * 1000;
    setLeft(whole);
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(seconds);
      if (seconds > 0) return;
      clearInterval(timer);
      say(['That’s the time. Go on when you’re ready.']);
    }, 250);
    return () => clearInterval(timer);
  }, [whole, ballot.step, ballot.turn, say]);
  if (whole === undefined) return null;
  return (
    <span class="countdown" role="timer" aria-live="off" aria-label="Time left">
      {left === 0 ? 'time' : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}
    </span>
  );
}
