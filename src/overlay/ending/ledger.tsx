import { useState } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { LedgerTable } from './table.tsx';
import { type RowsProps, Timeline } from './timeline.tsx';
import './ledger.css';

export interface LedgerProps extends RowsProps {
  readonly meters: Settings['meters'];
}

/** Everything that moved the team, as a drawing or as a table, and the one moment to want back. */
export function Ledger({ rows, marked, mark, meters }: LedgerProps) {
  const [asTable, setAsTable] = useState(false);
  const chosen = marked === undefined ? undefined : rows[marked];
  const View = asTable ? LedgerTable : Timeline;
  return (
    <section class="ledger" aria-labelledby="ledger">
      <div class="ledgertop">
        <h2 id="ledger">The ledger</h2>
        <button class="button" type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As a table
        </button>
      </div>
      {meters === 'at-the-end' && <p>You asked to leave the meters till last. This is what they did.</p>}
      <p class="hint" role="status">
        {chosen === undefined
          ? 'Mark the moment you’d want back. The arrow keys go from one to the next.'
          : `You’d want ${chosen.time} back. There’s a question about it further down.`}
      </p>
      {rows.length === 0 ? (
        <p>Nothing you said moved the team either way. That takes some doing.</p>
      ) : (
        <View rows={rows} marked={marked} mark={mark} />
      )}
    </section>
  );
}
