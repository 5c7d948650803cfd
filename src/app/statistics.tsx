import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../model/papers.ts';
import type { Lasting } from '../model/ports.ts';
import { csvOf } from '../model/statistics/csv.ts';
import { itemsOf, reportOf } from '../model/statistics/report.ts';
import type { DecisionName } from '../model/statistics/survey.ts';
import * as tables from '../model/statistics/tables.ts';
import type { Part } from '../overlay/statistics/address.ts';
import type { Tables } from '../overlay/statistics/means.ts';
import { StatisticsPage } from '../pages/statistics.tsx';
import { lastingHere } from '../store/persist.ts';
import { day } from './desk/days.ts';
import { deskFor } from './desk/desk.ts';
import { openDebrief, stories } from './library.ts';

export interface StatisticsProps {
  readonly part: Part;
  readonly decision: string | undefined;
  /** Whether plays and meetings are recorded on this device, and the way to change it. */
  readonly recording: boolean;
  readonly record: (on: boolean) => void;
}

const TABLES: Tables = {
  finding: tables.findingTable,
  mix: tables.mixTable,
  topic: tables.topicTable,
  trend: tables.trendTable,
  flow: tables.flowTable,
  course: tables.courseTable,
  endings: tables.endingsTable,
  holdings: tables.holdingsTable,
};

/** The statistics of this device's records, worked out beside the page where there are many. */
export function Statistics({ part, decision, recording, record }: StatisticsProps) {
  const desk = useMemo(deskFor, []);
  useEffect(() => () => desk.close(), [desk]);
  const lasting = useLasting();
  const question = useQuestions();
  return (
    <StatisticsPage
      part={part}
      decision={decision}
      desk={desk}
      tables={TABLES}
      csv={csvOf}
      reporting={{
        offered: itemsOf,
        write(survey, { from, to, threshold }, picked) {
          const title = stories.find(({ id }) => id === survey.filter.story)?.title;
          return reportOf(survey, {
            ...(title === undefined ? {} : { title }),
            from,
            to,
            day,
            threshold,
            question,
            ...(picked === undefined ? {} : { picked }),
          });
        },
      }}
      agreed={lasting === undefined || lasting === 'unknown' ? undefined : lasting === 'kept'}
      recording={recording}
      record={record}
      date={new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(Date.now())}
    />
  );
}

/** What the browser says of keeping the records, once it has said so. */
function useLasting(): Lasting | undefined {
  const [lasting, setLasting] = useState<Lasting>();
  useEffect(() => {
    void lastingHere().then(setLasting);
  }, []);
  return lasting;
}

/** The one open question of each decision, once the facilitators' notes are there. */
function useQuestions(): (decision: DecisionName) => string | undefined {
  const [debriefs, setDebriefs] = useState<ReadonlyMap<string, Debrief>>(new Map());
  useEffect(() => {
    void Promise.all(stories.map(async (story) => [story.id, await openDebrief(story)] as const)).then(
      (all) => setDebriefs(new Map(all)),
    );
  }, []);
  return ({ story, id }) => debriefs.get(story)?.notes[id]?.ask;
}
