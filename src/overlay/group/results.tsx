import type { ComponentChildren } from 'preact';
import { letter } from '../../model/group/spoken.ts';
import type { Tally } from '../../model/group/tally.ts';
import type { Choice, ChoiceId } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import { Marks } from './marks.tsx';
import { stay } from './steppers.tsx';
import { Glyph, Tile } from './tile.tsx';
import './options.css';
import './results.css';

export interface ResultsProps {
  /** What the counts say, as a sentence. */
  readonly finding: string;
  /** The same counts, read aloud. */
  readonly aloud: string;
  readonly choices: readonly Choice[];
  readonly vote: Tally;
  /** The vote before, where there was one. */
  readonly before?: Tally;
  /** Places that are marked, and the word that marks them. */
  readonly marked: readonly number[];
  readonly mark: string;
  /** Letters that can be named now, and whether one has to be. */
  readonly nameable: readonly ChoiceId[];
  readonly due: boolean;
  readonly name: (choice: ChoiceId) => void;
  /** What follows from it. */
  readonly children: ComponentChildren;
}

/** A vote that was shown: a number, its tally marks, and who is asked first. */
export function Results(props: ResultsProps) {
  const { finding, aloud, choices, vote, before, marked, mark, nameable, due, name, children } = props;
  return (
    <div class="counted">
      <h1 class="finding">{finding}</h1>
      <ol class="results" aria-label={aloud}>
        {choices.map(({ id, text }, place) => {
          const count = vote.counts[place] ?? 0;
          const was = before?.counts[place];
          const first = marked.includes(place);
          return (
            <li key={id} class={`result${first ? ' first' : ''}${count === 0 ? ' zero' : ''}`}>
              {nameable.includes(id) ? (
                <button
                  class="name-letter"
                  type="button"
                  aria-label={due ? `Play ${letter(place)}` : `Play ${letter(place)} instead`}
                  onMouseDown={stay}
                  onClick={() => name(id)}
                >
                  <Tile place={place} />
                </button>
              ) : (
                <Tile place={place} />
              )}
              <Glyph place={place} />
              <span class="number">{count}</span>
              <span class={`tallied ink-${place}`}>
                <Marks count={count} {...(was === undefined ? {} : { was })} />
                <Tag was={was} mark={first ? mark : ''} cap={due && nameable.includes(id) ? place + 1 : 0} />
              </span>
              <span class="say">{typeset(text)}</span>
            </li>
          );
        })}
      </ol>
      <section class="offer" aria-label="What follows">
        {children}
      </section>
    </div>
  );
}

interface TagProps {
  readonly was: number | undefined;
  readonly mark: string;
  /** The digit that names this letter; 0 where none does. */
  readonly cap: number;
}

function Tag({ was, mark, cap }: TagProps) {
  if (cap > 0) return <kbd class="least">{cap}</kbd>;
  const words = was === undefined ? mark : `was ${was}`;
  return words === '' ? null : <span class="least tag">{words}</span>;
}
