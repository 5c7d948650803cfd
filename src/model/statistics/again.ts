import type { Grid } from './cells.ts';
import type { Counting } from './counting.ts';
import { answered, called, inHundred, nameOf, SHARES_FROM } from './say.ts';
import type { Bar, Finding, OptionName } from './survey.ts';

/** A smaller difference between two shares says nothing. */
const DIFFERS_FROM = 0.1;

/**
 * The answer to a core decision whose share at first plays and at later ones differs most. Only where both have been
 * played 20 times, and where both counts can be told.
 */
export function againOf({ tallies }: Grid, { disclosure }: Counting): Finding | undefined {
  const [most] = tallies
    .flatMap((tally) => {
      if (tally?.decision.core !== true) return [];
      const first = disclosure.total(tally, 'first');
      const later = disclosure.total(tally, 'later');
      if (first === 'withheld' || later === 'withheld') return [];
      if (first < SHARES_FROM || later < SHARES_FROM) return [];
      return tally.slots.flatMap((slot) => {
        const before = disclosure.count(tally, slot, 'first');
        const after = disclosure.count(tally, slot, 'later');
        if (slot.option.older || before === 'withheld' || after === 'withheld') return [];
        return [{ tally, option: slot.option, first, later, before, after }];
      });
    })
    .toSorted((one, other) => Math.abs(change(other)) - Math.abs(change(one)));
  if (most === undefined || Math.abs(change(most)) < DIFFERS_FROM) return undefined;
  const {
    tally: { decision },
    option,
    first,
    later,
    before,
    after,
  } = most;
  const fewer = change(most) < 0 ? 'fewer' : 'more';
  const begins = decision.number === 1;
  return {
    kind: 'again',
    story: decision.story,
    decision: nameOf(decision),
    about: answered(decision, option),
    from: 'first and later plays',
    sentence: begins
      ? `The second time round, ${fewer} begin with ${option.letter}.`
      : `The second time round, ${fewer} take ${option.letter} at ${called(decision)}.`,
    caution: 'A change is not an improvement by itself.',
    bars: [bar('first plays', before, first, option), bar('later plays', after, later, option)],
    own: false,
  };
}

interface Shares {
  readonly first: number;
  readonly later: number;
  readonly before: number;
  readonly after: number;
}

const change = ({ first, later, before, after }: Shares): number => after / later - before / first;

const bar = (label: string, count: number, of: number, look: OptionName): Bar => ({
  label: `${label}: ${count} of ${of}`,
  count,
  of,
  mark: inHundred(count, of),
  look,
});
