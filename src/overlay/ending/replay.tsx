import type { StoryCard } from '../../model/papers.ts';
import type { Act } from '../../model/path.ts';
import { introduction } from '../../model/people.ts';
import { Icon } from '../icons/icon.tsx';
import { turnBack } from '../icons/first.ts';
import { Stamps } from './stamps.tsx';
import './replay.css';

export interface ReplayProps {
  readonly story: StoryCard;
  readonly seen: readonly string[];
  readonly acts: readonly Act[];
  readonly again: () => void;
  readonly from: (act: Act) => void;
  readonly shelf: () => void;
}

/** Ways on: from the start, from any act that was reached, or back to the shelf. */
export function Replay({ story, seen, acts, again, from, shelf }: ReplayProps) {
  return (
    <section class="replay" aria-labelledby="replay">
      <h2 id="replay">Go again, from anywhere</h2>
      <Stamps endings={story.endings} seen={seen} />
      <ul>
        {acts.map((act) => (
          <li key={act.number}>
            <button class="button" type="button" onClick={() => from(act)}>
              Play on from {[act.time, act.pov && introduction(act.pov).name].filter(Boolean).join(', ')}
            </button>
          </li>
        ))}
      </ul>
      <div class="ways">
        <button class="button" type="button" onClick={again}>
          <Icon path={turnBack} />
          Play it again
        </button>
        <button class="button main" type="button" onClick={shelf}>
          Back to the shelf
        </button>
      </div>
    </section>
  );
}
