import type { Ref } from 'preact';
import type { Person } from '../../model/cues.ts';
import { introduction, placeName } from '../../model/people.ts';
import type { Because } from '../../model/papers.ts';
import type { Entry } from '../../model/path.ts';
import type { Scene } from '../../model/scene.ts';
import { Icon } from '../icons/icon.tsx';
import { caretRight, person } from '../icons/first.ts';
import { Moved } from '../meters/moved.tsx';
import { typeset } from '../typeset.ts';
import './pov.css';

interface PovProps {
  readonly scene: Scene;
  readonly who: Person;
  readonly text: string;
  readonly portrait: string | undefined;
  /** How many people the story is told through. */
  readonly people: number;
  /** What the act before did to the team, for readers who asked to see it now. */
  readonly act: readonly Entry[];
  readonly because: Because;
  readonly stepIn: () => void;
  /** The heading, which takes the focus. */
  readonly place: Ref<HTMLHeadingElement>;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** A catalogue card at the start of an act: whom you are now, where, and when. */
export function PovCard({ scene, who, text, portrait, people, act, because, stepIn, place }: PovProps) {
  const { name, full, role } = introduction(who);
  return (
    <>
      <article class="catalogue-card pov-card">
        <div class="person">
          {portrait === undefined ? (
            <span class="portrait blank">
              <Icon path={person} />
            </span>
          ) : (
            <img class="portrait" src={portrait} alt="" />
          )}
          <div>
            <h2 ref={place} tabIndex={-1}>
              You are {name}.
            </h2>
            <p class="role">
              {full}, {role.charAt(0).toLowerCase() + role.slice(1)}
            </p>
          </div>
        </div>
        <p class="thought">{thought(text, name)}</p>
        <p class="row">
          <span class="hint">{placeName(scene.place)}</span>
          {scene.time !== '' && <span class="stamp">{scene.time}</span>}
        </p>
      </article>
      {act.length > 0 && (
        <section class="last-act">
          <h3>What the last act did</h3>
          {act.map((entry) => (
            <Moved key={`${entry.turn} ${entry.change.because}`} entry={entry} because={because} />
          ))}
        </section>
      )}
      <div class="row">
        <span class="hint">
          {scene.act === 1 && people > 1 ? `You’ll be ${COUNTS[people] ?? people} people today.` : ''}
        </span>
        <button class="button main" type="button" onClick={stepIn}>
          Step in <Icon path={caretRight} />
        </button>
      </div>
    </>
  );
}

/** The heading has said who you are: the line need not say it again. */
function thought(text: string, name: string): string {
  const opening = `You are ${name}. `;
  return typeset(text.startsWith(opening) ? text.slice(opening.length) : text);
}
