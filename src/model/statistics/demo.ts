import { RECORD_VERSION } from '../edition.ts';
import type { Played, PlayRecord } from '../record.ts';
import { seeded } from '../seeded.ts';
import { wordingOf } from '../wording.ts';
import type { Tale } from './books.ts';
import type { Columns } from './columns.ts';
import { pack } from './pack.ts';
import { olderText, olderWords, soloPlay } from './madeup.ts';
import { meetingPlay } from './meetings.ts';
import type { Texts } from './ports.ts';
import { favor, type Liking, type Way, waysThrough, weighed } from './ways.ts';

/** Made-up plays: nobody played them, and every one could have been. */
export interface Sample {
  readonly segments: readonly Columns[];
  readonly texts: Texts;
}

const DAY = 86_400_000;
const DAYS = 91;
/** Days since the present text came. */
const NEW_TEXT = 68;
/** Answers that people gave alone and brought to a story's first meeting. */
const BROUGHT = 16;
/** Plays fit many times over; a segment holds 4,096 decisions. */
const A_SEGMENT = 150;

/** How many plays of a story: the one that is told of most, the second, and the others, in the order of the shelf. */
interface Share {
  readonly first: number;
  readonly later: number;
  /** Besides them, first plays of the text before the present one. */
  readonly older: number;
  readonly rooms: number;
  /** Ways that are played through the script; plays are taken from these again and again, by who likes them. */
  readonly ways: number;
}
const MOST: Share = { first: 96, later: 72, older: 12, rooms: 4, ways: 18 };
const SECOND: Share = { first: 56, later: 28, older: 0, rooms: 2, ways: 11 };
const OTHERS: readonly Share[] = [
  { first: 15, later: 7, older: 0, rooms: 0, ways: 6 },
  { first: 3, later: 1, older: 0, rooms: 0, ways: 3 },
];

/** What most like alone at first, on a later play, and together. Places go round from decision to decision. */
const LIKINGS = {
  first: [44, 24, 24, 8],
  later: [22, 24, 42, 12],
  rooms: [24, 16, 50, 10],
} as const;

const liked =
  (kind: keyof typeof LIKINGS): Liking =>
  (turn, options) => {
    const weights = LIKINGS[kind];
    const round = turn % 3 === 2 ? 1 : 0;
    return Array.from({ length: options }, (_, place) => weights[(place + round) % weights.length] ?? 1);
  };

/**
 * A sample to see what will be there: the same plays each time, over the three months that end at `until`. `most` is the
 * story that most of it is about. Hands back how far it has come, from 0 to 1.
 */
export function* makeUp(tales: readonly Tale[], until: number, most = 's2'): Generator<number, Sample> {
  const random = seeded(17);
  const texts = new Map<string, string>();
  const all: Played[] = [];
  const own = tales.find(({ card }) => card.id === most) ?? tales[0];
  const others = tales.filter((tale) => tale !== own);
  const shares: readonly (readonly [Tale | undefined, Share])[] = [
    [own, MOST],
    [others[0], SECOND],
    ...OTHERS.map((share, index) => [others[index + 1], share] as const),
  ];
  const steps = shares.reduce((sum, [tale, { ways }]) => sum + (tale ? ways : 0), 0);
  let done = 0;
  for (const [tale, share] of shares) {
    if (tale === undefined) continue;
    const through = waysThrough(tale.script);
    const ways: Way[] = [];
    while (ways.length < share.ways) {
      ways.push(through(random, liked(ways.length % 2 === 0 ? 'first' : 'later')));
      done += 1;
      yield done / steps;
    }
    all.push(...playsOf({ tale, share, ways, until }, random));
    addTexts(texts, share, ways);
  }
  const segments = Array.from({ length: Math.ceil(all.length / A_SEGMENT) }, (_, index) =>
    pack(all.slice(index * A_SEGMENT, (index + 1) * A_SEGMENT)),
  );
  return { segments, texts };
}

interface Stock {
  readonly tale: Tale;
  readonly share: Share;
  readonly ways: readonly Way[];
  readonly until: number;
}

/** All plays of one story. */
function playsOf(
  { tale: { card, fingerprint }, share, ways, until }: Stock,
  random: () => number,
): readonly Played[] {
  const [one, ...more] = ways;
  if (one === undefined) return [];
  const some = (kind: keyof typeof LIKINGS): Way =>
    weighed(
      random,
      [one, ...more],
      ways.map((way) => favor(way, liked(kind))),
    );
  let number = 0;
  const record = (mode: PlayRecord['mode'], age: number): PlayRecord => {
    number += 1;
    return {
      version: RECORD_VERSION,
      id: `made-up-${card.id}-${number}`,
      story: card.id,
      fingerprint,
      mode,
      seed: one.session.seed,
      carried: 0,
      started: until - Math.round(age * DAY),
    };
  };
  const reworded = rewordedIn(one);
  const firsts = Array.from({ length: share.first + share.older }, (_, index) => {
    const older = index < share.older;
    const age = older ? NEW_TEXT + (DAYS - NEW_TEXT) * random() : NEW_TEXT * random();
    const play = { ...record('solo', age), later: false };
    const played = soloPlay(play, some('first'), ways, random);
    return older && reworded ? olderWords(played, reworded) : played;
  });
  const laters = Array.from({ length: share.later }, () => {
    const play = { ...record('solo', NEW_TEXT * random()), later: true };
    return soloPlay(play, some('later'), ways, random);
  });
  const rooms = Array.from({ length: share.rooms }, (_, index) => {
    const age = NEW_TEXT * (1 - (index + 0.5) / share.rooms);
    const brought = index === 0 ? Array.from({ length: BROUGHT }, () => some('first')) : [];
    return meetingPlay(record('group', age), some('rooms'), { index, brought }, random);
  });
  return [...firsts, ...laters, ...rooms];
}

/** The option that the text before the present one worded otherwise: the first of the second core decision. */
function rewordedIn({ decisions }: Way): Parameters<typeof olderWords>[1] | undefined {
  const decision = decisions.filter(({ core }) => core)[1];
  const option = decision?.offered[0];
  return decision && option && { decision: decision.id, option: option.id, text: olderText(option.text) };
}

/** Authors' words of everything that was on offer, and of what was reworded since. */
function addTexts(texts: Map<string, string>, { older }: Share, ways: readonly Way[]): void {
  for (const { decisions } of ways) {
    for (const { offered } of decisions) for (const { text } of offered) texts.set(wordingOf(text), text);
  }
  const reworded = older > 0 && ways[0] && rewordedIn(ways[0]);
  if (reworded) texts.set(wordingOf(reworded.text), reworded.text);
}
