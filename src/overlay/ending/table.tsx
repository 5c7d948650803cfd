import { bandWord, type MeterName } from '../../model/meters.ts';
import { Mark } from './mark.tsx';
import type { Row } from './rows.ts';
import type { RowsProps } from './timeline.tsx';
import './table.css';

/** The ledger as a table: the same rows, every word of them. */
export function LedgerTable({ rows, marked, mark }: RowsProps) {
  return (
    <div class="tableframe">
      <table>
        <caption>What moved the team, in the order it happened</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">As</th>
            <th scope="col">What happened</th>
            <th scope="col">Morale</th>
            <th scope="col">Accountability</th>
            <th scope="col">Came from</th>
            <th scope="col">Want it back</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={marked === index ? 'marked' : undefined}>
              <th scope="row" data-label="When">
                {row.time}
              </th>
              <td data-label="As">{row.who}</td>
              <td data-label="What happened" id={`happened-${index}`}>
                {row.because}
              </td>
              <td data-label="Morale">{moved(row, 'morale')}</td>
              <td data-label="Accountability">{moved(row, 'account')}</td>
              <td data-label="Came from">{row.from?.replace('from ', '') ?? 'that moment'}</td>
              <td data-label="Want it back">
                <Mark
                  row={row}
                  marked={marked === index}
                  describedBy={`happened-${index}`}
                  tabbable
                  toggle={() => mark(index)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "Down a lot, to guarded", or "Stayed guarded". */
function moved(row: Row, meter: MeterName): string {
  const word = bandWord(meter, row.after[meter]);
  const way = row.moves
    .find((move) => move.meter === meter)
    ?.words.split(' ')
    .slice(1)
    .join(' ');
  if (way === undefined) return `Stayed ${word}`;
  const crossed = word === bandWord(meter, row.before[meter]) ? 'still' : 'to';
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}, ${crossed} ${word}`;
}
