import type { RECORD_VERSION } from '../edition.ts';
import type { GroupVote, PlayRecord } from '../record.ts';

/** A play takes no more than this many decisions, and a segment no more than this many of either. */
export const MOST_ROWS = 4_096;

/** Where it was not measured how long a choice took. */
export const NO_TIME = 0xffff_ffff;

/**
 * Plays and their decisions by columns: a million decisions fit into 40 MB and are grouped in milliseconds. Names are
 * places in `words`; a column has one entry for each play, or one for each decision, in the order of the plays.
 */
export interface Columns {
  /** Of the records that were packed. */
  readonly version: typeof RECORD_VERSION;
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly plays: {
    readonly story: Uint16Array;
    readonly fingerprint: Uint16Array;
    /** 0 alone, 1 a group. */
    readonly group: Uint8Array;
    /** 0 the first play of the story on its device, 1 a later one, 2 not known. */
    readonly later: Uint8Array;
    readonly started: Float64Array;
    /** NaN where it never came to its end. */
    readonly ended: Float64Array;
    readonly ending: Uint16Array;
    readonly label: Uint16Array;
    /** Where the play's decisions begin; the next play's beginning is where they end. */
    readonly from: Uint32Array;
    readonly seed: Float64Array;
    readonly carried: Float64Array;
  };
  readonly decisions: {
    /** The place of its play. */
    readonly play: Uint16Array;
    readonly decision: Uint16Array;
    readonly option: Uint16Array;
    /** Of the option taken; NONE where it was not recorded. */
    readonly wording: Uint16Array;
    readonly number: Uint16Array;
    readonly attempt: Uint16Array;
    readonly milliseconds: Uint32Array;
    readonly at: Float64Array;
    readonly morale: Uint8Array;
    readonly account: Uint8Array;
    readonly moraleBefore: Uint8Array;
    readonly accountBefore: Uint8Array;
    /** Places in `offers`. */
    readonly offered: Uint16Array;
    /** 1 where the play's ledger tells what this decision did. */
    readonly told: Uint8Array;
    readonly nowMorale: Int8Array;
    readonly nowAccount: Int8Array;
    readonly lateMorale: Int8Array;
    readonly lateAccount: Int8Array;
  };
  /** Every list of options that was on offer, with their wordings where they were recorded. */
  readonly offers: readonly Offer[];
  /** By the place of a decision: how a room came to it. */
  readonly votes: readonly (readonly [row: number, vote: GroupVote])[];
  /** By the place of a play: what few plays have. */
  readonly asides: readonly (readonly [play: number, aside: Aside])[];
}

export interface Offer {
  readonly offered: readonly string[];
  readonly wordings?: readonly string[];
}

/** What stands in a few plays' records beside their columns. */
export type Aside = Pick<PlayRecord, 'brought' | 'detours'>;
