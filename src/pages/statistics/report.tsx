import { useState } from 'preact/hooks';
import { list } from '../../model/group/spoken.ts';
import type { Item, Report } from '../../model/statistics/report.ts';
import type { Endings, Holdings, Survey } from '../../model/statistics/survey.ts';
import { Icon } from '../../overlay/icons/icon.tsx';
import { printer } from '../../overlay/icons/later.ts';
import { Bars } from '../../overlay/statistics/evidence.tsx';
import { Caution } from '../../overlay/statistics/figure.tsx';
import { OptionMix } from '../../overlay/statistics/mix.tsx';
import { typeset } from '../../overlay/typeset.ts';
import './report.css';

/** What can be on a report, and the report itself: of the items that were picked, or of the first three. */
export interface Reporting {
  readonly offered: (survey: Survey) => readonly Item[];
  readonly write: (survey: Survey, holdings: Holdings, picked: readonly string[] | undefined) => Report;
}

export interface ReportPageProps {
  readonly holdings: Holdings;
  readonly survey: Survey;
  readonly reporting: Reporting;
  /** As it is printed: "November 18, 2026". */
  readonly date: string;
}

/** As many items as one page holds. */
const MOST = 3;

/** The report as it will be printed, and which findings are in it. */
export function ReportPage({ holdings, survey, reporting, date }: ReportPageProps) {
  const [picked, setPicked] = useState<readonly string[]>();
  const offered = reporting.offered(survey);
  const still = picked?.filter((id) => offered.some((item) => item.id === id));
  const report = reporting.write(survey, holdings, still);
  const chosen = report.items.map(({ id }) => id);
  return (
    <div class="report-page">
      <section class="report-choice" aria-labelledby="report-choice">
        <h2 id="report-choice">One page for the head of branch</h2>
        <p class="quiet">
          A room’s own counts are left out; what is withheld here is withheld there. Pick up to three
          findings.
        </p>
        <Choice offered={offered} chosen={chosen} pick={setPicked} />
        <button class="tool go" type="button" onClick={() => window.print()}>
          <Icon path={printer} />
          Print, or save as PDF
        </button>
      </section>
      <Sheet report={report} date={date} threshold={holdings.threshold} />
    </div>
  );
}

interface ChoiceProps {
  readonly offered: readonly Item[];
  readonly chosen: readonly string[];
  readonly pick: (ids: readonly string[]) => void;
}

function Choice({ offered, chosen, pick }: ChoiceProps) {
  if (offered.length === 0) return null;
  return (
    <fieldset>
      <legend class="unseen">Findings in the report</legend>
      {offered.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!chosen.includes(id) && chosen.length >= MOST}
            onChange={() =>
              pick(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
            }
          />
          <span>{typeset(title)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SheetProps {
  readonly report: Report;
  readonly date: string;
  readonly threshold: number;
}

function Sheet({ report, date, threshold }: SheetProps) {
  const { heading, lead, items, next, endings, foot } = report;
  return (
    <article class="report daylight" aria-label="The report">
      <p class="call">Behind the Desk · report for the head of branch · {date}</p>
      <h2 class="report-title">{typeset(heading)}</h2>
      <p>{typeset(lead)}</p>
      <div class="report-findings">
        {items.map((item, index) => (
          <section key={item.id} class={item.mix ? 'whole' : ''}>
            <h3>
              {index + 1}. {typeset(item.title)}
            </h3>
            <p class="whose">{typeset(item.from)}</p>
            <Shown item={item} threshold={threshold} />
            <Caution>{item.caution}</Caution>
          </section>
        ))}
      </div>
      <div class="halves">
        <div class="half">
          {next && (
            <section>
              <h3>Where to talk next</h3>
              <p>
                <b>{typeset(next.decision.name)}.</b> {typeset(next.words)}{' '}
                {next.question !== undefined && typeset(next.question)}
              </p>
            </section>
          )}
          <section class="by-hand">
            <h3>From the facilitator</h3>
            <div aria-hidden="true">
              <p />
              <p />
              <p />
            </div>
          </section>
        </div>
        {endings && <Ended endings={endings} />}
      </div>
      <p class="fine">{typeset(foot)}</p>
    </article>
  );
}

function Shown({ item: { bars, mix }, threshold }: { readonly item: Item; readonly threshold: number }) {
  if (mix !== undefined) return <OptionMix mix={mix} threshold={threshold} />;
  if (bars.length === 0) return null;
  return (
    <div
      class="report-bars"
      role="img"
      aria-label={bars.map(({ label, mark }) => typeset(`${label}: ${mark}`)).join('; ')}
    >
      <Bars bars={bars} />
    </div>
  );
}

function Ended({ endings: { rows, plays } }: { readonly endings: Endings }) {
  const known = rows.every(({ chance }) => chance !== undefined);
  return (
    <section>
      <h3>How it ended</h3>
      <table class="report-ends">
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">plays</th>
            {known && <th scope="col">by chance</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ titles, count, chance }) => (
            <tr key={titles.join()}>
              <th scope="row">{typeset(list(titles, 'or'))}</th>
              <td>
                <b>{count}</b>
              </td>
              {known && <td>{Math.round(chance ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td>{plays}</td>
            {known && <td>{plays}</td>}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
