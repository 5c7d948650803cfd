import { useState } from 'preact/hooks';
import type { Ballot } from '../../model/group/ballot.ts';
import { letter, sumSentence, tallySentence } from '../../model/group/spoken.ts';
import { type Countable, counted } from '../../model/group/tally.ts';
import type { Choice } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import { KeyButton } from './bars.tsx';
import { PassRow } from './pass.tsx';
import { Steppers } from './steppers.tsx';
import { Glyph, Tile } from './tile.tsx';
import { ORDINALS } from './words.ts';
import './options.css';
import './counting.css';
import './correcting.css';

/** A decision whose votes were shown, and what it was about. */
export interface Correctable {
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  /** "Tue 4:40" */
  readonly time: string;
}

export interface CorrectingProps {
  /** The latest first; one at least. */
  readonly decisions: readonly [Correctable, ...Correctable[]];
  readonly headcount: number;
  readonly correct: (
    vote: { readonly turn: number; readonly round: number },
    what: Countable,
    typed: string,
  ) => boolean;
}

/** Puts a count right that has been shown, of this decision or of one behind it. */
export function Correcting({ decisions, headcount, correct }: CorrectingProps) {
  const [behind, setBehind] = useState(0);
  const { ballot, choices, time } = decisions[behind] ?? decisions[0];
  const [chosen, setChosen] = useState<number>();
  const round = Math.min(chosen ?? ballot.rounds.length, ballot.rounds.length);
  const vote = ballot.rounds[round - 1];
  if (vote === undefined) return null;
  const put = (what: Countable, typed: string): boolean => correct({ turn: ballot.turn, round }, what, typed);
  const go = (to: number): void => {
    setBehind(to);
    setChosen(undefined);
  };
  return (
    <div class="counting correcting">
      <div class="call">
        <h1>Put a count right</h1>
        <p class="turning">
          {behind + 1 < decisions.length && <KeyButton name="Earlier" press={() => go(behind + 1)} />}
          <span class="least">{time}</span>
          {behind > 0 && <KeyButton name="Later" press={() => go(behind - 1)} />}
        </p>
      </div>
      {ballot.rounds.length > 1 && (
        <div class="rounds" role="group" aria-label="Which vote?">
          {ballot.rounds.map((_, index) => (
            <button
              key={index}
              type="button"
              aria-pressed={index + 1 === round}
              onClick={() => setChosen(index + 1)}
            >
              {ORDINALS[index] ?? `${index + 1}th`} vote
            </button>
          ))}
        </div>
      )}
      <ol class="room-options" aria-label={tallySentence(vote)} key={`${ballot.turn} ${round}`}>
        {choices.map(({ id, text }, place) => {
          const count = vote.counts[place] ?? 0;
          return (
            <li key={id} class="room-option">
              <Tile place={place} />
              <Glyph place={place} />
              <span class="say">{typeset(text)}</span>
              <Steppers
                name={letter(place)}
                value={count}
                covered={false}
                step={(by) => void put({ option: id }, String(count + by))}
                type={(typed) => put({ option: id }, typed)}
              />
            </li>
          );
        })}
        <PassRow
          value={vote.pass}
          covered={false}
          step={(by) => void put('pass', String(vote.pass + by))}
          type={(typed) => put('pass', typed)}
        />
      </ol>
      <div class="sum">
        <p>
          <b>{sumSentence(vote, headcount)}</b> {counted(vote) > headcount ? 'Count again?' : ''}
        </p>
      </div>
    </div>
  );
}
