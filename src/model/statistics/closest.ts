import type { Grid } from './cells.ts';
import { foremost, momentOf, optionsOf, roomSaid, type Ruling } from './rooms.ts';
import { called, type Day, nameOf, worded } from './say.ts';
import type { Finding } from './survey.ts';

/** Under this a room leaned so clearly that nobody would call it split: with 11 to 3, it is 0.43. */
const SPLIT_FROM = 0.5;

/**
 * The closest call of all rooms: 1 - (top - second) / votes of the last vote. Level calls are the closest; of equally
 * close ones that with more votes, then the later one. Nothing where no room was split.
 */
export function closestOf(grids: readonly Grid[], day: Day): Finding | undefined {
  const call = foremost(grids, callOf, closestFirst);
  if (call === undefined) return undefined;
  const { ruling, counts, cast, top, second } = call;
  const { decision } = ruling.tally;
  const options = optionsOf(ruling);
  const bars = counts.flatMap((count, place) => {
    const option = options[place];
    return option === undefined || count < second
      ? []
      : [{ label: worded(option), count, of: cast, mark: String(count), look: option }];
  });
  return {
    kind: 'closest',
    story: decision.story,
    decision: nameOf(decision),
    about: decision.name,
    from: `${roomSaid(ruling, day)}${whichVote(ruling.vote.rounds.length)}`,
    sentence: `The room was most split on ${called(decision)}: ${top === second ? `level at ${top} each` : `${top} to ${second}`}.`,
    caution: 'A split is not confusion. Both sides saw something.',
    bars: bars.toSorted((one, other) => other.count - one.count),
    own: true,
  };
}

/** The last vote of a room that was split. */
interface Call {
  readonly ruling: Ruling;
  readonly counts: readonly number[];
  readonly cast: number;
  readonly top: number;
  readonly second: number;
}

function callOf(ruling: Ruling): Call | undefined {
  const counts = ruling.vote.rounds.at(-1)?.counts ?? [];
  let [cast, top, second] = [0, 0, 0];
  for (const count of counts) {
    cast += count;
    if (count > top) [top, second] = [count, top];
    else if (count > second) second = count;
  }
  const call = { ruling, counts, cast, top, second };
  return second > 0 && nearness(call) > SPLIT_FROM ? call : undefined;
}

const nearness = ({ cast, top, second }: Call): number => 1 - (top - second) / cast;

const closestFirst = (one: Call, other: Call): number =>
  nearness(other) - nearness(one) || other.cast - one.cast || momentOf(other.ruling) - momentOf(one.ruling);

const whichVote = (rounds: number): string =>
  rounds < 2 ? '' : rounds === 2 ? ', second vote' : ', last vote';
