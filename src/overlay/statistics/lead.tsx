import type { Finding } from '../../model/statistics/survey.ts';
import { Marks } from '../group/marks.tsx';
import { inkOf } from '../group/tile.tsx';
import { typeset } from '../typeset.ts';
import { partAddress } from './address.ts';
import { Evidence } from './evidence.tsx';
import { Figure } from './figure.tsx';
import { OptionKey } from './key.tsx';
import type { Means } from './means.ts';
import './lead.css';

export interface LeadProps {
  readonly finding: Finding;
  readonly means: Means;
}

/** The finding to begin the next meeting with. */
export function LeadFinding({ finding, means }: LeadProps) {
  const { decision, kind, bars, own, about, from } = finding;
  const duel = kind === 'closest' && bars.every(({ count }) => count <= 60);
  return (
    <Figure
      level={2}
      kind="lead-finding"
      sentence={finding.sentence}
      caution={finding.caution}
      table={means.tables.finding(finding)}
      means={means}
      chart={duel ? <Duel finding={finding} /> : <Evidence finding={finding} />}
      ways={
        decision && (
          <a class="tool go" href={partAddress('walk', decision.id)}>
            Talk about {typeset(decision.name)} next
          </a>
        )
      }
    >
      <p class="whence">
        {typeset(about)}, {typeset(from)}.
        {own && ' Your own room’s counts: they stay here, and are left out of shared reports.'}
      </p>
    </Figure>
  );
}

/** The letters that a room was split between, with its hands. */
function Duel({ finding: { bars, sentence } }: { readonly finding: Finding }) {
  return (
    <div
      class="split-hands"
      role="img"
      aria-label={typeset(`${sentence} ${bars.map(({ label, mark }) => `${label}: ${mark}`).join('; ')}.`)}
    >
      {bars.map(({ label, count, look }) => (
        <div key={label} class={typeof look === 'string' ? '' : inkOf(look.place)}>
          <span class="how-many">{count}</span>
          {typeof look === 'string' ? <span /> : <OptionKey option={look} />}
          <Marks count={count} />
          <span class="words">{typeset(typeof look === 'string' ? label : (look.text ?? label))}</span>
        </div>
      ))}
    </div>
  );
}
