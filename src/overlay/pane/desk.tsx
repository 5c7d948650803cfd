import type { Ballot } from '../../model/group/ballot.ts';
import { letter, sumSentence } from '../../model/group/spoken.ts';
import { type Countable, counted, type Tally } from '../../model/group/tally.ts';
import type { Choice } from '../../model/script.ts';
import { Marks } from '../group/marks.tsx';
import { Steppers } from '../group/steppers.tsx';
import { Glyph, PassGlyph, Tile } from '../group/tile.tsx';
import { typeset } from '../typeset.ts';
import './desk.css';

export interface DeskProps {
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  /** The vote on the desk: the one being counted, or one that was shown. */
  readonly vote: Tally;
  readonly title: string;
  readonly headcount: number;
  readonly count: (what: Countable, by: 1 | -1) => void;
  readonly type: (what: Countable, typed: string) => boolean;
  readonly came: (by: 1 | -1) => void;
}

/** A vote with its real numbers, which only the facilitator sees until they are shown. */
export function VoteDesk({ ballot, choices, vote, title, headcount, count, type, came }: DeskProps) {
  const sum = counted(vote);
  return (
    <section class="desk" aria-labelledby="desk-title">
      <h2 id="desk-title">{title}</h2>
      <ol>
        {ballot.offered.map((option, place) => (
          <li key={option}>
            <Tile place={place} />
            <Glyph place={place} />
            <kbd aria-hidden="true">{place + 1}</kbd>
            <span class="unseen">{typeset(choices.find(({ id }) => id === option)?.text ?? '')}</span>
            <Marks count={vote.counts[place] ?? 0} />
            <Steppers
              name={letter(place)}
              value={vote.counts[place] ?? 0}
              covered={false}
              step={(by) => count({ option }, by)}
              type={(typed) => type({ option }, typed)}
            />
          </li>
        ))}
        <li>
          <span class="tile">pass</span>
          <PassGlyph />
          <kbd aria-hidden="true">0</kbd>
          <span class="unseen">not voting on this one</span>
          <Marks count={vote.pass} />
          <Steppers
            name="passes"
            value={vote.pass}
            covered={false}
            step={(by) => count('pass', by)}
            type={(typed) => type('pass', typed)}
          />
        </li>
      </ol>
      <div class={sum === headcount || sum === 0 ? 'heads' : 'heads off'}>
        <p>
          <b>{sumSentence(vote, headcount)}</b>{' '}
          {sum > headcount ? 'Count again?' : sum > 0 && sum < headcount ? 'Is someone passing?' : ''}
        </p>
        <button type="button" onClick={() => came(-1)}>
          Somebody left
        </button>
        <button type="button" onClick={() => came(1)}>
          Somebody came
        </button>
      </div>
    </section>
  );
}
