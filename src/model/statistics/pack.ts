import { RECORD_VERSION } from '../edition.ts';
import type { DecisionRecord, Played, PlayRecord } from '../record.ts';
import { type Columns, MOST_ROWS, NO_TIME, type Offer } from './columns.ts';
import { wordList } from './words.ts';

/** Packs plays into columns. Throws a RangeError past `MOST_ROWS` plays or decisions. */
export function pack(all: readonly Played[]): Columns {
  const rows = all.reduce((sum, { decisions }) => sum + decisions.length, 0);
  if (all.length > MOST_ROWS || rows > MOST_ROWS) {
    throw new RangeError(`${all.length} plays with ${rows} decisions do not fit one segment`);
  }
  const words = wordList();
  const offers = offerList();
  const plays = blankPlays(all.length);
  const decisions = blankDecisions(rows);
  const votes: Columns['votes'][number][] = [];
  const asides: Columns['asides'][number][] = [];
  let row = 0;
  for (const [place, { play, decisions: made }] of all.entries()) {
    plays.story[place] = words.place(play.story);
    plays.fingerprint[place] = words.place(play.fingerprint);
    plays.group[place] = play.mode === 'group' ? 1 : 0;
    plays.later[place] = play.later === undefined ? 2 : Number(play.later);
    plays.started[place] = play.started;
    plays.ended[place] = play.ended ?? Number.NaN;
    plays.ending[place] = words.place(play.ending);
    plays.label[place] = words.place(play.label);
    plays.from[place] = row;
    plays.seed[place] = play.seed;
    plays.carried[place] = play.carried;
    const { brought, detours } = play;
    if (brought || detours)
      asides.push([place, { ...(brought ? { brought } : {}), ...(detours ? { detours } : {}) }]);
    const told = tellings(play, made);
    for (const [index, decision] of made.entries()) {
      const { option, offered, wordings, before, after, group } = decision;
      const telling = told?.get(index);
      decisions.play[row] = place;
      decisions.decision[row] = words.place(decision.decision);
      decisions.option[row] = words.place(option);
      decisions.wording[row] = words.place(wordings?.[offered.indexOf(option)]);
      decisions.number[row] = decision.number;
      decisions.attempt[row] = decision.attempt;
      decisions.milliseconds[row] = decision.milliseconds ?? NO_TIME;
      decisions.at[row] = decision.at;
      decisions.morale[row] = after.morale;
      decisions.account[row] = after.account;
      decisions.moraleBefore[row] = before.morale;
      decisions.accountBefore[row] = before.account;
      decisions.offered[row] = offers.place(decision);
      decisions.told[row] = telling ? 1 : 0;
      decisions.nowMorale[row] = telling?.now.morale ?? 0;
      decisions.nowAccount[row] = telling?.now.account ?? 0;
      decisions.lateMorale[row] = telling?.late.morale ?? 0;
      decisions.lateAccount[row] = telling?.late.account ?? 0;
      if (group) votes.push([row, group]);
      row += 1;
    }
  }
  return {
    version: RECORD_VERSION,
    words: words.all(),
    ids: all.map(({ play }) => play.id),
    plays,
    decisions,
    offers: offers.all(),
    votes,
    asides,
  };
}

const blankPlays = (length: number): Columns['plays'] => ({
  story: new Uint16Array(length),
  fingerprint: new Uint16Array(length),
  group: new Uint8Array(length),
  later: new Uint8Array(length),
  started: new Float64Array(length),
  ended: new Float64Array(length),
  ending: new Uint16Array(length),
  label: new Uint16Array(length),
  from: new Uint32Array(length),
  seed: new Float64Array(length),
  carried: new Float64Array(length),
});

const blankDecisions = (length: number): Columns['decisions'] => ({
  play: new Uint16Array(length),
  decision: new Uint16Array(length),
  option: new Uint16Array(length),
  wording: new Uint16Array(length),
  number: new Uint16Array(length),
  attempt: new Uint16Array(length),
  milliseconds: new Uint32Array(length),
  at: new Float64Array(length),
  morale: new Uint8Array(length),
  account: new Uint8Array(length),
  moraleBefore: new Uint8Array(length),
  accountBefore: new Uint8Array(length),
  offered: new Uint16Array(length),
  told: new Uint8Array(length),
  nowMorale: new Int8Array(length),
  nowAccount: new Int8Array(length),
  lateMorale: new Int8Array(length),
  lateAccount: new Int8Array(length),
});

interface OfferList {
  place(decision: DecisionRecord): number;
  all(): readonly Offer[];
}

function offerList(): OfferList {
  const offers: Offer[] = [];
  const known = new Map<string, number>();
  const latest = new Map<string, number>();
  return {
    place({ decision, offered, wordings }) {
      // A decision offers the same nearly every time, and a key of the whole list costs as much as all columns together.
      const last = latest.get(decision);
      if (last !== undefined && isSame(offers[last], { offered, wordings })) return last;
      const key = JSON.stringify([offered, wordings]);
      const place = known.get(key) ?? offers.push({ offered, ...(wordings ? { wordings } : {}) }) - 1;
      known.set(key, place);
      latest.set(decision, place);
      return place;
    },
    all: () => offers,
  };
}

function isSame(one: Offer | undefined, other: Pick<DecisionRecord, 'offered' | 'wordings'>): boolean {
  return one !== undefined && areAlike(one.offered, other.offered) && areAlike(one.wordings, other.wordings);
}

function areAlike(some: readonly string[] | undefined, more: readonly string[] | undefined): boolean {
  if (some?.length !== more?.length) return false;
  for (let place = 0; place < (some?.length ?? 0); place += 1) {
    if (some?.[place] !== more?.[place]) return false;
  }
  return true;
}

type Telling = NonNullable<PlayRecord['ledger']>[number];

/** What the ledger tells of decisions, by their place; of one that was made more than once, it tells of the last time. */
function tellings(
  { ledger }: PlayRecord,
  made: readonly DecisionRecord[],
): ReadonlyMap<number, Telling> | undefined {
  if (ledger === undefined) return undefined;
  const told = new Map<number, Telling>();
  for (const telling of ledger) {
    const index = made.findLastIndex(({ decision }) => decision === telling.decision);
    if (index >= 0 && !told.has(index)) told.set(index, telling);
  }
  return told;
}
