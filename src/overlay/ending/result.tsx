import { introduction } from '../../model/people.ts';
import { cueOf } from '../../model/scene.ts';
import type { Line } from '../../model/script.ts';
import { lastTurn, type Session } from '../../model/session.ts';
import { Badge } from '../story/badge.tsx';
import { spoken, typeset } from '../typeset.ts';
import { useArrival } from './arrival.ts';
import './result.css';

export interface ResultProps {
  readonly story: string;
  readonly session: Session;
  /** "Ending 2 of 5". */
  readonly stamp: string;
}

/** The card that a play ends on: the ending's name and its text, then what it came to for the patrons. */
export function Result({ story, session, stamp }: ResultProps) {
  const heading = useArrival();
  const { title, told, ripple } = readEnding(session);
  return (
    <article class="catalogue-card result" aria-labelledby="ending">
      <p class="kicker">
        <span>{story}</span>
        <span class="stamp">{stamp}</span>
      </p>
      <h1 id="ending" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {told.map((line, index) => (
        <Told key={index} line={line} />
      ))}
      {ripple.length > 0 && (
        <div class="ripple">
          {ripple.map((line, index) => (
            <Told key={index} line={line} />
          ))}
        </div>
      )}
    </article>
  );
}

function Told({ line }: { readonly line: Line }) {
  const speaker = cueOf(line, 'speaker')?.who;
  if (speaker === undefined) return <p>{typeset(line.text)}</p>;
  return (
    <p class="quoted">
      <Badge who={speaker} name={introduction(speaker).name} /> {spoken(line.text)}
    </p>
  );
}

interface EndingText {
  readonly title: string;
  readonly told: readonly Line[];
  readonly ripple: readonly Line[];
}

function readEnding(session: Session): EndingText {
  const { lines } = lastTurn(session);
  const card = lines.findIndex((line) => cueOf(line, 'card')?.card === 'ending');
  const after = lines.slice(card + 1).filter((line) => line.text !== '');
  return {
    title: typeset(lines[card]?.text ?? 'The end'),
    told: after.filter((line) => cueOf(line, 'ripple') === undefined),
    ripple: after.filter((line) => cueOf(line, 'ripple') !== undefined),
  };
}
