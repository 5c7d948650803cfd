import type { Column, Count, Mix } from '../../model/statistics/survey.ts';
import { OptionKey } from './key.tsx';
import { Swatch, Withheld } from './patterns.tsx';
import {
  columnNote,
  foldSentence,
  grouped,
  optionWords,
  SERIES_NAMES,
  SERIES_SHORT,
  share,
} from './words.ts';
import './mix.css';

export interface OptionMixProps {
  readonly mix: Mix;
  /** Numbers and shares in place of bars. */
  readonly plain?: boolean;
  readonly threshold: number;
  /** Only plays of one text were counted: what is worded otherwise now has its share like any other. */
  readonly oneText?: boolean;
}

/**
 * What was chosen at one decision: a table whose cells hold bars, each as long as its share of the column. Its roles are
 * written out, as a small screen lays each row out as a block, and a table that is not laid out as one is none.
 */
export function OptionMix({ mix, plain = false, threshold, oneText = false }: OptionMixProps) {
  const { columns, rows, folds } = mix;
  return (
    <>
      <table class={`mix of-${columns.length}`} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {plain ? 'Plays or votes' : 'What people chose'}
            </th>
            {columns.map((column) => (
              <th key={column.series} role="columnheader" scope="col">
                {SERIES_NAMES[column.series]} <small>{columnNote(column)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row
              key={`${row.option.id} ${row.option.text}`}
              row={row}
              columns={columns}
              plain={plain}
              apart={row.option.older && !oneText}
            />
          ))}
        </tbody>
      </table>
      {folds.map((fold) => (
        <p key={fold.series} class="fold">
          {foldSentence(fold, threshold)}
        </p>
      ))}
    </>
  );
}

interface RowProps {
  readonly row: Mix['rows'][number];
  readonly columns: readonly Column[];
  readonly plain: boolean;
  /** Counted beside the column's total, not in it. */
  readonly apart: boolean;
}

function Row({ row: { option, counts }, columns, plain, apart }: RowProps) {
  return (
    <tr role="row" class={apart ? 'older' : ''}>
      <th role="rowheader" scope="row">
        <span>
          <OptionKey option={option} />{' '}
          <span>
            {apart && <small>Worded before as</small>} {optionWords(option.text)}
          </span>
        </span>
      </th>
      {columns.map((column) => (
        <td key={column.series} role="cell">
          <span class="series" aria-hidden="true">
            {SERIES_SHORT[column.series]}
          </span>
          <MixCell
            option={option}
            count={counts[column.series]}
            whole={apart || column.total === 'withheld' ? 0 : column.total}
            plain={plain}
          />
        </td>
      ))}
    </tr>
  );
}

interface MixCellProps {
  readonly option: Mix['rows'][number]['option'];
  readonly count: Count | undefined;
  /** What the count is a part of; 0 where it is a part of nothing that is told. */
  readonly whole: number;
  readonly plain: boolean;
}

function MixCell({ option, count, whole, plain }: MixCellProps) {
  if (count === undefined) {
    return (
      <span class="nothing">
        <span aria-hidden="true">·</span>
        <span class="unseen">not counted here</span>
      </span>
    );
  }
  if (count === 'withheld') return <Withheld />;
  const part = share(count, whole);
  if (plain) {
    return (
      <span class="plain-count">
        {grouped(count)}
        {part !== '' && <span class="share"> · {part}</span>}
      </span>
    );
  }
  return (
    <span class="bar">
      {whole > 0 && <Swatch look={option} share={(count / whole) * 100} />}
      <b>{grouped(count)}</b>
    </span>
  );
}
