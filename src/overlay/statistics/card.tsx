import type { Finding } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';
import { partAddress } from './address.ts';
import { Evidence } from './evidence.tsx';
import { Figure } from './figure.tsx';
import type { Means } from './means.ts';
import './card.css';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly means: Means;
}

/** A finding on a catalogue card: what it is about and whose answers it is on its upper edge. */
export function FindingCard({ finding, means }: FindingCardProps) {
  const { decision } = finding;
  return (
    <Figure
      level={3}
      kind="finding card"
      call={
        <>
          <span>{typeset(finding.about)}</span>
          <span>{typeset(finding.from)}</span>
        </>
      }
      sentence={finding.sentence}
      caution={finding.caution}
      table={means.tables.finding(finding)}
      means={means}
      chart={<Evidence finding={finding} />}
      ways={
        decision && (
          <a class="tool" href={partAddress('walk', decision.id)}>
            Look closer <span class="unseen">at {typeset(decision.name)}</span>
          </a>
        )
      }
    />
  );
}
