import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DecisionRecord, MeetingSave, PlayRecord, Save } from '../model/record.ts';
import type { Packed } from './packed.ts';
import type { Story } from './story.ts';
import { upgrade } from './upgrade.ts';

/**
 * What the disk gives back may be of any shape: everything read goes through its schema first. Another tab with a newer
 * edition closes this one's connection; it opens again by itself with whatever is asked next.
 */
export class Database extends Dexie {
  declare plays: EntityTable<PlayRecord, 'id'>;
  declare decisions: Table<DecisionRecord, [string, number]>;
  declare saves: EntityTable<Save, 'story'>;
  declare meetings: EntityTable<MeetingSave, 'play'>;
  declare damaged: EntityTable<Damaged, 'key'>;
  declare segments: Table<Segment, number>;
  declare texts: EntityTable<Text, 'wording'>;
  declare stories: EntityTable<Story, 'story'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      plays: 'id, story',
      decisions: '[play+number], play, decision',
      saves: 'story',
      damaged: 'key',
    });
    this.version(2).stores({ meetings: 'play, at' });
    this.version(3)
      .stores({ segments: '++key, *columns.ids', texts: 'wording', stories: 'story' })
      .upgrade(upgrade);
  }

  /**
   * Does a piece of work whose writes are one transaction. Where the connection was lost (a browser takes it from a tab
   * in the background) it is opened anew and the work done once more; a full disk is not asked again.
   */
  async lasting<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      if (isFull(fault)) throw fault;
      // Another piece of work may have closed it for the same reason; then it is opening already.
      const closed = fault instanceof Error && fault.name === 'DatabaseClosedError';
      if (!closed) this.close({ disableAutoOpen: false });
      return work();
    }
  }
}

/** Plays that nobody goes on with, packed. */
export interface Segment {
  readonly key?: number;
  readonly columns: Packed;
}

/** An author's words, by their wording's fingerprint. */
export interface Text {
  readonly wording: string;
  readonly text: string;
}

/** Something that could not be read, kept whole in case somebody can. */
export interface Damaged {
  readonly key: string;
  readonly found: unknown;
}

/** Whether a write was refused because there is no room for it; the fault can lie inside that of its transaction. */
export function isFull(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if (fault.name === 'QuotaExceededError') return true;
  const inner = 'inner' in fault && fault.inner !== fault ? [fault.inner] : [];
  const each: readonly unknown[] = 'failures' in fault && Array.isArray(fault.failures) ? fault.failures : [];
  return [...inner, ...each].some(isFull);
}
