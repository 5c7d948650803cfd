import type { Because } from '../../model/papers.ts';
import type { Entry } from '../../model/path.ts';
import { Icon } from '../icons/icon.tsx';
import { pin } from '../icons/first.ts';
import { entrySentence } from '../sentences.ts';
import { typeset } from '../typeset.ts';
import './reasons.css';

interface ReasonsProps {
  readonly entries: readonly Entry[];
  readonly because: Because;
  readonly open: (from: Entry) => void;
}

/** More of them would climb over the picture. */
const LINES = 3;

/** The because-lines of what has just moved: a strip of paper under the plates, with the way back to its origin. */
export function Reasons({ entries, because, open }: ReasonsProps) {
  const origin = entries.findLast((entry) => entry.from !== undefined);
  return (
    <div class="reasons">
      {entries.slice(0, -LINES).length > 0 && <p class="hint">Earlier ones are under So far.</p>}
      {entries.slice(-LINES).map((entry) => (
        <p key={`${entry.turn} ${entry.change.because}`}>
          <span aria-hidden="true">{typeset(because[entry.change.because] ?? '')}</span>
          <span class="unseen">{entrySentence(entry, because)}</span>
        </p>
      ))}
      {origin?.from && (
        <button class="from" type="button" onClick={() => open(origin)}>
          from {origin.from.time} <Icon path={pin} />
          <span class="unseen">, open it in So far</span>
        </button>
      )}
    </div>
  );
}
