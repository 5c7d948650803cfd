import { list, numberWord } from '../../model/group/spoken.ts';
import type { Holdings } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { Figure } from './figure.tsx';
import type { Means } from './means.ts';
import { Withheld } from './patterns.tsx';
import { day, grouped, holdingsSentence, span } from './words.ts';
import './holdings.css';

export interface HoldingsTableProps {
  readonly holdings: Holdings;
  readonly means: Means;
}

/** What there is: by story, how often it was played alone and by rooms, and when last. */
export function HoldingsTable({ holdings, means }: HoldingsTableProps) {
  const { rows, alone, rooms, from, to } = holdings;
  const folded = rows.some(({ titles }) => titles.length > 1);
  return (
    <Figure
      level={2}
      kind="card holdings"
      call={<span>{span(from, to)}</span>}
      sentence={holdingsSentence(holdings)}
      table={means.tables.holdings(holdings)}
      means={means}
      drawn="chart"
      chart={
        <table class="ruled">
          <thead>
            <tr>
              <th scope="col">Story</th>
              <th scope="col" class="number">
                Plays alone
              </th>
              <th scope="col" class="number">
                Rooms
              </th>
              <th scope="col">Last played</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ titles, alone, rooms, last }) => (
              <tr key={titles.join()}>
                <th scope="row">
                  {titles.map((title) => [
                    <span key={title} class="title">
                      {typeset(title)}
                    </span>,
                    ' ',
                  ])}
                </th>
                <td class="number">
                  {alone === 'withheld' ? (
                    <Withheld />
                  ) : titles.length > 1 ? (
                    <Withheld>{`together ${grouped(alone)}`}</Withheld>
                  ) : (
                    grouped(alone)
                  )}
                </td>
                <td class="number">{rooms}</td>
                <td>{day(last, to)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td class="number">{alone === 'withheld' ? <Withheld /> : grouped(alone)}</td>
              <td class="number">{rooms}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      }
    >
      {folded && (
        <p class="fold">
          {list(rows.filter(({ titles }) => titles.length > 1).map(({ titles }) => typeset(list(titles))))}:
          at least one of them has fewer than {numberWord(means.threshold)} plays, so they are counted
          together. Otherwise a subtraction would give it away.
        </p>
      )}
    </Figure>
  );
}
