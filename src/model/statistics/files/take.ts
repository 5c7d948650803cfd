import type { Played } from '../../record.ts';
import { type Columns, MOST_ROWS } from '../columns.ts';
import { pack } from '../pack.ts';
import { type Migrate, readEntry } from './entry.ts';
import { type Around, droppedSentence } from './frame.ts';
import { MOST_PLAYS } from './limits.ts';
import type { Piece } from './source.ts';
import type { Fault } from './tell.ts';

/** Plays of a file as they are taken, one after the other, and packed as soon as a segment is full. */
export interface Taking {
  take(piece: Piece): void;
  /** The file broke off at a line; what was half a record there is told by that alone. */
  breakOff(line: number): Around;
  readonly faults: readonly Fault[];
  all(): { readonly read: number; readonly left: number; readonly segments: readonly Columns[] };
}

export function taking(migrate: Migrate): Taking {
  const ids = new Set<string>();
  const faults: Fault[] = [];
  const segments: Columns[] = [];
  let waiting: Played[] = [];
  let rows = 0;
  let read = 0;
  let left = 0;

  function pour(): void {
    if (waiting.length > 0) segments.push(pack(waiting));
    waiting = [];
    rows = 0;
  }

  function refuse(fault: Omit<Fault, 'number'> & { readonly number?: number }): void {
    left += 1;
    faults.push({ number: read, ...fault });
  }

  return {
    take({ line, parsed }) {
      read += 1;
      if (read > MOST_PLAYS)
        return refuse({
          what: 'record',
          why: `past the ${MOST_PLAYS.toLocaleString('en-US')} that one file may hold.`,
        });
      if (!parsed.ok)
        return refuse({ what: 'line', number: line ?? read, why: 'damaged: it is no record any more.' });
      if (parsed.dropped.length > 0)
        faults.push({ what: 'record', number: read, why: droppedSentence(parsed.dropped) });
      const entry = readEntry(parsed.found, migrate);
      if (!entry.ok) return refuse({ what: 'record', why: entry.why });
      const { played } = entry;
      if (ids.has(played.play.id))
        return refuse({ what: 'record', why: 'a play that stands in the file before. It counts once.' });
      ids.add(played.play.id);
      if (waiting.length === MOST_ROWS || rows + played.decisions.length > MOST_ROWS) pour();
      waiting.push(played);
      rows += played.decisions.length;
    },
    breakOff(line) {
      const last = faults.at(-1);
      if (last?.what === 'line' && last.number === line) faults.pop();
      faults.push({
        what: 'line',
        number: line,
        why: 'the file breaks off there. Records before it were taken.',
      });
      return { texts: new Map(), whole: [] };
    },
    faults,
    all() {
      pour();
      return { read, left, segments };
    },
  };
}
