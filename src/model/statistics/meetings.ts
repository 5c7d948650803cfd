import { LANDINGS, PAYERS } from '../group/ballot.ts';
import { STYLES } from '../group/plan.ts';
import type { Decision } from '../path.ts';
import type { DecisionRecord, GroupVote, Played, PlayRecord } from '../record.ts';
import { decided, type Way } from './ways.ts';

const LABELS = ['The huddle', 'Main desk', 'Children’s room'] as const;

/** A meeting that goes a way: who came, how they voted, and what they said would come of it. */
export function meetingPlay(
  record: PlayRecord,
  way: Way,
  { index, brought }: { readonly index: number; readonly brought: readonly Way[] },
  random: () => number,
): Played {
  const headcount = 12 + Math.floor(random() * 4);
  const style = STYLES[index % STYLES.length] ?? 'hands';
  const label = LABELS[index % LABELS.length] ?? LABELS[0];
  let at = record.started;
  const decisions = way.decisions.map((decision, place): DecisionRecord => {
    at += Math.round(120_000 + 120_000 * random());
    const rounds = roundsOf(decision, headcount, { index, place }, random);
    return {
      play: record.id,
      number: place + 1,
      ...decided(way, decision),
      attempt: 1,
      at,
      group: { headcount, style, rounds, by: 'majority', ...(decision.core ? foreseen(random) : {}) },
    };
  });
  return {
    play: {
      ...record,
      label,
      ended: at + 300_000,
      ...(way.ending === undefined ? {} : { ending: way.ending }),
      ledger: [...way.ledger],
      ...(brought.length === 0 ? {} : { brought: answersOf(brought) }),
    },
    decisions,
  };
}

/** A core decision is voted on twice, and talk moves a few; the letter that was played leads in the end. */
function roundsOf(
  { offered, taken, core }: Decision,
  headcount: number,
  { index, place }: { readonly index: number; readonly place: number },
  random: () => number,
): GroupVote['rounds'] {
  const winner = offered.findIndex(({ id }) => id === taken?.id);
  const pass = random() < 0.4 ? 1 : 0;
  const votes = headcount - pass;
  const close = (index + place) % 4 === 3;
  const last = shared(votes, offered.length, winner, close, random);
  if (!core) return [{ counts: [...last], pass }];
  const moved = close ? 0 : Math.min(4, (last[winner] ?? 0) - 1);
  const first = last.map((count, option) => (option === winner ? count - moved : count));
  const others = first.map((_, option) => option).filter((option) => option !== winner);
  for (let vote = 0; vote < moved; vote += 1) {
    const to = others[vote % Math.max(1, others.length)] ?? winner;
    first[to] = (first[to] ?? 0) + 1;
  }
  return [
    { counts: first, pass },
    { counts: [...last], pass },
  ];
}

/** Votes of which one option has the most; where it was close, by one vote before another, and by more else. */
function shared(
  votes: number,
  options: number,
  winner: number,
  close: boolean,
  random: () => number,
): readonly number[] {
  const counts = Array.from({ length: options }, () => 0);
  if (options < 2) return counts.map(() => votes);
  const rival = (winner + 1) % options;
  const most = close ? Math.floor(votes / 2) + 1 : Math.ceil(votes * 0.6);
  counts[winner] = most;
  for (let left = votes - most; left > 0; left -= 1) {
    const any = (winner + 1 + Math.floor(random() * (options - 1))) % options;
    const to = close || any === winner ? rival : any;
    counts[to] = (counts[to] ?? 0) + 1;
  }
  return counts;
}

function foreseen(random: () => number): Pick<GroupVote, 'predicted' | 'landed'> {
  const who = PAYERS[Math.floor(random() * PAYERS.length)] ?? 'team';
  const when = random() < 0.5 ? 'soon' : 'later';
  const landed = LANDINGS[random() < 0.4 ? 0 : random() < 0.4 ? 1 : 2] ?? 'no';
  return { predicted: { who, when }, landed };
}

function answersOf(brought: readonly Way[]): NonNullable<PlayRecord['brought']> {
  const counts = new Map<string, number>();
  for (const { decisions } of brought) {
    for (const { taken } of decisions) if (taken) counts.set(taken.id, (counts.get(taken.id) ?? 0) + 1);
  }
  return { plays: brought.length, options: [...counts].map(([option, count]) => ({ option, count })) };
}
