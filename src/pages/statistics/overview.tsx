import type { Holdings, Survey } from '../../model/statistics/survey.ts';
import { FindingCard } from '../../overlay/statistics/card.tsx';
import { HoldingsTable } from '../../overlay/statistics/holdings.tsx';
import { LeadFinding } from '../../overlay/statistics/lead.tsx';
import type { Means } from '../../overlay/statistics/means.ts';
import { TopicCard } from '../../overlay/statistics/topics.tsx';
import { TrendOverTime } from '../../overlay/statistics/trend.tsx';
import './overview.css';

export interface OverviewProps {
  readonly holdings: Holdings;
  readonly survey: Survey;
  readonly means: Means;
}

/** The morning after: what to talk about next, what else was found, what there is. */
export function Overview({ holdings, survey: { findings, topics, trend }, means }: OverviewProps) {
  const lead = findings.find(({ kind }) => kind === 'closest') ?? findings[0];
  const others = findings.filter((finding) => finding !== lead);
  return (
    <>
      {lead === undefined ? (
        <p class="nothing-stands-out">
          Nothing stands out yet in what is shown. The walk has every decision, and more plays will tell more.
        </p>
      ) : (
        <LeadFinding finding={lead} means={means} />
      )}
      {others.length > 0 && (
        <section aria-labelledby="more-findings">
          <h2 class="unseen" id="more-findings">
            More findings
          </h2>
          <div class="cards">
            {others.map((finding) => (
              <FindingCard key={`${finding.kind} ${finding.sentence}`} finding={finding} means={means} />
            ))}
          </div>
        </section>
      )}
      <HoldingsTable holdings={holdings} means={means} />
      {topics.length > 0 && (
        <section class="subjects" aria-labelledby="by-talking-point">
          <h2 id="by-talking-point">By talking point</h2>
          <p class="quiet">
            The same subject across decisions. They stand side by side and are never added up into one figure.
          </p>
          <div class="cards">
            {topics.map((topic) => (
              <TopicCard key={topic.talk} topic={topic} means={means} />
            ))}
          </div>
        </section>
      )}
      {trend && <TrendOverTime trend={trend} means={means} />}
    </>
  );
}
