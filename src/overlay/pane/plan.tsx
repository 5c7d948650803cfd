import type { Pace } from '../../model/group/pace.ts';
import type { StoryCard } from '../../model/papers.ts';
import { typeset } from '../typeset.ts';
import './plan.css';

const PARTS: Readonly<Record<string, string>> = { talk: 'The talk', card: '“When …, I’ll …”' };

export interface PlanSlipProps {
  readonly minutes: number;
  readonly pace: Pace;
  readonly story: StoryCard;
}

/** The run sheet: when each thing is due, and when it came. */
export function PlanSlip({ minutes, pace, story }: PlanSlipProps) {
  const nameOf = (what: string): string =>
    typeset(story.decisions.find(({ id }) => id === what)?.name ?? PARTS[what] ?? what);
  return (
    <section class="plan-slip" aria-labelledby="plan-title">
      <h2 id="plan-title">
        Plan <small>{minutes} minutes</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Due</th>
            <th scope="col">What</th>
            <th scope="col">Came</th>
          </tr>
        </thead>
        <tbody>
          {pace.lines.map(({ minute, what, core, came, now }) => (
            <tr key={what} class={now ? 'now' : ''} {...(now ? { 'aria-current': 'step' as const } : {})}>
              <td>{minute}</td>
              <th scope="row" class={core ? 'core' : ''}>
                {nameOf(what)}
                {core && <span class="unseen">, to talk about</span>}
              </th>
              <td>{came}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <span class="dot" aria-hidden="true" /> to talk about. The rest, one quick show.
        {pace.nextCore !== undefined && <b> Next: {nameOf(pace.nextCore)}.</b>}
      </p>
    </section>
  );
}
