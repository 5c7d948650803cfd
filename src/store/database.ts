import { Dexie, type EntityTable, type Table } from 'dexie';
import type { DecisionRecord, MeetingSave, PlayRecord, Save } from '../model/record.ts';

/** What the disk gives back may be of any shape: everything read goes through its schema first. */
export class Database extends Dexie {
  declare plays: EntityTable<PlayRecord, 'id'>;
  declare decisions: Table<DecisionRecord, [string, number]>;
  declare saves: EntityTable<Save, 'story'>;
  declare meetings: EntityTable<MeetingSave, 'play'>;
  declare damaged: EntityTable<Damaged, 'key'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      plays: 'id, story',
      decisions: '[play+number], play, decision',
      saves: 'story',
      damaged: 'key',
    });
    this.version(2).stores({ meetings: 'play, at' });
  }
}

/** Something that could not be read, kept whole in case somebody can. */
export interface Damaged {
  readonly key: string;
  readonly found: unknown;
}
