import { RECORD_VERSION } from '../edition.ts';
import type { Columns } from './columns.ts';

const PLAYS = {
  story: Uint16Array,
  fingerprint: Uint16Array,
  group: Uint8Array,
  later: Uint8Array,
  started: Float64Array,
  ended: Float64Array,
  ending: Uint16Array,
  label: Uint16Array,
  from: Uint32Array,
  seed: Float64Array,
  carried: Float64Array,
} as const satisfies Record<keyof Columns['plays'], unknown>;

const DECISIONS = {
  play: Uint16Array,
  decision: Uint16Array,
  option: Uint16Array,
  wording: Uint16Array,
  number: Uint16Array,
  attempt: Uint16Array,
  milliseconds: Uint32Array,
  at: Float64Array,
  morale: Uint8Array,
  account: Uint8Array,
  moraleBefore: Uint8Array,
  accountBefore: Uint8Array,
  offered: Uint16Array,
  told: Uint8Array,
  nowMorale: Int8Array,
  nowAccount: Int8Array,
  lateMorale: Int8Array,
  lateAccount: Int8Array,
} as const satisfies Record<keyof Columns['decisions'], unknown>;

const LISTS = ['words', 'ids', 'offers', 'votes', 'asides'] as const satisfies readonly (keyof Columns)[];

/**
 * Whether something from a disk is a whole segment of this version: every column of its kind, and as long as it has to be. What stands in
 * them is not looked at: they were packed from records that fit.
 */
export function isSegment(found: unknown): found is Columns {
  if (
    !isGroup(found) ||
    found['version'] !== RECORD_VERSION ||
    !LISTS.every((list) => Array.isArray(found[list]))
  )
    return false;
  const { ids, plays, decisions } = found;
  if (!Array.isArray(ids)) return false;
  if (!isGroup(decisions) || !(decisions['play'] instanceof Uint16Array)) return false;
  return areColumns(plays, PLAYS, ids.length) && areColumns(decisions, DECISIONS, decisions['play'].length);
}

type Group = Readonly<Record<string, unknown>>;
type Kind = (typeof DECISIONS)[keyof typeof DECISIONS];

const isGroup = (found: unknown): found is Group => typeof found === 'object' && found !== null;

function areColumns(found: unknown, kinds: Readonly<Record<string, Kind>>, length: number): boolean {
  if (!isGroup(found)) return false;
  return Object.entries(kinds).every(([name, kind]) => {
    const column = found[name];
    return column instanceof kind && column.length === length;
  });
}
