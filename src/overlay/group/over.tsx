import { typeset } from '../typeset.ts';
import { KEY_TABLE } from './keys.ts';
import './over.css';

/** A question for everybody, over the whole screen. */
export function Asked({ question }: { readonly question: string | undefined }) {
  return (
    <section class="asked" aria-labelledby="asked-title">
      <h1 id="asked-title">Stop there for a minute</h1>
      <p>{typeset(question ?? 'What did you see just now that somebody else here may have missed?')}</p>
    </section>
  );
}

export interface KeysPageProps {
  /** Whether letters, digits and signs are taken as keys. */
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Every key, and the switch that turns those off which somebody could press by accident, or by voice. */
export function KeysPage({ on, set }: KeysPageProps) {
  return (
    <section class="all-keys" aria-labelledby="keys-title">
      <h1 id="keys-title">Every key</h1>
      <dl>
        {KEY_TABLE.map(([caps, does]) => (
          <div key={does}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
        <span>Letters, digits and signs work as keys</span>
      </label>
    </section>
  );
}
