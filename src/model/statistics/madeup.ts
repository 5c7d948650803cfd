import { tellingsOf } from '../ledger.ts';
import type { DecisionRecord, Played, PlayRecord } from '../record.ts';
import { wordingOf } from '../wording.ts';
import { decided, partingOf, type Way, weighed } from './ways.ts';

/** One answer: which of a way's decisions. */
interface Answer {
  readonly way: Way;
  readonly place: number;
}

/** A play alone that goes a way, or goes back where another way parts from it; a few are left before the end. */
export function soloPlay(record: PlayRecord, way: Way, others: readonly Way[], random: () => number): Played {
  const turned = random() < 0.3 ? turnedFrom(way, others, random) : undefined;
  const answers = turned ?? answersOf(way, 0, way.decisions.length);
  const leaves = turned === undefined && random() < 0.06;
  const made = leaves ? answers.slice(0, 2 + Math.floor(random() * (answers.length - 2))) : answers;
  const last = made.at(-1);
  const attempts = new Map<string, number>();
  let at = record.started;
  const decisions = made.map(({ way, place }, index): DecisionRecord => {
    const decision = way.decisions[place];
    if (decision === undefined) throw new RangeError(`A made-up play has no decision ${place}`);
    const attempt = (attempts.get(decision.id) ?? 0) + 1;
    attempts.set(decision.id, attempt);
    const words = decision.offered.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    const slow = place === 5 ? 2.4 : 1;
    const milliseconds = Math.round(2_000 + words * (180 + 300 * random()) * slow);
    at += milliseconds + Math.round(20_000 + 30_000 * random());
    return {
      play: record.id,
      number: index + 1,
      ...decided(way, decision),
      attempt,
      milliseconds: Math.min(milliseconds, 170_000),
      at,
    };
  });
  return { play: leaves ? leftPlay(record, last, attempts) : endedPlay(record, last, at), decisions };
}

const answersOf = (way: Way, from: number, to: number): readonly Answer[] =>
  way.decisions.slice(from, to).map((_, index) => ({ way, place: from + index }));

/** A way as far as another parts from it, or one answer further, and then back and on by the other. */
function turnedFrom(way: Way, others: readonly Way[], random: () => number): readonly Answer[] | undefined {
  const ways = others.flatMap((other) => {
    const parting = partingOf(way, other);
    return parting === undefined ? [] : [{ other, parting }];
  });
  const [one, ...more] = ways;
  if (one === undefined) return undefined;
  const all = [one, ...more] as const;
  // What is far into a story is gone back to more often.
  const { other, parting } = weighed(
    random,
    all,
    all.map(({ parting }) => parting ** 2 + 1),
  );
  const further = random() < 0.3 ? 2 : 1;
  return [
    ...answersOf(way, 0, Math.min(parting + further, way.decisions.length)),
    ...answersOf(other, parting, other.decisions.length),
  ];
}

function endedPlay(record: PlayRecord, last: Answer | undefined, at: number): PlayRecord {
  const ending = last?.way.ending;
  return {
    ...record,
    ended: at + 60_000,
    ...(ending === undefined ? {} : { ending }),
    ledger: [...(last?.way.ledger ?? [])],
  };
}

function leftPlay(
  record: PlayRecord,
  last: Answer | undefined,
  attempts: ReadonlyMap<string, number>,
): PlayRecord {
  if (last === undefined) return record;
  const { session, decisions } = last.way;
  const turn = decisions[last.place]?.turn ?? 1;
  const [first, ...rest] = session.turns;
  const turns = [first, ...rest.slice(0, turn)] as const;
  const read = turns.at(-1)?.lines.length ?? 0;
  return {
    ...record,
    ledger: tellingsOf({ ...session, turns, read, log: session.log.slice(0, turn) }, attempts),
  };
}

/** The same play in the text before the present one: the option that was reworded since has its first sentence alone. */
export function olderWords(
  { play, decisions }: Played,
  { decision, option, text }: { readonly decision: string; readonly option: string; readonly text: string },
): Played {
  const wording = wordingOf(text);
  return {
    play: { ...play, fingerprint: `${play.fingerprint.slice(0, 40)}-before` },
    decisions: decisions.map((row) => ({
      ...row,
      ...(row.decision === decision && row.wordings
        ? { wordings: row.wordings.map((own, index) => (row.offered[index] === option ? wording : own)) }
        : {}),
    })),
  };
}

/** "“Say no more. Thursday, six.”" becomes "“Say no more.”"; what is one sentence gets a word before it. */
export function olderText(text: string): string {
  const quoted = /^["“]/.test(text);
  const [first = text] = /^.*?[.!?](?=\s)/.exec(text) ?? [];
  if (first === text) return quoted ? `${text.slice(0, 1)}Well. ${text.slice(1)}` : `Well: ${text}`;
  return quoted ? `${first}${text.slice(-1)}` : first;
}
