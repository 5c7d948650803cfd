import { TALKS } from '../cues.ts';
import type { Counts, Disclosure, Tally } from './counting.ts';
import { type Lead, leadOf } from './lead.ts';
import { mixOf } from './mix.ts';
import type { Topic } from './survey.ts';

/** What was chosen at the decisions of each talking point, side by side and never added up: they ask different things. */
export function topicsOf({ tallies }: Counts, disclosure: Disclosure): readonly Topic[] {
  return TALKS.flatMap((talk) => {
    const own = tallies.filter(({ decision }) => decision.talk === talk);
    const mixes = own.flatMap((tally) => mixOf(tally, disclosure) ?? []);
    return mixes.length === 0 ? [] : [{ talk, mixes, sentence: sentenceOf(own, disclosure) }];
  });
}

interface Told {
  readonly tally: Tally;
  readonly lead: Exclude<Lead, { kind: 'untold' }>;
}

/** "Alone, most begin with the same answer at 2 of 4 decisions. They part ways most at “Who’s in charge here?”." */
function sentenceOf(tallies: readonly Tally[], disclosure: Disclosure): string {
  const told = tallies.flatMap((tally): readonly Told[] => {
    const lead = leadOf(tally, 'first', disclosure);
    return lead.kind === 'untold' ? [] : [{ tally, lead }];
  });
  const [widest, ...others] = told.toSorted((one, other) => shareOf(one.lead) - shareOf(other.lead));
  if (widest === undefined) return 'Too few answers to tell yet.';
  const { name } = widest.tally.decision;
  if (others.length === 0) {
    return shareOf(widest.lead) > 0.5
      ? `Alone, most begin with the same answer at “${name}”.`
      : `Alone, people part ways at “${name}”.`;
  }
  const clear = told.filter(({ lead }) => shareOf(lead) > 0.5).length;
  if (clear === told.length) {
    return `Alone, most begin with the same answer at each of ${told.length} decisions.`;
  }
  const same =
    clear === 0
      ? `At none of ${told.length} decisions do most begin with the same answer alone.`
      : `Alone, most begin with the same answer at ${clear} of ${told.length} decisions.`;
  return `${same} They part ways most at “${name}”.`;
}

/** The part of a column that leads; under a third where nothing does. */
const shareOf = (lead: Told['lead']): number => (lead.kind === 'even' ? 0 : lead.count / lead.total);
