import { letter, list } from '../group/spoken.ts';
import type { Style } from '../group/plan.ts';
import { gainers, moved, type Tally, votes } from '../group/tally.ts';
import type { Grid } from './cells.ts';
import { answered, called, type Day, nameOf } from './say.ts';
import { foremost, momentOf, optionsOf, roomSaid, type Ruling } from './rooms.ts';
import type { Bar, Finding } from './survey.ts';

const VOTED: Readonly<Record<Style, string>> = {
  aloud: 'This room voted aloud, not by cards.',
  hands: 'This room voted by hands, not by cards.',
  eyes: 'This room voted with its eyes closed.',
  cards: 'This room voted by cards.',
};

/**
 * Where talk moved most votes between a room's first vote and its last: half the sum of the differences where as many
 * voted both times, never more than moved for certain, hence "at least". Nothing where no vote moved.
 */
export function talkedOf(grids: readonly Grid[], day: Day): Finding | undefined {
  const talk = foremost(grids, talkIn, mostFirst);
  if (talk === undefined) return undefined;
  const { ruling, first, last, hands } = talk;
  const { decision } = ruling.tally;
  return {
    kind: 'talk',
    story: decision.story,
    decision: nameOf(decision),
    about: aboutOf(talk),
    from: roomSaid(ruling, day),
    sentence: `Talk changed it most on ${called(decision)}: at least ${handsSaid(hands)} moved, ${whereTo(talk)}.`,
    caution: `Moving to the majority may be conformity. ${VOTED[ruling.vote.style]}`,
    bars: [
      bar('first vote', talk, first),
      bar(ruling.vote.rounds.length > 2 ? 'last vote' : 'second vote', talk, last),
    ],
    own: true,
  };
}

/** "What Dele hears: C “Coat off…”" where all that moved went one way. */
function aboutOf(talk: Talk): string {
  const { ruling } = talk;
  const to = gainersOf(talk);
  const option = to.length === 1 ? optionsOf(ruling)[to[0] ?? 0] : undefined;
  const { decision } = ruling.tally;
  return option === undefined ? decision.name : answered(decision, option);
}

interface Talk {
  readonly ruling: Ruling;
  readonly first: Tally;
  readonly last: Tally;
  /** At least how many people changed their letter. */
  readonly hands: number;
}

function talkIn(ruling: Ruling): Talk | undefined {
  const first = ruling.vote.rounds[0];
  const last = ruling.vote.rounds.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const hands = moved(first, last);
  return hands === 0 ? undefined : { ruling, first, last, hands };
}

/** Of rooms in which as many hands moved, the smaller one was moved more. */
const mostFirst = (one: Talk, other: Talk): number =>
  other.hands - one.hands ||
  votes(one.last) - votes(other.last) ||
  momentOf(other.ruling) - momentOf(one.ruling);

const gain = (first: Tally, last: Tally, place: number): number =>
  (last.counts[place] ?? 0) - (first.counts[place] ?? 0);

const handsSaid = (hands: number): string => `${hands} ${hands === 1 ? 'hand' : 'hands'}`;

/** Places of the options that gained votes, the one that gained most first. */
const gainersOf = ({ first, last }: Talk): readonly number[] =>
  gainers(first, last).toSorted((one, other) => gain(first, last, other) - gain(first, last, one));

/** "all to D", "most of them to D", "to B and D" */
function whereTo(talk: Talk): string {
  const { ruling, first, last, hands } = talk;
  const to = gainersOf(talk);
  const options = optionsOf(ruling);
  const letters = to.map((place) => options[place]?.letter ?? letter(place));
  const [most = 0, ...others] = to.map((place) => gain(first, last, place));
  const all = most + others.reduce((sum, each) => sum + each, 0);
  if (others.length === 0) return `${hands === 1 ? '' : 'all '}to ${list(letters)}`;
  return most * 2 > all ? `most of them to ${list(letters.slice(0, 1))}` : `to ${list(letters.toSorted())}`;
}

function bar(label: string, talk: Talk, vote: Tally): Bar {
  const [place = 0] = gainersOf(talk);
  const count = vote.counts[place] ?? 0;
  return {
    label,
    count,
    of: votes(vote),
    mark: String(count),
    look: optionsOf(talk.ruling)[place] ?? 'plain',
  };
}
