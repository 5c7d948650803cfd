import { letter, numberWord } from './spoken.ts';
import type { Taken } from './talk.ts';
import { leaders, votes } from './tally.ts';

/** How near a decision was, in words: "seven to six", "level at five", "all of you for C", "talked to agreement". */
export function callWords({ ballot }: Taken): string {
  const vote = ballot.rounds.at(-1);
  if (vote === undefined || votes(vote) === 0) {
    return ballot.decided?.by === 'agreement' ? 'talked to agreement' : 'not counted';
  }
  const [top = 0, level] = leaders(vote);
  const [most = 0, second = 0] = vote.counts.toSorted((one, other) => other - one);
  if (level !== undefined) return `level at ${numberWord(most)}`;
  return second === 0 ? `all of you for ${letter(top)}` : `${numberWord(most)} to ${numberWord(second)}`;
}

/** Options worth showing of a decision: the two with the most votes, and the one that was played; most votes first. */
export function duelOf({ ballot }: Taken): readonly { readonly place: number; readonly count: number }[] {
  const vote = ballot.rounds.at(-1);
  const all = ballot.offered.map((_, place) => ({ place, count: vote?.counts[place] ?? 0 }));
  const ranked = all.toSorted((one, other) => other.count - one.count);
  return ranked.filter(
    ({ place, count }, rank) => ballot.offered[place] === ballot.decided?.choice || (rank < 2 && count > 0),
  );
}
