import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../model/cues.ts';
import { introduction } from '../model/people.ts';
import { Room } from './room.tsx';
import './frame.css';

interface FrameProps {
  /** Mounts the moving picture and gives the way to take it down; absent where the reader wants none. */
  readonly picture: ((frame: HTMLElement) => () => void) | undefined;
  /** Whom the player is; absent while a card says so. */
  readonly you: Person | undefined;
  /** What is to be seen across the desk, for whoever does not see it. */
  readonly around?: string | undefined;
}

/** What is across the desk. The picture is decoration: every fact in it is also in words. */
export function Frame({ picture, you, around }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current && picture ? picture(frame.current) : undefined), [picture]);
  return (
    <div class="stage">
      <div class="picture" ref={frame} aria-hidden="true">
        {picture === undefined && <Room />}
      </div>
      {around !== undefined && <p class="unseen">{around}</p>}
      {you !== undefined && <You who={you} />}
    </div>
  );
}

/** The badge on its lanyard: who you are, above every head. */
function You({ who }: { readonly who: Person }) {
  const { name, role } = introduction(who);
  return (
    <p class="you">
      <span class="card">
        <span>You are</span> <b>{name}</b> <span>{role}</span>
      </span>
    </p>
  );
}
