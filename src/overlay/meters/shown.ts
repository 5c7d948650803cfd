import { type Meters, MIDDLE } from '../../model/meters.ts';
import { type Entry, ledgerOf } from '../../model/path.ts';
import { cardOf, cueOf, sceneOf } from '../../model/scene.ts';
import { lastLine, lastTurn, linesRead, type Session, turnNumber } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';

/** What the two plates on the desk show. */
export interface Shown {
  /** Absent while the reader has asked to see them later. */
  readonly meters: Meters | undefined;
  /** How far each has moved: on the newest change, or over a whole turn or act. */
  readonly moved: Meters;
  /** The changes that this movement is made of, oldest first. */
  readonly entries: readonly Entry[];
  /** The late change that the newest words tell of: its origin is pinned over the picture while they are read. */
  readonly late: Entry | undefined;
  /** The changes of the act that has just ended, for the card that opens the next one. */
  readonly act: readonly Entry[];
}

const STILL: Meters = { morale: 0, account: 0 };

/** Decides what the plates show now, by the reader's wish of when to see them. */
export function shownMeters(session: Session, when: Settings['meters'], pace: Settings['pace']): Shown {
  const meters = lastLine(session)?.meters ?? lastTurn(session).meters ?? MIDDLE;
  if (when === 'as-it-happens') {
    const ofTurn = ledgerOf(session).filter((entry) => entry.turn === turnNumber(session) && hasMoved(entry));
    const entries = pace === 'turn' ? ofTurn : ofTurn.slice(-1);
    const newest = entries.findLast((entry) => entry.from !== undefined);
    const late = newest && (pace === 'turn' || isNewest(session, newest)) ? newest : undefined;
    return { meters, moved: sumOf(entries), entries, late, act: [] };
  }
  const card = cardOf(session);
  const opens = card !== undefined && cueOf(card, 'card')?.card === 'pov';
  if (when === 'at-the-end' || !opens)
    return { meters: undefined, moved: STILL, entries: [], late: undefined, act: [] };
  const act = entriesOfAct(session, sceneOf(session).act - 1);
  return { meters, moved: sumOf(act), entries: [], late: undefined, act };
}

/** How far one act moved the team, both ways together. */
export function actSum(session: Session, act: number): Meters {
  return sumOf(entriesOfAct(session, act));
}

/** The changes that may be read under So far: not those the reader has asked to see later. */
export function entriesOnShow(session: Session, when: Settings['meters']): readonly Entry[] {
  const ledger = ledgerOf(session).filter(hasMoved);
  if (when === 'as-it-happens') return ledger;
  if (when === 'at-the-end') return [];
  const { act } = sceneOf(session);
  return ledger.filter((entry) => entry.scene.act < act);
}

function entriesOfAct(session: Session, act: number): readonly Entry[] {
  return ledgerOf(session).filter((entry) => entry.scene.act === act && hasMoved(entry));
}

function sumOf(entries: readonly Entry[]): Meters {
  return entries.reduce(
    (sum, { change }) => ({ morale: sum.morale + change.morale, account: sum.account + change.account }),
    STILL,
  );
}

function isNewest(session: Session, { line }: Entry): boolean {
  const lines = linesRead(session);
  const at = lines.indexOf(line);
  return at >= 0 && lines.slice(at + 1).every(({ text }) => text === '');
}

const hasMoved = ({ change }: Entry): boolean => change.morale !== 0 || change.account !== 0;
