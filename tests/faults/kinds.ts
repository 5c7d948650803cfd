import { close, crash, kill } from './dead.ts';
import { quota, shelfful } from './disk.ts';
import { asset, offline } from './network.ts';
import { picture } from './picture.ts';
import { rubbish } from './rubbish.ts';
import { tabs } from './tabs.ts';
import { clock, hidden } from './time.ts';
import type { Fault } from './world.ts';

export const KINDS = {
  crash,
  kill,
  close,
  offline,
  asset,
  quota,
  shelfful,
  clock,
  hidden,
  tabs,
  picture,
  rubbish,
} as const satisfies Readonly<Record<string, Fault>>;
export type Kind = keyof typeof KINDS;
