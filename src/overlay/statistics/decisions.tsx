import type { Mix } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { partAddress } from './address.ts';
import './decisions.css';

export interface DecisionListProps {
  /** Of one story, in its order. */
  readonly mixes: readonly Mix[];
  readonly title: string;
  /** The decision that the address names. */
  readonly current: string | undefined;
  /** Told also where the address already names the decision, and so does not change. */
  readonly go: (decision: string) => void;
}

/** The decisions of a story, to go to any of them. On a small screen only their numbers are seen. */
export function DecisionList({ mixes, title, current, go }: DecisionListProps) {
  return (
    <nav class="decision-list" aria-label={`Decisions of ${typeset(title)}`}>
      <p>{typeset(title)}</p>
      <ol>
        {mixes.map(({ decision: { id, number, name } }) => (
          <li key={id}>
            <a
              href={partAddress('walk', id)}
              {...(id === current ? { 'aria-current': 'true' as const } : {})}
              title={typeset(name)}
              onClick={() => go(id)}
            >
              <b>{number}</b> <span>{typeset(name)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
