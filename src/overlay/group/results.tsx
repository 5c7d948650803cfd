import type { ComponentChildren } from 'preact';
import type { Tally } from '../../model/group/tally.ts';
import type { Choice } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import { Marks } from './marks.tsx';
import { Glyph, Tile } from './tile.tsx';
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
  /** What follows from it. */
  readonly children: ComponentChildren;
}

/** A vote that was shown: a number, its tally marks, and who is asked first. */
export function Results(props: ResultsProps) {
  const { finding, aloud, choices, vote, before, marked, mark, children } = props;
  return (
    <div class="counted">
      <h1 class="finding">{finding}</h1>
      <ol class="results" aria-label={aloud}>
        {choices.map(({ id, text }, place) => {
          const count = vote.counts[place] ?? 0;
          const was = before?.counts[place];
          const isMarked = marked.includes(place);
          return (
            <li key={id} class={`result${isMarked ? ' first' : ''}${count === 0 ? ' zero' : ''}`}>
              <Tile place={place} />
              <Glyph place={place} />
              <span class="number">{count}</span>
              <span class={`ink-${place}`}>
                <Marks count={count} {...(was === undefined ? {} : { was })} />
              </span>
              <span class="say">{typeset(text)}</span>
              <span class="least tag">{was === undefined ? (isMarked ? mark : '') : `was ${was}`}</span>
            </li>
          );
        })}
      </ol>
      {vote.pass > 0 && (
        <p class="least soft passes">
          {vote.pass} {vote.pass === 1 ? 'pass' : 'passes'}
        </p>
      )}
      <section class="offer">{children}</section>
    </div>
  );
}
