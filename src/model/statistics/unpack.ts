import type { DecisionRecord, Played, PlayRecord } from '../record.ts';
import { type Columns, NO_TIME } from './columns.ts';
import { NONE } from './words.ts';

/** Where the decisions of a play begin and end among the rows. */
export function rowsOf(
  { plays, decisions, ids }: Columns,
  place: number,
): readonly [from: number, to: number] {
  const from = plays.from[place] ?? 0;
  return [from, place + 1 < ids.length ? (plays.from[place + 1] ?? from) : decisions.play.length];
}

/** Every play of a segment as it was recorded. */
export function unpack(columns: Columns): readonly Played[] {
  const votes = new Map(columns.votes);
  const asides = new Map(columns.asides);
  return columns.ids.map((id, place): Played => {
    const [from, to] = rowsOf(columns, place);
    const rows = Array.from({ length: to - from }, (_, index) => from + index);
    const decisions = rows.map((row) => decisionAt(columns, row, id, votes.get(row)));
    const told = rows.filter((row) => columns.decisions.told[row] === 1);
    const ledger = told.map((row) => tellingAt(columns, row));
    const beside = { ...asides.get(place), ...(told.length > 0 ? { ledger } : {}) };
    return { play: playAt(columns, place, beside), decisions };
  });
}

type Beside = Pick<PlayRecord, 'ledger' | 'brought' | 'detours'>;

function playAt({ version, words, ids, plays }: Columns, place: number, beside: Beside): PlayRecord {
  const ended = plays.ended[place] ?? Number.NaN;
  const ending = wordAt(words, plays.ending[place]);
  const label = wordAt(words, plays.label[place]);
  const later = plays.later[place];
  return {
    ...beside,
    id: ids[place] ?? '',
    story: wordAt(words, plays.story[place]) ?? '',
    fingerprint: wordAt(words, plays.fingerprint[place]) ?? '',
    mode: plays.group[place] === 1 ? 'group' : 'solo',
    started: plays.started[place] ?? 0,
    version,
    seed: plays.seed[place] ?? 0,
    carried: plays.carried[place] ?? 0,
    ...(Number.isNaN(ended) ? {} : { ended }),
    ...(ending === undefined ? {} : { ending }),
    ...(label === undefined ? {} : { label }),
    ...(later === 2 ? {} : { later: later === 1 }),
  };
}

function decisionAt(
  { words, decisions, offers }: Columns,
  row: number,
  play: string,
  group: DecisionRecord['group'],
): DecisionRecord {
  const milliseconds = decisions.milliseconds[row] ?? NO_TIME;
  const offer = offers[decisions.offered[row] ?? NONE];
  return {
    play,
    number: decisions.number[row] ?? 1,
    decision: wordAt(words, decisions.decision[row]) ?? '',
    option: wordAt(words, decisions.option[row]) ?? '',
    offered: [...(offer?.offered ?? [])],
    ...(offer?.wordings ? { wordings: [...offer.wordings] } : {}),
    attempt: decisions.attempt[row] ?? 1,
    ...(milliseconds === NO_TIME ? {} : { milliseconds }),
    before: { morale: decisions.moraleBefore[row] ?? 0, account: decisions.accountBefore[row] ?? 0 },
    after: { morale: decisions.morale[row] ?? 0, account: decisions.account[row] ?? 0 },
    at: decisions.at[row] ?? 0,
    ...(group ? { group } : {}),
  };
}

function tellingAt({ words, decisions }: Columns, row: number): NonNullable<PlayRecord['ledger']>[number] {
  return {
    decision: wordAt(words, decisions.decision[row]) ?? '',
    now: { morale: decisions.nowMorale[row] ?? 0, account: decisions.nowAccount[row] ?? 0 },
    late: { morale: decisions.lateMorale[row] ?? 0, account: decisions.lateAccount[row] ?? 0 },
  };
}

/** The name at a place; none at NONE. */
export const wordAt = (words: readonly string[], place: number | undefined): string | undefined =>
  place === undefined || place === NONE ? undefined : words[place];
