import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../model/statistics/ports.ts';
import { LiveRegion, useAnnouncer } from '../overlay/announcer.tsx';
import { type Part, partAddress } from '../overlay/statistics/address.ts';
import { FilterSentence } from '../overlay/statistics/filter.tsx';
import { DemoBand, Mast } from '../overlay/statistics/mast.tsx';
import type { Means, Table, Tables } from '../overlay/statistics/means.ts';
import { PatternDefs } from '../overlay/statistics/patterns.tsx';
import { holdingsSentence, many, shownSentence } from '../overlay/statistics/words.ts';
import { type Counting, useCounting } from './statistics/counting.ts';
import { download, fileName } from './statistics/download.ts';
import { Empty } from './statistics/empty.tsx';
import { Files } from './statistics/files.tsx';
import { FlowPage } from './statistics/flow.tsx';
import { Overview } from './statistics/overview.tsx';
import { Privacy } from './statistics/privacy.tsx';
import { type Reporting, ReportPage } from './statistics/report.tsx';
import { Walk } from './statistics/walk.tsx';
import './statistics.css';

export interface StatisticsPageProps {
  readonly part: Part;
  /** The decision that the address of the walk names. */
  readonly decision: string | undefined;
  readonly desk: Desk;
  readonly tables: Tables;
  /** A table as the text of a CSV file. */
  readonly csv: (table: Table) => string;
  readonly reporting: Reporting;
  /** Whether this browser has agreed to keep the records; undefined where it was not asked yet. */
  readonly agreed: boolean | undefined;
  /** Whether plays and meetings are recorded on this device. */
  readonly recording: boolean;
  readonly record: (on: boolean) => void;
  /** Where the game's own source is to be read. */
  readonly source?: string;
  /** Today: "November 18, 2026". */
  readonly date: string;
}

/** The statistics: read as an article, with the filter as a sentence and the finding as the headline. */
export function StatisticsPage(props: StatisticsPageProps) {
  const { part, decision, desk, tables, csv } = props;
  const { say, spoken } = useAnnouncer();
  const counting = useCounting(desk, say);
  const { demo, holdings } = counting;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (part === 'walk' && decision !== undefined) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [part]);
  const means: Means = {
    tables,
    save: (table) => {
      download(csv(table), fileName(table.title, demo, 'csv'), 'text/csv');
      say(['The table is among your downloads.']);
    },
    say,
    threshold: holdings?.threshold ?? 5,
  };
  return (
    <main class="statistics">
      <PatternDefs day={part === 'report'} />
      <Mast part={part} heading={heading} />
      {demo && <DemoBand away={() => counting.show(false)} />}
      <div class="column">
        <Body {...props} counting={counting} means={means} />
        <p class="foot">
          Counts, never names. Kept in this browser until you delete them. Not for appraisal.
        </p>
      </div>
      <LiveRegion spoken={spoken} />
    </main>
  );
}

interface BodyProps extends StatisticsPageProps {
  readonly counting: Counting;
  readonly means: Means;
}

function Body(props: BodyProps) {
  const { part, counting, means, desk, agreed, recording, record, source } = props;
  const { holdings, survey, busy, fault, demo } = counting;
  if (part === 'privacy') {
    return <Privacy threshold={means.threshold} recording={recording} record={record} source={source} />;
  }
  if (part === 'files') {
    return demo ? (
      <OwnFiles away={() => counting.show(false)} />
    ) : (
      <Files desk={desk} filter={counting.filter} say={means.say} changed={counting.again} agreed={agreed} />
    );
  }
  if (holdings === undefined) {
    return fault === undefined ? <p class="waiting">Counting…</p> : <Fault counting={counting} />;
  }
  if (!holdings.enough && survey === undefined)
    return <Empty threshold={means.threshold} demo={() => counting.show(true)} />;
  return (
    <>
      <FilterSentence filter={counting.filter} menus={holdings.menus} to={holdings.to} ask={counting.ask} />
      <p class="shown">
        {busy === undefined && survey
          ? shownSentence(survey.alone, survey.rooms)
          : `${survey ? '' : `${holdingsSentence(holdings)} `}${busy ? 'Counting…' : ''}`}{' '}
        <Older counting={counting} />
        {part === 'walk' && ' Bars are shares of each column; the label is the count.'}
      </p>
      {fault !== undefined && <Fault counting={counting} />}
      <div aria-busy={busy !== undefined} class={busy === undefined ? '' : 'busy'}>
        <Pages {...props} />
      </div>
    </>
  );
}

function Pages({ part, decision, counting, means, reporting, date }: BodyProps) {
  const { holdings, survey } = counting;
  if (holdings === undefined || survey === undefined) return null;
  const asked = { holdings, survey, means };
  switch (part) {
    case 'walk':
      return <Walk {...asked} decision={decision} raise={counting.raise} />;
    case 'flow':
      return <FlowPage {...asked} choose={(story) => counting.ask({ ...survey.filter, story })} />;
    case 'report':
      return <ReportPage holdings={holdings} survey={survey} reporting={reporting} date={date} />;
    default:
      return <Overview {...asked} />;
  }
}

function Older({ counting: { survey } }: { readonly counting: Counting }) {
  if (survey === undefined || survey.older === 0) return null;
  const plays = survey.older === 'withheld' ? 'a few plays, withheld' : many(survey.older, 'play');
  return (
    <>
      Counts of an older wording are kept apart: <a href={partAddress('walk')}>{plays}</a>.
    </>
  );
}

function Fault({ counting: { fault, again } }: { readonly counting: Counting }) {
  return (
    <div class="fault-said" role="alert">
      <p>{fault}</p>
      <button class="tool" type="button" onClick={() => void again()}>
        Ask again
      </button>
    </div>
  );
}

/** While made-up data is on show there is nothing of it to bring in, take out or delete. */
function OwnFiles({ away }: { readonly away: () => void }) {
  return (
    <section class="own-files" aria-labelledby="own-files">
      <h2 id="own-files">Files are for your own records</h2>
      <p class="big">
        The made-up data is never mixed with them, so there is nothing of it to bring in, take out or delete.
      </p>
      <button class="tool go" type="button" onClick={away}>
        Show my own records
      </button>
    </section>
  );
}
