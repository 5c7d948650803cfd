import { useEffect, useState } from 'preact/hooks';
import type { Ballot } from '../../model/group/ballot.ts';
import { headcountSentence, letter } from '../../model/group/spoken.ts';
import type { Countable } from '../../model/group/tally.ts';
import type { Choice } from '../../model/script.ts';
import { Icon } from '../icons.tsx';
import { typeset } from '../typeset.ts';
import { Glyph, PassGlyph, Tile } from './tile.tsx';
import './counting.css';

export interface CountingProps {
  readonly call: string;
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  readonly headcount: number;
  readonly count: (what: Countable, by: 1 | -1) => void;
}

/** A vote while it is counted. The counts stay covered: nobody's letter is to follow another's. */
export function Counting({ call, ballot, choices, headcount, count }: CountingProps) {
  const warning = headcountSentence(ballot.entry, headcount);
  const [sum, question] = warning.split('. ');
  return (
    <div class="counting">
      <div class="call">
        <h1>{call}</h1>
        <p class="least soft">Counts stay covered until you show them</p>
      </div>
      <ol class="room-options" aria-label="Count the letters">
        {choices.map(({ id, text }, place) => (
          <li key={id} class="room-option">
            <Tile place={place} />
            <Glyph place={place} />
            <span class="say">{typeset(text)}</span>
            <Steppers
              name={letter(place)}
              value={ballot.entry.counts[place] ?? 0}
              count={(by) => count({ option: id }, by)}
            />
          </li>
        ))}
        <li class="room-option pass">
          <span class="tile">pass</span>
          <PassGlyph />
          <span class="say">not voting on this one</span>
          <Steppers name="pass" value={ballot.entry.pass} count={(by) => count('pass', by)} />
        </li>
      </ol>
      {question !== undefined && (
        <p class="warning">
          <Icon name="warning" />
          <span>
            <b>{sum}.</b> {question}
          </span>
        </p>
      )}
    </div>
  );
}

interface SteppersProps {
  readonly name: string;
  readonly value: number;
  readonly count: (by: 1 | -1) => void;
}

function Steppers({ name, value, count }: SteppersProps) {
  const last = useLastChange(value);
  return (
    <span class="steppers">
      <button type="button" aria-label={`One fewer for ${name}`} onClick={() => count(-1)}>
        −
      </button>
      <span class={last === 0 ? 'blind' : 'blind hit'} aria-hidden="true">
        {last === 0 ? '' : last > 0 ? `+${last}` : `−${-last}`}
      </span>
      <button type="button" aria-label={`One more for ${name}`} onClick={() => count(1)}>
        +
      </button>
    </span>
  );
}

/** How long a row shows what was just counted in it. */
const SHOWN = 700;

/** What has just been added here, so that a slip of the finger is seen without the count being told. */
function useLastChange(value: number): number {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(value), SHOWN);
    return () => clearTimeout(timer);
  }, [value]);
  return value - seen;
}
