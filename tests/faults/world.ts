import { pick } from '../../src/model/seeded.ts';
import type { Player } from './player.ts';
import type { Visit } from './visit.ts';

/** All that a fault has to do with. */
export interface World {
  readonly visit: Visit;
  readonly player: Player;
  readonly random: () => number;
  /** Which fault of its kind it is in the whole run, from 0. */
  readonly turn: number;
  /** Puts down what was done exactly, for the report. */
  note(what: string): void;
}

/** A kind of fault: does the harm, and all that a person would do about it. */
export type Fault = (world: World) => Promise<void>;

export const chance = (world: World, of: number): boolean => world.random() < of;
export const oneOf = <Item>(world: World, ...items: readonly [Item, ...Item[]]): Item =>
  pick(world.random, items);

/** Loads the page again where the play is, finds the play and holds it to what was shown. */
export async function comeBack({ visit, player }: World, how: 'reload' | 'tab'): Promise<void> {
  if (how === 'reload') await visit.page().reload();
  else await visit.open(player.hash);
  await player.back();
  await player.check();
}

/** A decision more, which has to be there as well. */
export async function goOn({ player }: World): Promise<void> {
  await player.decide(1);
  await player.check();
}
