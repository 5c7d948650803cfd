import type { Compiled } from '../../model/script.ts';
import { piecesIn, readTree } from './tree.ts';

const DICE: Readonly<Record<string, string>> = {
  rnd: 'RANDOM',
  srnd: 'SEED_RANDOM',
  seq: 'a shuffle',
  lrnd: 'LIST_RANDOM',
};

/** What of a story is left to chance, in the author's own words for it: such a story has ways that nobody chooses. */
export function chanceIn(ink: Compiled['ink']): readonly string[] {
  const commands = piecesIn(readTree(ink)).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return Object.entries(DICE).flatMap(([command, name]) => (commands.includes(command) ? [name] : []));
}
