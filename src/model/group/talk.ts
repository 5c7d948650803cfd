import type { Talk } from '../cues.ts';
import type { Debrief } from '../papers.ts';
import { type Decision, decisionsOf } from '../path.ts';
import type { Session } from '../session.ts';
import { type Ballot, standing } from './ballot.ts';
import type { Room } from './room.ts';
import { closeness, moved } from './tally.ts';

/** A decision as the room took it, to be talked about. */
export interface Taken {
  readonly ballot: Ballot;
  readonly decision: Decision;
  /** 1 where two options were level, 0 where everybody agreed; absent where nobody counted. */
  readonly closeness: number | undefined;
  /** At least how many people changed their letter between the first vote and the last. */
  readonly moved: number;
}

/** One talking point of the meeting: what was played of it, and what to ask. */
export interface Topic {
  readonly talk: Talk;
  /** The closest call comes first. */
  readonly taken: readonly Taken[];
  readonly questions: readonly string[];
}

/** One page of the talk. A talking point has one for each decision of it that was played. */
export type TalkPage =
  | { readonly kind: 'index' }
  | { readonly kind: 'topic'; readonly talk: Talk; readonly turn: number }
  /** Moments that the room marked. */
  | { readonly kind: 'marked' }
  /** Whether it landed on whom the room had said. */
  | { readonly kind: 'landed' }
  /** What all of them agree to try, on paper. */
  | { readonly kind: 'agree' };

/** The talk after the story: by talking point, not in the story's order; where the room was closest comes first. */
export function topicsOf(road: Session, ballots: readonly Ballot[], debrief: Debrief): readonly Topic[] {
  const taken = takenAll(road, ballots);
  return talksAmong(taken)
    .map((talk) => ({
      talk,
      taken: taken.filter(({ decision }) => decision.talk === talk).toSorted(closestFirst),
      questions: debrief.questions[talk] ?? [],
    }))
    .toSorted((one, other) => closest(other) - closest(one));
}

/** The talking points that were played. */
export const talksOf = (road: Session, ballots: readonly Ballot[]): readonly Talk[] =>
  talksAmong(takenAll(road, ballots));

/** Every page of the talk, in its order: the list of them first, what the room agrees to try last. */
export function talkPagesOf({ session, taken }: Pick<Room, 'session' | 'taken'>): readonly TalkPage[] {
  const topics = topicsOf(session, taken, { questions: {}, notes: {} });
  return [
    { kind: 'index' },
    ...topics.flatMap((topic) =>
      topic.taken.map(({ ballot }) => ({ kind: 'topic', talk: topic.talk, turn: ballot.turn }) as const),
    ),
    ...(taken.some(({ bookmarked }) => bookmarked) ? [{ kind: 'marked' } as const] : []),
    ...(taken.some(({ landed }) => landed !== undefined) ? [{ kind: 'landed' } as const] : []),
    { kind: 'agree' },
  ];
}

/** A part of the talk that can be picked: a talking point, or one of the pages after them. */
export interface Chapter {
  readonly page: number;
  readonly first: Exclude<TalkPage, { kind: 'index' }>;
}

/** The parts of the talk, in their order, each with its first page. */
export function chaptersOf(room: Pick<Room, 'session' | 'taken'>): readonly Chapter[] {
  const pages = talkPagesOf(room);
  return pages.flatMap((first, page) => {
    const before = pages[page - 1];
    const goesOn = first.kind === 'topic' && before?.kind === 'topic' && before.talk === first.talk;
    return first.kind === 'index' || goesOn ? [] : [{ page, first }];
  });
}

/** The chapter on show; -1 on the list of them. */
export const chapterAt = (room: Pick<Room, 'session' | 'taken' | 'page'>): number =>
  chaptersOf(room).findLastIndex(({ page }) => page <= room.page);

/** The first page of the next part of the talk; past the last page where there is none. */
export const chapterAfter = (room: Room): number =>
  chaptersOf(room)[chapterAt(room) + 1]?.page ?? talkPagesOf(room).length;

const talksAmong = (taken: readonly Taken[]): readonly Talk[] => [
  ...new Set(taken.flatMap(({ decision }) => decision.talk ?? [])),
];

/** Every decision that the room played, as it took it. */
export function takenAll(road: Session, ballots: readonly Ballot[]): readonly Taken[] {
  const decisions = decisionsOf(road);
  return ballots.flatMap((ballot) => {
    const decision = decisions.find(({ turn }) => turn === ballot.turn);
    return decision === undefined ? [] : [takenOf(ballot, decision)];
  });
}

function takenOf(ballot: Ballot, decision: Decision): Taken {
  const first = ballot.rounds[0];
  const last = standing(ballot);
  return {
    ballot,
    decision,
    closeness: last && closeness(last),
    moved: first && last ? moved(first, last) : 0,
  };
}

const closest = ({ taken }: Topic): number => Math.max(...taken.map(({ closeness: near }) => near ?? -1));

const closestFirst = (one: Taken, other: Taken): number => (other.closeness ?? -1) - (one.closeness ?? -1);
