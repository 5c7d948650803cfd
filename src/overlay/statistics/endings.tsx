import { list } from '../../model/group/spoken.ts';
import type { Endings } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { Figure } from './figure.tsx';
import type { Means } from './means.ts';
import { Withheld } from './patterns.tsx';
import { many } from './words.ts';
import './endings.css';

export interface EndingBarsProps {
  readonly endings: Endings;
  readonly means: Means;
}

/** How the plays ended, each beside a dashed mark for what chance alone would give. */
export function EndingBars({ endings, means }: EndingBarsProps) {
  return (
    <Figure
      level={2}
      kind="wide ends-figure"
      call={`Endings, ${many(endings.plays, 'play')} alone`}
      sentence={endings.sentence}
      caution={endings.caution}
      table={means.tables.endings(endings)}
      means={means}
      chart={<Ends endings={endings} />}
    />
  );
}

/** A bar shorter than this, in 100 of the longest, has its count beside it, and the count is about as wide. */
const SHORT = 12;

/** Where a count begins beside its bar, so that the mark of chance does not go through it. */
const clear = (share: number, chance: number): number =>
  share < SHORT && chance >= share && chance < share + SHORT ? chance + 1 : share;

function Ends({ endings: { rows, plays } }: { readonly endings: Endings }) {
  const known = rows.some(({ chance }) => chance !== undefined);
  const longest = Math.max(
    1,
    ...rows.flatMap(({ count, chance = 0 }) => [count === 'withheld' ? 0 : count, chance]),
  );
  const part = (count: number): number => (count / longest) * 100;
  return (
    <table class="ends" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            It ended as
          </th>
          <th role="columnheader" scope="col">
            Plays
          </th>
          {known && (
            <th role="columnheader" scope="col">
              By chance, in {many(plays, 'play')}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ titles, count, chance }) => (
          <tr key={titles.join()} role="row">
            <th role="rowheader" scope="row">
              <b>{typeset(list(titles, 'or'))}</b>
              {titles.length > 1 && <small>too few on their own, so told as one</small>}
            </th>
            <td role="cell">
              {count === 'withheld' ? (
                <Withheld />
              ) : (
                <span class="end-bar">
                  <svg class="filled" style={{ '--share': part(count) }} aria-hidden="true">
                    <rect width="100%" height="100%" />
                  </svg>
                  <b
                    class={part(count) < SHORT ? 'beside' : ''}
                    style={{ '--share': clear(part(count), part(chance ?? 0)) }}
                  >
                    {count}
                  </b>
                  {chance !== undefined && (
                    <svg class="chance" style={{ '--share': part(chance) }} aria-hidden="true">
                      <path class="under" d="M5 0V44" />
                      <path class="dashes" d="M5 1V44" />
                    </svg>
                  )}
                </span>
              )}
            </td>
            {known && (
              <td role="cell" class="by-chance">
                <span>by chance </span>
                {chance === undefined ? 'not known' : Math.round(chance)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
