import type { Ballot } from '../../model/group/ballot.ts';
import { countingOf, letter } from '../../model/group/spoken.ts';
import type { Countable } from '../../model/group/tally.ts';
import type { Choice } from '../../model/script.ts';
import { Icon } from '../icons/icon.tsx';
import { warning } from '../icons/later.ts';
import { typeset } from '../typeset.ts';
import { PassRow } from './pass.tsx';
import { stay, Steppers } from './steppers.tsx';
import { Glyph, Tile } from './tile.tsx';
import './options.css';
import './counting.css';

export interface CountingProps {
  readonly call: string;
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  readonly headcount: number;
  /** Votes that nobody saw or heard: then no row shows that it was counted in, only the sum. */
  readonly secret: boolean;
  readonly count: (what: Countable, by: 1 | -1) => void;
  readonly type: (what: Countable, typed: string) => boolean;
  /** Somebody came, or left. */
  readonly come: (by: 1 | -1) => void;
}

/** A vote while it is counted. The counts stay covered: nobody's letter is to follow another's. */
export function Counting(props: CountingProps) {
  const { call, ballot, choices, secret, count, type } = props;
  const { entry } = ballot;
  const covered = { covered: true, flashing: !secret };
  return (
    <div class="counting">
      <div class="call">
        <h1>{call}</h1>
        <p class="least soft">
          Counts stay covered <span class="wide-only">until you show them</span>
        </p>
      </div>
      <ol class="room-options" aria-label="Count the letters">
        {choices.map(({ id, text }, place) => (
          <li key={id} class="room-option">
            <Tile place={place} />
            <Glyph place={place} />
            <span class="say">{typeset(text)}</span>
            <Steppers
              name={letter(place)}
              value={entry.counts[place] ?? 0}
              {...covered}
              step={(by) => count({ option: id }, by)}
              type={(typed) => type({ option: id }, typed)}
            />
          </li>
        ))}
        <PassRow
          value={entry.pass}
          {...covered}
          step={(by) => count('pass', by)}
          type={(typed) => type('pass', typed)}
        />
      </ol>
      <Sum {...props} />
    </div>
  );
}

/** How many were counted of how many, and who came or left. A sum that does not come out is a question, never a block. */
function Sum({ ballot, headcount, come }: CountingProps) {
  const { sum, question, fits } = countingOf(ballot.entry, headcount);
  return (
    <div class={fits ? 'sum' : 'sum off'}>
      {!fits && <Icon path={warning} />}
      <p>
        <b>{sum}</b> {question}
      </p>
      <button type="button" aria-label="Somebody left" onMouseDown={stay} onClick={() => come(-1)}>
        − left
      </button>
      <button type="button" aria-label="Somebody came" onMouseDown={stay} onClick={() => come(1)}>
        + came
      </button>
    </div>
  );
}
