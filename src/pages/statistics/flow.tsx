import type { Holdings, Survey } from '../../model/statistics/survey.ts';
import { MeterCourse } from '../../overlay/statistics/course.tsx';
import { EndingBars } from '../../overlay/statistics/endings.tsx';
import { PathFlow } from '../../overlay/statistics/flow.tsx';
import type { Means } from '../../overlay/statistics/means.ts';
import { many } from '../../overlay/statistics/words.ts';
import { typeset } from '../../overlay/typeset.ts';

export interface FlowPageProps {
  readonly holdings: Holdings;
  readonly survey: Survey;
  readonly means: Means;
  /** Asks for one story. */
  readonly choose: (story: string) => void;
}

/** The ways through one story, the course of both meters, and how it ended. */
export function FlowPage({ holdings, survey, means, choose }: FlowPageProps) {
  const { flow, courses, endings, filter, alone } = survey;
  if (filter.story === undefined) return <WhichStory holdings={holdings} choose={choose} />;
  const [first] = courses;
  const part = filter.since !== undefined || filter.edition !== undefined || filter.label !== undefined;
  const whose = part
    ? 'plays alone, from the beginning'
    : `${alone === 'withheld' ? 'a few plays' : many(alone, 'play')} alone`;
  return (
    <>
      {part && (
        <p class="quiet">
          Ways, meters and endings are told from the beginning and for everybody who played alone. Take one
          stretch of time from another, and what is left could point at somebody.
        </p>
      )}
      {flow && <PathFlow flow={flow} means={means} from={`The core decisions, ${whose}`} />}
      {first && (
        <section class="courses" aria-label="The meters’ course">
          {courses.map((course) => (
            <MeterCourse key={course.meter} course={course} means={means} />
          ))}
        </section>
      )}
      {endings && <EndingBars endings={endings} means={means} />}
      {!flow && !first && !endings && (
        <p class="nothing-stands-out">
          Ways through a story are told of plays alone, and there are too few of them in what is shown.
        </p>
      )}
    </>
  );
}

function WhichStory({ holdings, choose }: Pick<FlowPageProps, 'holdings' | 'choose'>) {
  return (
    <section class="which-story" aria-labelledby="which-story">
      <h2 id="which-story">A flow goes through one story. Which?</h2>
      <div class="tools">
        {holdings.menus.stories.map(({ id, title }) => (
          <button key={id} class="tool" type="button" onClick={() => choose(id)}>
            {typeset(title)}
          </button>
        ))}
      </div>
    </section>
  );
}
