import {
  type Change,
  direction,
  METER_TITLES,
  type MeterName,
  METERS,
  type Meters,
} from '../../model/meters.ts';
import type { Because } from '../../model/papers.ts';
import { type Entry, ledgerOf } from '../../model/path.ts';
import { introduction } from '../../model/people.ts';
import type { Session } from '../../model/session.ts';
import { typeset } from '../typeset.ts';

/** One meter's part in a row: "Morale down a lot". */
export interface Move {
  readonly meter: MeterName;
  readonly words: string;
}

/** One line of the ledger, in words. */
export interface Row {
  readonly entry: Entry;
  readonly time: string;
  /** Whom the player was. */
  readonly who: string;
  readonly because: string;
  readonly moves: readonly Move[];
  /** "from Tue 4:40", where it came late. */
  readonly from: string | undefined;
  /** The row of the choice that it came from. */
  readonly origin: number | undefined;
  readonly before: Meters;
  readonly after: Meters;
}

/** The ledger of a play, with the sentence for each change. */
export function rowsOf(session: Session, because: Because): readonly Row[] {
  const ledger = ledgerOf(session);
  return ledger.map((entry) => ({
    entry,
    time: entry.scene.time,
    who: entry.scene.pov === undefined ? '' : introduction(entry.scene.pov).name,
    because: typeset(because[entry.change.because] ?? entry.line.text),
    moves: movesOf(entry.change),
    from: entry.from && `from ${entry.from.time}`,
    origin: originRow(ledger, entry),
    before: minus(entry.line.meters, entry.change),
    after: entry.line.meters,
  }));
}

function movesOf(change: Change): readonly Move[] {
  return METERS.filter((meter) => change[meter] !== 0).map((meter) => ({
    meter,
    words: `${METER_TITLES[meter]} ${direction(change[meter])}`,
  }));
}

/** The row that the earlier choice left at once, if it left one. */
function originRow(ledger: readonly Entry[], { from }: Entry): number | undefined {
  if (from === undefined) return undefined;
  const found = ledger.findIndex((entry) => entry.from === undefined && entry.decision?.turn === from.turn);
  return found < 0 ? undefined : found;
}

const minus = (after: Meters, change: Change): Meters => ({
  morale: after.morale - change.morale,
  account: after.account - change.account,
});
